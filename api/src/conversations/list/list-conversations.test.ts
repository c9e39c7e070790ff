import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { conversationId, insertConversations } from '../../test/insert-conversations.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { all, COUNT, ids, inOrder, type List, listed, readList } from './test/listed-conversations.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
  await insertConversations(app, app.quayside, all)
})
afterAll(() => app.close())

const list = (variables: object, as = app.quayside.staff) => readList(app, variables, as)

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
