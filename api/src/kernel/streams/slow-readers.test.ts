import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRawSocket } from '../../test/raw-socket.ts'
import { readEventStream, type StreamedBlock } from '../../test/read-event-stream.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { submit } from '../../test/submit.ts'

const EVENTS = 2000
/** What waits in this process for one who does not read: an event or two, and what closes the stream. */
const MOST_UNSENT_BYTES = 100_000
/** After so long without a change nothing more is made; on a busy machine few looks fit into it. */
const STUCK_MS = 300

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ slowReaderMs: 2500, countStatements: true })
  const tour = { externalId: 'first', fullName: 'Ada Byrne', email: 'ada@example.com' }
  const { conversions } = await submit(app, 'recordTour', tour, { as: app.quayside.apiKey })
  await app.query('update event_counter set position = $2 where business_id = $1', [app.quayside.businessId, EVENTS])
  await app.query(
    `insert into event (business_id, position, id, type, occurred_at, conversion_id, kind, verdict)
     select $1, position, 'event_' || position, 'RECORDED', now(), $3, 'TOUR_BOOKED', 'CREDITED'
     from generate_series(2, $2::int) as position`,
    [app.quayside.businessId, EVENTS, conversions[0]!.id],
  )
})
afterAll(() => app.close())

const cursorOf = (position: number) => Buffer.from(`event:${position}`).toString('base64url')

/** Events of more than ten thousand bytes, so that what the machine itself holds for a connection is soon full. */
const LARGE = `subscription ($after: EventCursor) { conversionRecorded(after: $after) {
  cursor
  ${Array.from({ length: 40 }, (_, index) => `c${index}: conversion { ...Whole }`).join('\n')}
} }
fragment Whole on Conversion { id groupId kind outcome source verdict reason isFirst occurredAt record { id } }`

interface Large {
  data: { conversionRecorded: { cursor: string } }
}

/** Waits until the server makes no more for its reader, and then until it has given the reader up. */
async function waitUntilGivenUp(): Promise<{ most: number }> {
  let most = 0
  const look = () => {
    const unsent = app.unsentBytes()
    most = Math.max(most, unsent)
    return unsent
  }
  let stuck = 0
  let since = performance.now()
  await expect
    .poll(
      () => {
        const unsent = look()
        if (unsent !== stuck || unsent === 0) since = performance.now()
        stuck = unsent
        return performance.now() - since
      },
      { timeout: 60_000, interval: 30 },
    )
    .toBeGreaterThan(STUCK_MS)
  await expect.poll(look, { timeout: 60_000, interval: 30 }).not.toBe(stuck)
  return { most }
}

/** How far the log was read for the reader. */
function readTo(): number {
  const reading = app.statements.find((sql) => /left join lateral \(\s+select \* from event\b/.test(sql))
  return Number(app.parametersOf(reading!)[1])
}

function expectGapless(cursors: string[]): void {
  expect(cursors).toEqual(cursors.map((_, index) => cursorOf(index + 1)))
}

/** Whoever was given up goes on with the cursor that they were told. */
async function expectToGoOnAfter(cursor: string, position: number): Promise<void> {
  expect(cursor).toBe(cursorOf(position))
  const stream = app.subscribe<Large['data']>(LARGE, { after: cursor }, { as: app.quayside.apiKey })
  const next = (await stream.take(3)).map(({ data }) => data.conversionRecorded.cursor)
  await stream.end()
  expect(next).toEqual([1, 2, 3].map((step) => cursorOf(position + step)))
}

test('a WebSocket whose reader takes nothing is closed with 4420 and its cursor, and holds little until then', async () => {
  app.statements.length = 0
  const { socket, send, next, until, closed } = await openRawSocket(app.address)
  send({ type: 'connection_init', payload: app.quayside.apiKey })
  await next()
  send({ id: 'slow', type: 'subscribe', payload: { query: LARGE, variables: { after: cursorOf(0) } } })
  const [first] = await until('next')
  socket.pause()
  const { most } = await waitUntilGivenUp()
  expect(most).toBeLessThan(MOST_UNSENT_BYTES)
  const readSoFar = readTo()
  socket.resume()
  const messages = [first!]
  const end = await closed
  expect(end.code).toBe(4420)
  expect(end.reason).toMatch(/^SLOW_CONSUMER/)
  for (;;) {
    const message = await next().catch(() => undefined)
    if (!message) break
    messages.push(message)
  }
  const last = messages.pop()!
  expectGapless(messages.map(({ payload }) => (payload as Large).data.conversionRecorded.cursor))
  // A batch of the log, and no more than that, was read ahead.
  expect(messages.length).toBeLessThan(EVENTS)
  expect(readSoFar).toBeLessThanOrEqual(messages.length)
  expect(last.type).toBe('ping')
  await expectToGoOnAfter((last.payload as { cursors: Record<string, string> }).cursors.slow!, messages.length)
})

test('a stream of events whose reader takes nothing is ended with SLOW_CONSUMER and its cursor, and holds little until then', async () => {
  app.statements.length = 0
  const stream = readEventStream(app, {
    query: LARGE,
    variables: { after: cursorOf(0) },
    headers: app.quayside.apiKey,
  })
  const blocks: StreamedBlock[] = [(await stream.next()).value!]
  const { most } = await waitUntilGivenUp()
  expect(most).toBeLessThan(MOST_UNSENT_BYTES)
  const readSoFar = readTo()
  for await (const block of stream) blocks.push(block)
  expect(blocks.pop()!.event).toBe('complete')
  const reason = blocks.pop()!
  expectGapless(blocks.map(({ id }) => id!))
  expect(blocks.length).toBeLessThan(EVENTS)
  expect(readSoFar).toBeLessThanOrEqual(blocks.length + 16)
  const { errors } = JSON.parse(reason.data!) as { errors: { extensions: { code: string; cursor: string } }[] }
  expect(errors[0]!.extensions.code).toBe('SLOW_CONSUMER')
  await expectToGoOnAfter(errors[0]!.extensions.cursor, blocks.length)
})

test('whoever takes nothing for a shorter while gets everything', async () => {
  const { socket, send, next } = await openRawSocket(app.address)
  send({ type: 'connection_init', payload: app.quayside.apiKey })
  await next()
  socket.pause()
  send({ id: 'slow', type: 'subscribe', payload: { query: LARGE, variables: { after: cursorOf(EVENTS - 1000) } } })
  await expect.poll(() => app.unsentBytes()).toBeGreaterThan(0)
  socket.resume()
  for (let position = EVENTS - 999; position <= EVENTS; position += 1) {
    const { payload } = await next()
    expect((payload as Large).data.conversionRecorded.cursor).toBe(cursorOf(position))
  }
  socket.terminate()
})
