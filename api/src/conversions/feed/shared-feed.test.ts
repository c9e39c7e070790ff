import { afterAll, beforeAll, expect, test } from 'vitest'
import { encodeEventCursor } from '../../events/index.ts'
import type { Caller } from '../../test/ask-graphql.ts'
import { openChat } from '../../test/open-chat.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { submit } from '../../test/submit.ts'

let app: TestApp
let sessionId: string
beforeAll(async () => {
  app = await startTestApp({ countStatements: true })
  sessionId = (await openChat(app, app.quayside)).sessionId
})
afterAll(() => app.close())

const READERS = 20
const EVENTS = 5

let made = 0
async function recordTour(): Promise<void> {
  made += 1
  const tour = { sessionId, externalId: `tour ${made}`, fullName: 'Ada Byrne', email: `ada-${made}@example.com` }
  await submit(app, 'recordTour', tour, { as: app.quayside.apiKey })
}

interface Recorded {
  conversionRecorded: { cursor: string; conversion: { label: string; record: object; session: object | null } }
}

function listen(as: Caller, over: 'websocket' | 'events') {
  return app.subscribe<Recorded>(
    `subscription ($after: EventCursor) {
      conversionRecorded(after: $after) { cursor conversion { label record { id } session { id } } }
    }`,
    { after: encodeEventCursor(made) },
    { as, over },
  )
}

async function keyWith(scopes: string[]): Promise<Caller> {
  const { data } = await app.graphql<{ createApiKey: { secret: string } }>(
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }',
    { input: { name: `Key for ${scopes}`, scopes } },
    { as: app.quayside.staff },
  )
  return { authorization: `Bearer ${data.createApiKey.secret}` }
}

test('many who ask for the same with the same rights, over both ways, are given events that were carried out once', async () => {
  await recordTour()
  const streams = Array.from({ length: READERS }, (_, index) =>
    listen(app.quayside.apiKey, index % 2 ? 'events' : 'websocket'),
  )
  await recordTour()
  await Promise.all(streams.map((stream) => stream.take(1)))
  app.statements.length = 0
  for (let event = 0; event < EVENTS; event += 1) {
    await recordTour()
    await Promise.all(streams.map((stream) => stream.take(2 + event)))
  }
  const reads = app.statements.filter((sql) => /^select .* from "conversion" as "\w+" where .*"id" in/.test(sql))
  // One for each event, one for the answer of each change; some more on a machine so busy that it takes seconds.
  expect(reads.length).toBeGreaterThanOrEqual(EVENTS)
  expect(reads.length).toBeLessThan((READERS * EVENTS) / 2)
  for (const { received } of streams) expect(received).toEqual(streams[0]!.received)
  expect(streams[0]!.received.map(({ data }) => data.conversionRecorded)).toEqual(
    Array.from({ length: EVENTS + 1 }, (_, index) => ({
      cursor: encodeEventCursor(2 + index),
      conversion: { label: 'Tour booked', record: { id: expect.any(String) }, session: { id: sessionId } },
    })),
  )
  await Promise.all(streams.map((stream) => stream.end()))
})

test('whoever has other rights is given the same event as they may see it', async () => {
  const fewer = await keyWith(['conversions:read'])
  const streams = [app.quayside.apiKey, fewer, app.quayside.staff].map((as) => listen(as, 'websocket'))
  await recordTour()
  const [all, some, staff] = (await Promise.all(streams.map((stream) => stream.take(1)))).map(([first]) => first)
  expect(all!.errors).toBeUndefined()
  expect(staff).toEqual(all)
  expect(some!.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  await Promise.all(streams.map((stream) => stream.end()))
})
