import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp, type TestServer } from '../test/start-test-app.ts'
import { runStatement } from '../test/statement.ts'
import { submit } from '../test/submit.ts'
import { decodeEventCursor, encodeEventCursor } from './cursor.ts'
import { appendEvents } from './event.ts'
import { writeWithDelays } from './test/delayed-writers.ts'
import { type SeenEvent, WAYS, wander } from './test/wandering-reader.ts'

const WRITERS = 16
const EACH = 15

let app: TestApp
let other: TestServer
let conversionId: string
beforeAll(async () => {
  app = await startTestApp()
  other = await app.startAnother()
  const tour = { externalId: 'first', fullName: 'Ada Byrne', email: 'ada@example.com' }
  const { conversions } = await submit(app, 'recordTour', tour, { as: app.quayside.apiKey })
  conversionId = conversions[0]!.id
})
afterAll(() => app.close())

/** Appends to the log as the product does: as the last thing before commit, which some reach later than others. */
const appendToLog = {
  append: async (tx, delay) => {
    await delay()
    tx.beforeCommit(() =>
      appendEvents(tx, [{ type: 'RECORDED', conversionId, kind: 'TOUR_BOOKED', verdict: 'CREDITED', sessionId: null }]),
    )
    // A slow commit, which holds the counter.
    if (Math.random() < 0.2) tx.beforeCommit(delay)
  },
} satisfies Pick<Parameters<typeof writeWithDelays>[0], 'append'>

async function newest(): Promise<number> {
  const [row] = await app.query<{ position: number }>(
    'select position::int from event_counter where business_id = $1',
    [app.quayside.businessId],
  )
  return row!.position
}

/** Lets the writers write, and gives what they wrote, by position. */
async function write(writers = WRITERS, each = EACH): Promise<SeenEvent[]> {
  const from = await newest()
  const { databaseUrl } = app
  await writeWithDelays({ databaseUrl, businessId: app.quayside.businessId, writers, each, ...appendToLog })
  const rows = await app.query<{ id: string; position: number }>(
    'select id, position::int from event where business_id = $1 and position > $2 order by position',
    [app.quayside.businessId, from],
  )
  expect(rows.map(({ position }) => position)).toEqual(rows.map((_, index) => from + 1 + index))
  return rows.map(({ id, position }) => ({ id, cursor: encodeEventCursor(position) }))
}

describe(`${WRITERS} writers who commit out of order`, () => {
  test.each([...WAYS.map((way) => ({ name: `by ${way}`, ways: [way] })), { name: 'by any way', ways: WAYS }])(
    'readers who come and go $name, at two servers, see every event once, in order, with the same id and cursor',
    async ({ ways }) => {
      const reading = { ways, after: encodeEventCursor(await newest()), count: WRITERS * EACH }
      const readers = Array.from({ length: 3 }, () => wander([app, other], app.quayside.apiKey, reading))
      const [written, ...seen] = await Promise.all([write(), ...readers])
      expect(seen).toEqual(readers.map(() => written))
    },
  )

  test('would lose events if their numbers were taken at insert: the control', async () => {
    await app.query('create table serial_log (business_id text, number bigint generated always as identity)')
    let writing = true
    const seen: number[] = []
    const reader = async () => {
      for (let finished = false; !finished; ) {
        finished = !writing
        const rows = await app.query<{ number: string }>(
          'select number from serial_log where number > $1 order by number',
          [seen.at(-1) ?? 0],
        )
        seen.push(...rows.map(({ number }) => Number(number)))
      }
    }
    const reading = reader()
    const writers = { writers: WRITERS, each: EACH }
    await writeWithDelays({
      databaseUrl: app.databaseUrl,
      businessId: app.quayside.businessId,
      ...writers,
      append: async (tx, delay) => {
        await tx.query('insert into serial_log (business_id) values ($1)', [tx.businessId])
        await delay()
      },
    })
    writing = false
    await reading
    expect(await app.query('select from serial_log')).toHaveLength(WRITERS * EACH)
    expect(seen.length).toBeLessThan(WRITERS * EACH)
  })
})

test('readers lose nothing and hear nothing twice while the relays of both processes are killed again and again', async () => {
  let writing = true
  const killer = async () => {
    for (let killed = 0; ; ) {
      const rows = await runStatement(
        app.databaseUrl,
        `select pg_terminate_backend(pid) from pg_stat_activity
         where application_name = 'foyer signals' and datname = current_database()`,
      )
      killed += rows.length
      if (!writing) return killed
    }
  }
  const after = encodeEventCursor(await newest())
  const killing = killer()
  const readers = WAYS.map((way) => wander([app, other], app.quayside.apiKey, { ways: [way], after, count: 8 * EACH }))
  const [written, ...seen] = await Promise.all([write(8), ...readers]).finally(() => {
    writing = false
  })
  expect(await killing).toBeGreaterThan(2)
  expect(seen).toEqual(readers.map(() => written))
})

test.each(['websocket', 'events'] as const)(
  'when a server ends in the middle, whoever listened over %s goes on at another',
  async (over) => {
    const ending = await app.startAnother()
    const after = encodeEventCursor(await newest())
    const listen = (server: TestServer, cursor: string) =>
      server.subscribe<{ conversionRecorded: SeenEvent }>(
        'subscription ($after: EventCursor) { conversionRecorded(after: $after) { id cursor } }',
        { after: cursor },
        { as: app.quayside.apiKey, over },
      )
    const first = listen(ending, after)
    const writing = write()
    const before = await first.take(20)
    await Promise.all([ending.close(), first.ended.catch(() => {})])
    const seen = first.received.map(({ data }) => data.conversionRecorded)
    const second = listen(other, seen.at(-1)!.cursor)
    const written = await writing
    seen.push(...(await second.take(written.length - seen.length)).map(({ data }) => data.conversionRecorded))
    expect(before).toHaveLength(20)
    expect(seen).toEqual(written)
    expect(decodeEventCursor(seen.at(-1)!.cursor)).toBe(await newest())
  },
)
