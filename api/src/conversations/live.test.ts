import { afterAll, beforeAll, expect, test } from 'vitest'
import { QUAYSIDE_WISHES } from '../test/convert.ts'
import { followLink } from '../test/follow-link.ts'
import { makeLink } from '../test/make-link.ts'
import { openChat } from '../test/open-chat.ts'
import { say } from '../test/say.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'
import { formFor, submit } from '../test/submit.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

interface Changed {
  conversationChanged: { id: string; stage: string; messageCount: number; badges: { kind: string }[] }
}
const DOCUMENT = `subscription ($id: ID) {
  conversationChanged(conversationId: $id) { id stage messageCount badges { kind } }
}`

test.each(['websocket', 'events'] as const)(
  'over %s staff hear of messages, clicks, badges and reviews as they come, at any process',
  async (over) => {
    const other = await app.startAnother()
    const chat = await openChat(app, app.quayside)
    const streams = [app, other].map((server) =>
      server.subscribe<Changed>(DOCUMENT, { id: chat.conversationId }, { as: app.quayside.staff, over }),
    )
    const reaches = (expected: object) =>
      expect
        .poll(() => streams.map((stream) => stream.received.at(-1)?.data.conversationChanged))
        .toEqual(streams.map(() => expect.objectContaining({ id: chat.conversationId, ...expected })))
    // Listening begins a moment after it was asked for.
    await expect
      .poll(async () => {
        await say(app, chat, 'Hello')
        return streams.every((stream) => stream.received.length > 0)
      })
      .toBe(true)
    await reaches({ stage: 'ENGAGED', badges: [] })
    const link = await makeLink(app, app.quayside, chat.sessionId, { office: QUAYSIDE_WISHES.office })
    await reaches({ stage: 'OFFERED' })
    await followLink(link.url)
    await reaches({ stage: 'CLICKED' })
    await submit(app, 'requestTour', formFor(link))
    await reaches({ stage: 'CONVERTED', badges: [{ kind: 'TOUR_BOOKED' }] })
  },
)

test('whoever follows one conversation hears how it is after the connection for signals was lost', async () => {
  const chat = await openChat(app, app.quayside)
  await say(app, chat, 'Hello')
  const stream = app.subscribe<Changed>(DOCUMENT, { id: chat.conversationId }, { as: app.quayside.staff })
  const signals = `from pg_stat_activity where application_name = 'foyer signals' and datname = current_database()`
  await expect
    .poll(
      async () => {
        await app.query(`select pg_terminate_backend(pid) ${signals}`)
        return stream.received.at(-1)?.data.conversationChanged
      },
      { timeout: 60_000, interval: 500 },
    )
    .toMatchObject({ id: chat.conversationId, messageCount: 2 })
})

test('a window that was only opened is no news', async () => {
  const stream = app.subscribe<Changed>(DOCUMENT, {}, { as: app.quayside.staff })
  const control = await openChat(app, app.quayside)
  await expect
    .poll(async () => {
      await say(app, control, 'Hello')
      return stream.received.length
    })
    .toBeGreaterThan(0)
  const empty = await openChat(app, app.quayside)
  await makeLink(app, app.quayside, empty.sessionId, { office: QUAYSIDE_WISHES.office })
  const before = stream.received.length
  await say(app, control, 'Hello again')
  await stream.take(before + 1)
  expect(new Set(stream.received.map(({ data }) => data.conversationChanged.id))).toEqual(
    new Set([control.conversationId]),
  )
})

test.each([['nobody', () => undefined, 'UNAUTHENTICATED']])('%s hears nothing', async (_who, as, code) => {
  const stream = app.subscribe<Changed>(DOCUMENT, {}, { as: as(), over: 'events' })
  await stream.ended
  expect(stream.received.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([code])
})
