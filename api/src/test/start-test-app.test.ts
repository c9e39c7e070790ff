import { afterAll, beforeAll, expect, test } from 'vitest'
import { followLink } from './follow-link.ts'
import { makeLink } from './make-link.ts'
import { openChat } from './open-chat.ts'
import { say } from './say.ts'
import { startTestApp, type TestApp } from './start-test-app.ts'
import { formFor, submit } from './submit.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ countStatements: true })
})
afterAll(() => app.close())

const WHO = '{ viewer { kind business { name } } }'

test('both operators have staff and keys that act for them', async () => {
  const answers = await Promise.all(
    [app.quayside.staff, app.quayside.apiKey, app.bergwerk.staff, app.bergwerk.apiKey, undefined].map((as) =>
      app.graphql<{ viewer: object }>(WHO, {}, { as }),
    ),
  )
  expect(answers.map(({ data }) => data.viewer)).toEqual([
    { kind: 'STAFF', business: { name: 'Quayside Coworking' } },
    { kind: 'API_KEY', business: { name: 'Quayside Coworking' } },
    { kind: 'STAFF', business: { name: 'Bergwerk Zürich' } },
    { kind: 'API_KEY', business: { name: 'Bergwerk Zürich' } },
    { kind: 'ANONYMOUS', business: null },
  ])
})

test('a visitor talks, follows a link and fills in its form; both ways of listening bring the conversion', async () => {
  const chat = await openChat(app, app.quayside)
  const listeners = [
    app.subscribe('subscription { conversionRecorded { conversion { kind } } }', {}, { as: app.quayside.staff }),
    app.subscribe(
      'subscription { conversionRecorded { conversion { kind } } }',
      {},
      { as: app.quayside.apiKey, over: 'events' },
    ),
  ]
  const reply = await say(app, chat, 'I would like a day pass')
  const offered = reply.links[0]!
  expect(offered.label).toContain('day pass')
  expect(await followLink(offered.url)).toBe(`/day-pass/${offered.token}`)
  const made = await makeLink(app, app.quayside, chat.sessionId, { dayPass: 'Day Pass' })
  expect((await submit(app, 'buyDayPass', formFor(made))).userErrors).toEqual([])
  for (const listener of listeners) {
    expect(await listener.take(2)).toEqual([
      { data: { conversionRecorded: { conversion: { kind: 'CUSTOMER_CREATED' } } } },
      { data: { conversionRecorded: { conversion: { kind: 'DAY_PASS_PURCHASED' } } } },
    ])
  }
})

test('statements of a request are counted, and a second server sees the same rows', async () => {
  const other = await app.startAnother()
  const chat = await openChat(app, app.bergwerk)
  app.statements.length = 0
  expect(await other.graphql('{ viewer { session { id } } }', {}, { as: chat.as })).toEqual({
    data: { viewer: { session: { id: chat.sessionId } } },
  })
  expect(app.statements.length).toBeGreaterThan(0)
})
