import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { GraphQLAnswer } from '../../test/ask-graphql.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { submit } from '../../test/submit.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
  for (let index = 0; index < 6; index += 1) {
    const tour = { externalId: `tour ${index}`, fullName: 'Ada Byrne', email: `ada-${index}@example.com` }
    await submit(app, 'recordTour', tour, { as: app.quayside.apiKey })
  }
})
beforeEach(() => age(0, '0 days'))
afterAll(() => app.close())

/** Lets the first events have been appended so long ago, and the others now. */
async function age(count: number, interval: string): Promise<void> {
  await app.query(
    `update event set appended_at = clock_timestamp() - case when position <= $2 then $3::interval else '0' end
     where business_id = $1`,
    [app.quayside.businessId, count, interval],
  )
}

const cursorOf = (position: number) => Buffer.from(`event:${position}`).toString('base64url')
const positionOf = (cursor: string) => Number(Buffer.from(cursor, 'base64url').toString().slice('event:'.length))

const QUERY = `query ($after: String, $first: Int = 100) {
  conversionEvents(after: $after, first: $first) { edges { cursor node { id } } pageInfo { endCursor hasNextPage } }
}`
const SUBSCRIPTION = 'subscription ($after: EventCursor) { conversionRecorded(after: $after) { cursor } }'

interface Page {
  conversionEvents: {
    edges: { cursor: string; node: { id: string } }[]
    pageInfo: { endCursor: string; hasNextPage: boolean }
  }
}

type Answer = Pick<GraphQLAnswer<unknown>, 'errors'>
const WAYS = ['query', 'websocket', 'events'] as const

/** The first answer to whoever goes on after this cursor. */
async function goOn(way: (typeof WAYS)[number], after: string, as = app.quayside.apiKey): Promise<Answer> {
  if (way === 'query') return app.graphql(QUERY, { after }, { as })
  const stream = app.subscribe(SUBSCRIPTION, { after }, { as, over: way })
  const [answer] = await stream.take(1)
  await stream.end()
  return answer!
}

async function positions(variables: object = {}): Promise<number[]> {
  const { data } = await app.graphql<Page>(QUERY, variables, { as: app.quayside.apiKey })
  return data.conversionEvents.edges.map(({ cursor }) => positionOf(cursor))
}

describe.each(WAYS)('by %s', (way) => {
  test('a cursor after which something is older than 30 days has expired, and the answer names the oldest that works', async () => {
    await age(3, '30 days 1 minute')
    const { errors } = await goOn(way, cursorOf(2))
    expect(errors).toMatchObject([{ extensions: { code: 'CURSOR_EXPIRED', oldestCursor: cursorOf(3) } }])
    expect((await goOn(way, cursorOf(3))).errors).toBeUndefined()
  })

  test('younger events are given', async () => {
    await age(3, '29 days 23 hours')
    expect((await goOn(way, cursorOf(0))).errors).toBeUndefined()
  })

  test.each([
    ['just beyond the end', 7],
    ['far beyond the end', 999_999_999_999_999],
  ])('a cursor %s is none of the log, and nothing is said of how long that is', async (_, position) => {
    const { errors } = await goOn(way, cursorOf(position))
    const made = await goOn(way, 'nonsense')
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    expect(errors![0]!.message).toBe(made.errors![0]!.message)
    expect(errors![0]!.message).not.toMatch(/\d/)
  })

  test('a cursor of another business that lies beyond the end of the own log is none', async () => {
    const { errors } = await goOn(way, cursorOf(6), app.bergwerk.apiKey)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    expect((await goOn('query', cursorOf(0), app.bergwerk.apiKey)).errors).toBeUndefined()
  })
})

test('without a cursor the query begins with the oldest event that is replayed', async () => {
  expect(await positions()).toEqual([1, 2, 3, 4, 5, 6])
  await age(3, '31 days')
  expect(await positions()).toEqual([4, 5, 6])
  expect(await positions({ first: 1 })).toEqual([4])
})

test('when everything is too old the end of the log is the oldest cursor, and what comes is given', async () => {
  await age(6, '31 days')
  const { errors } = await goOn('query', cursorOf(5))
  expect(errors).toMatchObject([{ extensions: { oldestCursor: cursorOf(6) } }])
  expect(await positions()).toEqual([])
  expect(await positions({ after: cursorOf(6) })).toEqual([])
})

test('an event that is not replayed any more is still there by its identifier', async () => {
  const { data } = await app.graphql<Page>(QUERY, {}, { as: app.quayside.apiKey })
  const [first] = data.conversionEvents.edges
  await age(3, '31 days')
  const found = await app.graphql(
    'query ($id: ID!) { node(id: $id) { id ... on ConversionEvent { cursor conversion { kind } } } }',
    { id: first!.node.id },
    { as: app.quayside.apiKey },
  )
  expect(found.data).toEqual({
    node: { id: first!.node.id, cursor: first!.cursor, conversion: { kind: 'TOUR_BOOKED' } },
  })
})

test('how old an event is counts from its commit by the clock of the database, not from when it happened', async () => {
  const tour = {
    externalId: 'late',
    fullName: 'Ada Byrne',
    email: 'late@example.com',
    occurredAt: '2020-01-01T09:00:00Z',
  }
  await submit(app, 'recordTour', tour, { as: app.quayside.apiKey })
  expect(await positions()).toEqual([1, 2, 3, 4, 5, 6, 7])
})
