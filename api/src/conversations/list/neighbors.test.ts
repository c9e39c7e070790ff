import { afterAll, beforeAll, expect, test } from 'vitest'
import { conversationId, insertConversations } from '../../test/insert-conversations.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { all, COUNT, ids, listed, readList } from './test/listed-conversations.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
  await insertConversations(app, app.quayside, all)
})
afterAll(() => app.close())

type Beside = Record<'previous' | 'next', { id: string } | null>

async function beside(variables: object, as = app.quayside.staff): Promise<Beside | null> {
  const { data } = await app.graphql<{ conversationNeighbors: Beside | null }>(
    `query ($id: ID!, $filter: ConversationFilter, $orderBy: ConversationOrder) {
      conversationNeighbors(conversationId: $id, filter: $filter, orderBy: $orderBy) { previous { id } next { id } }
    }`,
    variables,
    { as },
  )
  return data.conversationNeighbors
}

/** Goes from one neighbour to the next until there is none, or so many were passed. */
async function walk(from: string, direction: 'previous' | 'next', list: object, most = COUNT): Promise<string[]> {
  const passed = [from]
  for (let id: string | undefined = from; id && passed.length < most; ) {
    id = (await beside({ id, ...list }))?.[direction]?.id
    if (id) passed.push(id)
  }
  return passed
}

test.each([
  [undefined, {}],
  ['LAST_ACTIVITY_DESC', { channels: ['EMAIL'] }],
  ['OPENED_DESC', { reviewed: true }],
  ['OPENED_ASC', { text: 'offices' }],
])('in the order %s, %j, one passes what the list has and comes back', async (orderBy, filter) => {
  const list = ids(await readList(app, { first: 100, filter, orderBy }))
  const some = list.slice(0, 6)
  expect(await walk(some[0]!, 'next', { filter, orderBy }, some.length)).toEqual(some)
  expect(await walk(some.at(-1)!, 'previous', { filter, orderBy })).toEqual(some.toReversed())
})

test('above the first there is none, below the last neither', async () => {
  const [first] = ids(await readList(app, { first: 1 }))
  const [last] = ids(await readList(app, { last: 1 }))
  expect((await beside({ id: first }))!.previous).toBeNull()
  expect((await beside({ id: last }))!.next).toBeNull()
})

test('one that has left the list still stands between those that it stood between', async () => {
  const filter = { reviewed: false }
  const [one, two, three] = ids(await readList(app, { first: 3, filter }))
  await app.graphql(
    'mutation ($input: ReviewConversationInput!) { reviewConversation(input: $input) { userErrors { code } } }',
    { input: { conversationId: two, reviewed: true } },
    { as: app.quayside.staff },
  )
  expect(await beside({ id: two, filter })).toEqual({ previous: { id: one }, next: { id: three } })
})

test('of a conversation that is not there, or of another operator, nothing is told', async () => {
  expect(await beside({ id: conversationId(9999) })).toBeNull()
  expect(await beside({ id: conversationId(listed[0]!.number) }, app.bergwerk.staff)).toBeNull()
})
