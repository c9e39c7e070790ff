import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  conversationId,
  insertConversations,
  type ListedConversation,
  sessionId,
} from '../test/insert-conversations.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'

const START = Date.UTC(2026, 5, 1)
const MINUTE = 60_000
const COUNT = 250
const KINDS = ['TOUR_BOOKED', 'CUSTOMER_CREATED', 'CONTRACT_CREATED', 'DAY_PASS_PURCHASED']
const STAGES = ['ENGAGED', 'OFFERED', 'CLICKED', 'STARTED', 'CONVERTED']
const CHANNELS = ['CHAT', 'EMAIL', 'WHATSAPP']

/** In no order, several with the same last activity, every seventh without a word. */
const all: ListedConversation[] = Array.from({ length: COUNT }, (_, index) => ({
  number: index + 1,
  openedAt: new Date(START + ((index * 89) % COUNT) * MINUTE),
  lastActivityAt: new Date(START + (Math.floor(((index * 101) % COUNT) / 3) + COUNT) * MINUTE),
  kinds: index % 3 === 0 ? KINDS.filter((_kind, position) => (index >> position) % 2 === 0) : [],
  channel: CHANNELS[index % 3]!,
  stage: STAGES[index % 5]!,
  reviewed: index % 4 === 0,
  customerName: index % 6 === 0 ? `Person ${index}` : null,
  text: index % 7 === 6 ? null : `Question ${index} about ${index % 2 ? 'desks' : 'offices'}`,
}))
const listed = all.filter(({ text }) => text !== null)

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
  await insertConversations(app, app.quayside, all)
})
afterAll(() => app.close())

