import { afterAll, beforeAll, expect, test } from 'vitest'
import { conversationId, insertConversations, sessionId } from '../../test/insert-conversations.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

const odd = ["O'Brien", '100% sure', 'a\\b_c', '"quoted"', 'fox:*', '😀 hello', 'naïve café', 'x & !y | (z)', '東京']

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
  const now = new Date()
  await insertConversations(
    app,
    app.quayside,
    odd.map((text, number) => ({
      number,
      openedAt: now,
      lastActivityAt: now,
      kinds: [],
      channel: 'CHAT',
      stage: 'ENGAGED',
      reviewed: false,
      customerName: number === 1 ? '50% Off_Ltd \\ "Sons"' : null,
      text,
    })),
  )
})
afterAll(() => app.close())

async function search(text: string): Promise<string[]> {
  const { data, errors } = await app.graphql<{ conversations: { edges: { node: { opening: string } }[] } }>(
    'query ($text: String!) { conversations(filter: { text: $text }) { edges { node { opening } } } }',
    { text },
    { as: app.quayside.staff },
  )
  expect(errors).toBeUndefined()
  return data.conversations.edges.map(({ node }) => node.opening)
}

test.each(odd)('a search for %s finds what says it', async (text) => {
  expect(await search(text)).toContain(text)
})

test.each([
  ['%', ['100% sure']],
  ['_', ['100% sure']],
  ['\\', ['100% sure']],
  ['50% off_ltd \\ "sons"', ['100% sure']],
  ['50x off', []],
  [':*', []],
  ["'", []],
  ['😀', []],
  ['!y', ['x & !y | (z)']],
  ['sure | hello', []],
  ['-hello', ['😀 hello']],
  ['cafe\u0301', ['naïve café']],
  ['hello\u0000', ['😀 hello']],
  ['\u0000', odd],
  ['hello\ud800', ['😀 hello']],
  ['   ', odd],
  ['', odd],
  [`${'very long '.repeat(5000)}`, []],
  ['a'.repeat(100_000), []],
])('a search for %j takes every character as what it is', async (text, expected) => {
  expect((await search(text)).sort()).toEqual([...expected].sort())
})

test('a session ID finds its conversation, alone or in a link', async () => {
  for (const pasted of [sessionId(2), `https://foyer.example/l/${sessionId(2)}.abc`]) {
    expect(await search(pasted)).toEqual([odd[2]])
  }
})

test('a part of an e-mail address finds the conversations of that person: customer, or who asked for the team', async () => {
  const { businessId } = app.quayside
  await app.query(
    `insert into contact_request (business_id, id, conversation_id, idempotency_key, full_name, email, summary, created_at)
     values ($1, 'contact_1', $2, 'k', 'Maeve Daly', 'maeve.daly@harbour.example', '', now())`,
    [businessId, conversationId(4)],
  )
  await app.query(
    `insert into visitor (business_id, id, full_name, email, email_folded, created_at, visitor_code, tour_ahead)
     values ($1, 'visitor_1', 'Odhran Kelly', 'odhran@harbour.example', 'odhran@harbour.example', now(), 'A', true)`,
    [businessId],
  )
  await app.query("update conversation set customer_id = 'visitor_1' where id = $1", [conversationId(5)])
  expect((await search('@HARBOUR.example')).sort()).toEqual([odd[4], odd[5]].sort())
  expect(await search('odhran@harb')).toEqual([odd[5]])
  expect(await search('maeve da')).toEqual([odd[4]])
  const { data } = await app.graphql<{ conversations: { edges: object[] } }>(
    '{ conversations(filter: { text: "@harbour.example" }) { edges { cursor } } }',
    {},
    { as: app.bergwerk.staff },
  )
  expect(data.conversations.edges).toEqual([])
})

test('each conversation found says where, with the words marked, and nothing where none of its messages does', async () => {
  const query = `query ($text: String!) { conversations(filter: { text: $text }) { edges { node {
    id snippet(text: $text) { messageId text marks { start length } } } } } }`
  type Found = { id: string; snippet: { text: string; marks: { start: number; length: number }[] } | null }
  const { data } = await app.graphql<{ conversations: { edges: { node: Found }[] } }>(
    query,
    { text: 'NAÏ caf' },
    { as: app.quayside.staff },
  )
  const { snippet } = data.conversations.edges[0]!.node
  expect(snippet!.text).toBe('naïve café')
  expect(snippet!.marks.map(({ start, length }) => snippet!.text.slice(start, start + length))).toEqual([
    'naïve',
    'café',
  ])
  const named = await app.graphql<{ conversations: { edges: { node: Found }[] } }>(
    query,
    { text: '50% off' },
    { as: app.quayside.staff },
  )
  expect(named.data.conversations.edges.map(({ node }) => node.snippet)).toEqual([null])
})

test.each([
  ['rare', 'FEW'],
  ['usual', 'SOME'],
  ['common', 'MANY'],
])('a %s word is looked for in another way and finds the same', async (_how, size) => {
  await app.query(
    `create or replace function search_results(
       words text, few integer, many integer, out size text, out conversation_ids text[]) language sql
     as $$ select '${size}', array(select conversations_saying(words)) $$`,
  )
  expect(await search('hello')).toEqual(['😀 hello'])
  expect(await search('off_ltd')).toEqual(['100% sure'])
  expect(await search('zeppelin')).toEqual([])
})
