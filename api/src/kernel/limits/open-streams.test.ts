import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '../../test/ask-graphql.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { submit } from '../../test/submit.ts'

const REFUSED = { code: 'RATE_LIMITED', retryAfterSeconds: 30 }

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ limits: { openStreams: 3 } })
  const tour = { externalId: 'first', fullName: 'Ada Byrne', email: 'ada@example.com' }
  await submit(app, 'recordTour', tour, { as: app.quayside.apiKey })
})
afterAll(() => app.close())

/** Opens a subscription, and says whether it is open or why not: an open one brings what has happened. */
async function open(over: 'websocket' | 'events', as: Caller) {
  const after = Buffer.from('event:0').toString('base64url')
  const query = 'subscription ($after: EventCursor) { conversionRecorded(after: $after) { id } }'
  const stream = app.subscribe(query, { after }, { as, over })
  const [answer] = await stream.take(1)
  return { stream, outcome: answer!.errors?.[0]?.extensions ?? 'open' }
}

test('a caller may have so many subscriptions open over all connections, and whoever ends one may open another', async () => {
  const { apiKey, staff } = app.quayside
  const opened = await Promise.all([open('websocket', apiKey), open('events', apiKey), open('websocket', apiKey)])
  expect(opened.map(({ outcome }) => outcome)).toEqual(['open', 'open', 'open'])
  const refused = await Promise.all([open('websocket', apiKey), open('events', apiKey)])
  expect(refused.map(({ outcome }) => outcome)).toEqual([REFUSED, REFUSED])
  expect((await app.graphql('{ viewer { kind } }', {}, { as: apiKey })).errors).toBeUndefined()
  const other = await open('websocket', staff)
  expect(other.outcome).toBe('open')
  for (const over of ['events', 'websocket'] as const) {
    await opened.pop()!.stream.end()
    await expect
      .poll(async () => {
        const again = await open(over, apiKey)
        opened.unshift(again)
        return again.outcome
      })
      .toBe('open')
  }
})

test('queries and refused subscriptions take no place', async () => {
  const { apiKey } = app.bergwerk
  for (let index = 0; index < 5; index += 1) {
    const query = app.subscribe('{ viewer { kind } }', {}, { as: apiKey })
    await query.take(1)
    const wrong = app.subscribe('subscription { conversionRecorded(after: "x") { id } }', {}, { as: apiKey })
    expect((await wrong.take(1))[0]!.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  }
})