interface List {
  totalCount?: number
  edges: { cursor: string; node: { id: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

async function list(variables: object, as = app.quayside.staff): Promise<List> {
  const { data, errors } = await app.graphql<{ conversations: List }>(
    `query ($first: Int, $after: String, $last: Int, $before: String, $filter: ConversationFilter, $orderBy: ConversationOrder) {
      conversations(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
        totalCount
        edges { cursor node { id } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`,
    variables,
    { as },
  )
  if (errors) throw Object.assign(new Error(errors[0]!.message), { code: errors[0]!.extensions.code })
  return data.conversations
}

function ids({ edges }: List): string[] {
  return edges.map(({ node }) => node.id)
}

function inOrder(conversations: readonly ListedConversation[], key: 'lastActivityAt' | 'openedAt', direction: 1 | -1) {
  return conversations
    .toSorted((left, right) => {
      const difference = left[key].getTime() - right[key].getTime() || left.number - right.number
      return difference * direction
    })
    .map(({ number }) => conversationId(number))
}

/** Reads every page one after the other, doing something after each. */
async function walk(step: (page: List | undefined) => object | undefined, between: () => Promise<void>) {
  const found: string[][] = []
  let page: List | undefined
  for (let next = step(page); next; next = step(page)) {
    page = await list(next)
    found.push(ids(page))
    await between()
  }
  return found
}

let arrived = 10_000
async function arrive(): Promise<void> {
  arrived += 1
  await insertConversations(app, app.quayside, [
    { ...listed[0]!, number: arrived, lastActivityAt: new Date(), openedAt: new Date(), text: 'I have just come' },
  ])
}

test('the latest activity comes first, the earliest opened when asked; windows left empty are not listed', async () => {
  expect(ids(await list({ first: 100 }))).toEqual(inOrder(listed, 'lastActivityAt', -1).slice(0, 100))
  expect(ids(await list({ first: 100, orderBy: 'OPENED_ASC' }))).toEqual(inOrder(listed, 'openedAt', 1).slice(0, 100))
  expect(ids(await list({ last: 100 }))).toEqual(inOrder(listed, 'lastActivityAt', -1).slice(-100))
  expect((await list({})).edges).toHaveLength(25)
  expect((await list({})).totalCount).toBe(listed.length)
  expect(listed.length).toBeLessThan(COUNT)
})

describe('while rows arrive, every row that was there is read once', () => {
  test.each(['LAST_ACTIVITY_DESC', 'OPENED_ASC'])('forward, by %s', async (orderBy) => {
    const step = (page: List | undefined) =>
      page && !page.pageInfo.hasNextPage ? undefined : { first: 40, orderBy, after: page?.pageInfo.endCursor }
    const found = (await walk(step, arrive)).flat().filter((id) => id <= conversationId(COUNT))
    expect(found).toEqual(
      orderBy === 'OPENED_ASC' ? inOrder(listed, 'openedAt', 1) : inOrder(listed, 'lastActivityAt', -1),
    )
  })

  test.each(['LAST_ACTIVITY_DESC', 'OPENED_ASC'])('back, by %s', async (orderBy) => {
    const step = (page: List | undefined) =>
      page && !page.pageInfo.hasPreviousPage ? undefined : { last: 40, orderBy, before: page?.pageInfo.startCursor }
    const found = (await walk(step, arrive))
      .reverse()
      .flat()
      .filter((id) => id <= conversationId(COUNT))
    expect(found).toEqual(
      orderBy === 'OPENED_ASC' ? inOrder(listed, 'openedAt', 1) : inOrder(listed, 'lastActivityAt', -1),
    )
  })

  test('and there and back again is the same page', async () => {
    const first = await list({ first: 30 })
    const second = await list({ first: 30, after: first.pageInfo.endCursor })
    expect(ids(await list({ last: 30, before: second.pageInfo.startCursor }))).toEqual(ids(first))
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    expect(second.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
  })
})

describe('filters', () => {
  const someday = new Date(START + (COUNT + 40) * MINUTE)
  const FILTERS: Record<string, [object, (each: ListedConversation) => boolean]> = {
    'of one kind': [{ converted: ['TOUR_BOOKED'] }, ({ kinds }) => kinds.includes('TOUR_BOOKED')],
    'of either kind': [
      { converted: ['CONTRACT_CREATED', 'DAY_PASS_PURCHASED'] },
      ({ kinds }) => kinds.includes('CONTRACT_CREATED') || kinds.includes('DAY_PASS_PURCHASED'),
    ],
    'of any kind': [{ converted: [] }, ({ kinds }) => kinds.length > 0],
    'without outcome': [{ unconverted: true }, ({ kinds }) => kinds.length === 0],
    'not without outcome': [{ unconverted: false }, ({ kinds }) => kinds.length > 0],
    'of channels': [{ channels: ['EMAIL', 'WHATSAPP'] }, ({ channel }) => channel !== 'CHAT'],
    'of no channel': [{ channels: [] }, () => false],
    'of a stage': [{ stages: ['OFFERED', 'CLICKED'] }, ({ stage }) => ['OFFERED', 'CLICKED'].includes(stage)],
    'active from': [{ activeFrom: someday.toISOString() }, ({ lastActivityAt }) => lastActivityAt >= someday],
    'active before': [{ activeBefore: someday.toISOString() }, ({ lastActivityAt }) => lastActivityAt < someday],
    reviewed: [{ reviewed: true }, ({ reviewed }) => reviewed],
    'not reviewed': [{ reviewed: false }, ({ reviewed }) => !reviewed],
    'of a session': [{ sessionId: sessionId(17) }, ({ number }) => number === 17],
    'with a word': [{ text: 'offices' }, ({ text }) => text!.includes('offices')],
    'with the beginning of a word': [{ text: 'OFFI' }, ({ text }) => text!.includes('offices')],
    'with words, all of them': [{ text: 'desks question' }, ({ text }) => text!.includes('desks')],
    'with a name': [{ text: 'Person 1' }, ({ customerName }) => customerName?.includes('Person 1') ?? false],
  }
  const names = Object.keys(FILTERS)
  const pairs = names.flatMap((name, index) => names.slice(index).map((other) => [name, other] as const))
  const before = { activeBefore: new Date(START + 2 * COUNT * MINUTE).toISOString() }

  test.each(names)('%s, and together with each of the others', async (name) => {
    let met = 0
    for (const [one, other] of pairs.filter(([first]) => first === name)) {
      const [filter, holds] = FILTERS[one]!
      const [otherFilter, otherHolds] = FILTERS[other]!
      const shared = Object.keys(filter).some((key) => key in otherFilter) && one !== other
      if (shared) continue
      const expected = listed.filter((each) => holds(each) && otherHolds(each))
      const page = await list({ first: 100, filter: { ...before, ...filter, ...otherFilter } })
      expect({ one, other, count: page.totalCount }).toEqual({ one, other, count: expected.length })
      expect(ids(page)).toEqual(inOrder(expected, 'lastActivityAt', -1).slice(0, 100))
      met += expected.length
    }
    if (name !== 'of no channel') expect(met).toBeGreaterThan(0)
  })

  test('pages of a filtered list go on within it', async () => {
    const filter = { unconverted: true, ...before }
    const first = await list({ first: 50, filter })
    const second = await list({ first: 50, filter, after: first.pageInfo.endCursor })
    const expected = inOrder(
      listed.filter(({ kinds }) => kinds.length === 0),
      'lastActivityAt',
      -1,
    )
    expect([...ids(first), ...ids(second)]).toEqual(expected.slice(0, 100))
  })

  test('of a session of another operator, nothing', async () => {
    expect(await list({ filter: { sessionId: sessionId(17) } }, app.bergwerk.staff)).toMatchObject({
      totalCount: 0,
      edges: [],
      pageInfo: { startCursor: null, endCursor: null, hasNextPage: false, hasPreviousPage: false },
    })
  })
})

describe('what is no page of this list is refused with BAD_USER_INPUT', () => {
  test.each([
    [{ first: 0 }],
    [{ first: 101 }],
    [{ first: -1 }],
    [{ last: 0 }],
    [{ last: 101 }],
    [{ first: 5, before: 'x' }],
    [{ last: 5, after: 'x' }],
    [{ after: '' }],
    [{ after: 'x' }],
    [{ after: 'bm90aGluZw' }],
    [{ after: Buffer.from('["LAST_ACTIVITY_DESC","yesterday","x"]').toString('base64url') }],
    [{ after: Buffer.from('["LAST_ACTIVITY_DESC","2026-06-01T00:00:00.000Z","\\u0000"]').toString('base64url') }],
    [{ after: Buffer.from('["LAST_ACTIVITY_DESC","2026-06-01T00:00:00.000Z"]').toString('base64url') }],
    [{ filter: { activeFrom: 'yesterday' } }],
    [{ filter: { activeBefore: '0000-01-01T00:00:00Z' } }],
    [{ filter: { activeBefore: '9999-12-31T23:59:59-12:00' } }],
  ])('%j', async (variables) => {
    await expect(list(variables)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  test('a cursor of the same list in the other order, of messages, links, plans or events', async () => {
    const opened = await list({ first: 1, orderBy: 'OPENED_ASC' })
    const { data } = await app.graphql<Record<string, { edges: { cursor: string }[] }>>(
      '{ tariffs(first: 1) { edges { cursor } } products(first: 1) { edges { cursor } } floorPlanDesks(first: 1) { edges { cursor } } }',
      {},
      { as: app.quayside.staff },
    )
    const messages = await app.graphql<{ node: { messages: { edges: { cursor: string }[] } } }>(
      `{ node(id: "${conversationId(1)}") { ... on Conversation { messages { edges { cursor } } } } }`,
      {},
      { as: app.quayside.staff },
    )
    const foreign = [
      opened.pageInfo.endCursor,
      ...Object.values(data).map(({ edges }) => edges[0]!.cursor),
      messages.data.node.messages.edges[0]!.cursor,
      Buffer.from('event:1').toString('base64url'),
    ]
    for (const after of foreign) await expect(list({ after })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    const own = (await list({ first: 1 })).pageInfo.endCursor
    for (const field of ['tariffs', 'conversionEvents']) {
      const answer = await app.graphql(`{ ${field}(after: "${own}") { __typename } }`, {}, { as: app.quayside.staff })
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    }
  })
})
