import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEventStream } from '../../test/read-event-stream.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { submit } from '../../test/submit.ts'

let app: TestApp
let conversionId: string
beforeAll(async () => {
  app = await startTestApp()
  const tour = { externalId: 'first', fullName: 'Ada Byrne', email: 'ada@example.com' }
  const { conversions } = await submit(app, 'recordTour', tour, { as: app.quayside.apiKey })
  conversionId = conversions[0]!.id
})
afterAll(() => app.close())

/** Appends so many events with a verdict, as they would stand there after years. */
async function append(count: number, verdict: 'CREDITED' | 'UNATTRIBUTED'): Promise<void> {
  await app.query(
    `with counter as (
       update event_counter set position = position + $2 where business_id = $1 returning position - $2 as before
     )
     insert into event (business_id, position, id, type, occurred_at, conversion_id, kind, verdict)
     select $1, before + number, 'event_' || $3 || (before + number), 'RECORDED', now(), $4, 'TOUR_BOOKED', $3
     from counter, generate_series(1, $2::int) as number`,
    [app.quayside.businessId, count, verdict, conversionId],
  )
  await app.query(`select pg_notify('foyer_signals', $1)`, [
    JSON.stringify(['test', [[`events:${app.quayside.businessId}`, '']]]),
  ])
}

const cursorOf = (position: number) => Buffer.from(`event:${position}`).toString('base64url')
const positionOf = (cursor: string) => Number(Buffer.from(cursor, 'base64url').toString().slice('event:'.length))

interface Page {
  conversionEvents: { edges: { cursor: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } }
}

async function read(variables: object): Promise<{ found: number[]; end: number; more: boolean }> {
  const { data } = await app.graphql<Page>(
    `query ($after: String, $first: Int = 100, $filter: ConversionEventFilter) {
      conversionEvents(after: $after, first: $first, filter: $filter) {
        edges { cursor } pageInfo { endCursor hasNextPage }
      }
    }`,
    variables,
    { as: app.quayside.apiKey },
  )
  const { edges, pageInfo } = data.conversionEvents
  const found = edges.map(({ cursor }) => positionOf(cursor))
  return { found, end: positionOf(pageInfo.endCursor), more: pageInfo.hasNextPage }
}

async function counter(): Promise<number> {
  const [row] = await app.query<{ position: number }>(
    'select position::int from event_counter where business_id = $1',
    [app.quayside.businessId],
  )
  return row!.position
}

const CREDITED = { verdicts: ['CREDITED'] }

test('a page without a match ends where the log ends, and what comes is found from there', async () => {
  await append(20, 'UNATTRIBUTED')
  const end = await counter()
  const page = await read({ filter: CREDITED })
  expect(page).toEqual({ found: [], end, more: false })
  await append(1, 'CREDITED')
  expect(await read({ filter: CREDITED, after: cursorOf(page.end) })).toEqual({
    found: [end + 1],
    end: end + 1,
    more: false,
  })
})

test('the last page of a filter ends where the log ends, a full page with its last event', async () => {
  const from = await counter()
  await append(2, 'CREDITED')
  await append(5, 'UNATTRIBUTED')
  const after = cursorOf(from)
  expect(await read({ after, filter: CREDITED, first: 1 })).toEqual({ found: [from + 1], end: from + 1, more: true })
  expect(await read({ after, filter: CREDITED, first: 2 })).toEqual({
    found: [from + 1, from + 2],
    end: from + 2,
    more: true,
  })
  expect(await read({ after, filter: CREDITED, first: 3 })).toEqual({
    found: [from + 1, from + 2],
    end: from + 7,
    more: false,
  })
})

test('an empty log ends at its beginning', async () => {
  const { data } = await app.graphql<Page>(
    '{ conversionEvents { edges { cursor } pageInfo { endCursor hasNextPage } } }',
    {},
    { as: app.bergwerk.apiKey },
  )
  expect(data.conversionEvents).toEqual({ edges: [], pageInfo: { endCursor: cursorOf(0), hasNextPage: false } })
})

test('what is rare is looked for in steps, each of which says how far it came', async () => {
  const from = await counter()
  await append(25_000, 'UNATTRIBUTED')
  await append(1, 'CREDITED')
  const pages = []
  for (let after = cursorOf(from), more = true; more; ) {
    const page = await read({ after, filter: CREDITED })
    pages.push(page)
    after = cursorOf(page.end)
    more = page.more
  }
  expect(pages).toEqual([
    { found: [], end: from + 10_000, more: true },
    { found: [], end: from + 20_000, more: true },
    { found: [from + 25_001], end: from + 25_001, more: false },
  ])
})

test('a stream goes through what does not match and gives what does', async () => {
  const from = await counter()
  await append(12_000, 'UNATTRIBUTED')
  await append(1, 'CREDITED')
  const stream = app.subscribe<{ conversionRecorded: { cursor: string } }>(
    `subscription ($after: EventCursor, $filter: ConversionEventFilter) {
      conversionRecorded(after: $after, filter: $filter) { cursor }
    }`,
    { after: cursorOf(from), filter: CREDITED },
    { as: app.quayside.apiKey },
  )
  const [first] = await stream.take(1)
  expect(positionOf(first!.data.conversionRecorded.cursor)).toBe(from + 12_001)
  await stream.end()
})

test('over server-sent events an id without data moves the cursor past what does not match, and never back', async () => {
  const from = await counter()
  const stream = readEventStream(app, {
    query: `subscription ($filter: ConversionEventFilter) { conversionRecorded(filter: $filter) { cursor } }`,
    variables: { filter: CREDITED },
    headers: { ...app.quayside.apiKey, 'last-event-id': cursorOf(from) },
  })
  const next = async () => {
    const { id, data } = (await stream.next()).value!
    return { position: positionOf(id!), isEvent: data !== undefined }
  }
  await append(3, 'UNATTRIBUTED')
  expect(await next()).toEqual({ position: from + 3, isEvent: false })
  await append(2, 'UNATTRIBUTED')
  await append(1, 'CREDITED')
  const seen = [await next()]
  while (!seen.at(-1)!.isEvent) seen.push(await next())
  expect(seen.at(-1)).toEqual({ position: from + 6, isEvent: true })
  await append(1, 'UNATTRIBUTED')
  expect(await next()).toEqual({ position: from + 7, isEvent: false })
  const all = seen.map(({ position }) => position)
  expect(all).toEqual([...all].sort((one, another) => one - another))
  await stream.return()
})

test('who begins to listen without a cursor is told where, before anything happens', async () => {
  const stream = readEventStream(app, {
    query: 'subscription { conversionRecorded { cursor } }',
    headers: app.quayside.apiKey,
  })
  expect((await stream.next()).value).toEqual({ id: cursorOf(await counter()) })
  await stream.return()
})
