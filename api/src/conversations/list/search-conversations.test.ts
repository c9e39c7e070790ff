import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertConversations } from '../../test/insert-conversations.ts'
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
  const { data } = await app.graphql<{ conversations: { edges: { node: { opening: string } }[] } }>(
    'query ($text: String!) { conversations(filter: { text: $text }) { edges { node { opening } } } }',
    { text },
    { as: app.quayside.staff },
  )
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
