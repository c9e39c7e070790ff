import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'
import { submit } from '../test/submit.ts'
import type { Stream } from '../test/subscribe.ts'
import { encodeEventCursor } from './cursor.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ countStatements: true })
  await recordTour()
})
afterAll(() => app.close())

let made = 0
async function recordTour(): Promise<void> {
  made += 1
  const tour = { externalId: `tour ${made}`, fullName: 'Ada Byrne', email: `ada-${made}@example.com` }
  await submit(app, 'recordTour', tour, { as: app.quayside.apiKey })
}

type Recorded = { conversionRecorded: { cursor: string } }

function listen(after: number, filter: object = {}): Stream<Recorded> {
  return app.subscribe<Recorded>(
    `subscription ($after: EventCursor, $filter: ConversionEventFilter) {
      conversionRecorded(after: $after, filter: $filter) { cursor }
    }`,
    { after: encodeEventCursor(after), filter },
    { as: app.quayside.apiKey },
  )
}

const readings = () => app.statements.filter((sql) => /left join lateral \(\s+select \* from event\b/.test(sql)).length
const cursorsOf = (stream: Stream<Recorded>) => stream.received.map(({ data }) => data.conversionRecorded.cursor)

test('those who listen at the end of the log share its reading', async () => {
  const streams = Array.from({ length: 30 }, () => listen(0))
  await Promise.all(streams.map((stream) => stream.take(1)))
  await recordTour()
  await Promise.all(streams.map((stream) => stream.take(made)))
  app.statements.length = 0
  for (let step = 0; step < 3; step += 1) {
    await recordTour()
    await Promise.all(streams.map((stream) => stream.take(made)))
  }
  // A reading for each event, and one more for whoever looked while it was going on; one in five seconds in any case.
  expect(readings()).toBeGreaterThanOrEqual(3)
  expect(readings()).toBeLessThan(15)
  for (const stream of streams) expect(cursorsOf(stream)).toEqual(cursorsOf(streams[0]!))
  await Promise.all(streams.map((stream) => stream.end()))
})

test('those who come later, from anywhere in the log, and with other filters, each get theirs', async () => {
  const first = listen(made)
  for (let step = 0; step < 4; step += 1) await recordTour()
  await first.take(4)
  const from = made - 4
  const others = [listen(0), listen(from), listen(from + 2), listen(made)]
  const none = listen(0, { kinds: ['CONTRACT_CREATED'] })
  await recordTour()
  const expected = Array.from({ length: made }, (_, index) => encodeEventCursor(index + 1))
  for (const [index, after] of [0, from, from + 2, made - 1].entries()) {
    const stream = others[index]!
    await stream.take(made - after)
    expect(cursorsOf(stream)).toEqual(expected.slice(after))
  }
  expect(cursorsOf(first)).toEqual(expected.slice(from))
  expect(none.received).toEqual([])
  await Promise.all([first, none, ...others].map((stream) => stream.end()))
})

test('when the last one has left, nobody reads any more', async () => {
  const stream = listen(made)
  await recordTour()
  await stream.take(1)
  await stream.end()
  await expect
    .poll(async () => {
      app.statements.length = 0
      await recordTour()
      return readings()
    })
    .toBe(0)
})
