import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '../../test/ask-graphql.ts'
import { type Chat, openChat } from '../../test/open-chat.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ countStatements: true })
})
afterAll(() => app.close())

interface Listed {
  sessionId: string
  opening: string | null
  openedAt: string
  lastActivityAt: string
  endsAt: string
  unreadCount: number
}

const tokenOf = ({ as }: Chat) => (as as { authorization: string }).authorization.slice('Bearer '.length)

async function list(accessTokens: string[], headers: Record<string, string> = {}, as?: Caller) {
  const { data, errors } = await app.graphql<{ chats: (Listed | null)[] | null }>(
    `query ($accessTokens: [String!]!) {
      chats(accessTokens: $accessTokens) { sessionId opening openedAt lastActivityAt endsAt unreadCount }
    }`,
    { accessTokens },
    { headers, ...(as && { as }) },
  )
  return { chats: data?.chats, code: errors?.[0]?.extensions.code }
}

async function markRead(chat: Chat, messageId: string) {
  const { data } = await app.graphql<{
    markConversationRead: { conversation: { unreadCount: number } | null; userErrors: { code: string }[] }
  }>(
    `mutation ($input: MarkConversationReadInput!) {
      markConversationRead(input: $input) { conversation { unreadCount } userErrors { code } }
    }`,
    { input: { messageId } },
    { as: chat.as },
  )
  return data.markConversationRead
}

test('a browser lists its chats by their access tokens, in its order, with one statement', async () => {
  const [first, second, empty] = await Promise.all([1, 2, 3].map(() => openChat(app, app.quayside)))
  await say(app, first!, 'How much is a hot desk?')
  await say(app, second!, 'Is there parking?')
  app.statements.length = 0
  const { chats } = await list([second!, empty!, first!].map(tokenOf))
  expect(app.statements.filter((statement) => /\bfrom session\b/.test(statement))).toHaveLength(1)
  expect(app.statements.filter((statement) => /\bfrom\b/.test(statement))).toHaveLength(1)
  expect(chats?.map((chat) => [chat?.sessionId, chat?.opening, chat?.unreadCount])).toEqual([
    [second!.sessionId, 'Is there parking?', 1],
    [empty!.sessionId, null, 0],
    [first!.sessionId, 'How much is a hot desk?', 1],
  ])
  for (const chat of chats!) {
    expect(Date.parse(chat!.endsAt) - Date.parse(chat!.lastActivityAt)).toBe(30 * 60_000)
    expect(Date.parse(chat!.openedAt)).toBeLessThanOrEqual(Date.parse(chat!.lastActivityAt))
  }
})

test('chats of several operators are listed together, and what is no token is null in its place', async () => {
  const [own, other] = [await openChat(app, app.quayside), await openChat(app, app.bergwerk)]
  const tokens = [tokenOf(other), 'fst_none.none', '', '\u0000', own.sessionId, tokenOf(own), `${tokenOf(own)}x`]
  // The token of one business under the name of the other.
  const crossed = tokenOf(own).replace(/^fst_[^.]+/, tokenOf(other).split('.')[0]!)
  const { chats } = await list([...tokens, crossed])
  expect(chats?.map((chat) => chat?.sessionId ?? null)).toEqual([
    other.sessionId,
    ...[null, null, null, null],
    own.sessionId,
    ...[null, null],
  ])
})

test('a list of tokens is worth nothing on a page that the site does not allow', async () => {
  const chat = await openChat(app, app.quayside)
  const from = (origin: string) => list([tokenOf(chat)], { origin })
  expect(await from('https://elsewhere.example')).toEqual({ chats: null, code: 'ORIGIN_NOT_ALLOWED' })
  expect(await from('null')).toEqual({ chats: null, code: 'ORIGIN_NOT_ALLOWED' })
  expect((await from(app.address)).chats).toHaveLength(1)
})

test('more tokens than a browser keeps are refused', async () => {
  expect((await list(Array(51).fill('fst_none.none'))).code).toBe('BAD_USER_INPUT')
})

test('messages are unread until a window has shown them, and never become so again', async () => {
  const chat = await openChat(app, app.quayside)
  const unread = async () => (await list([tokenOf(chat)])).chats?.[0]?.unreadCount
  const first = await say(app, chat, 'How much is a hot desk?')
  expect(await unread()).toBe(1)
  expect(await markRead(chat, first.id)).toEqual({ conversation: { unreadCount: 0 }, userErrors: [] })
  const second = await say(app, chat, 'Is there parking?')
  expect(await unread()).toBe(1)
  // Whoever writes has seen what stands above.
  const third = await say(app, chat, 'Is there coffee?')
  expect(await unread()).toBe(1)
  await Promise.all([third, first, second].map(({ id }) => markRead(chat, id)))
  expect(await unread()).toBe(0)
  expect((await markRead(chat, first.id)).conversation).toEqual({ unreadCount: 0 })
})

test('a window of the same chat hears that another has shown its messages', async () => {
  const chat = await openChat(app, app.quayside)
  const { id } = await say(app, chat, 'How much is a hot desk?')
  const listener = app.subscribe<{ conversationChanged: { unreadCount: number } }>(
    'subscription { conversationChanged { unreadCount } }',
    {},
    { as: chat.as },
  )
  await expect
    .poll(async () => {
      await markRead(chat, id)
      await app.query('update conversation set seen_count = 0 where id = $1', [chat.conversationId])
      return listener.received.length
    })
    .toBeGreaterThan(0)
  await markRead(chat, id)
  await expect.poll(() => listener.received.at(-1)?.data.conversationChanged.unreadCount).toBe(0)
})

test('nobody marks the messages of another chat', async () => {
  const [chat, other] = [await openChat(app, app.quayside), await openChat(app, app.quayside)]
  const { id } = await say(app, other, 'Is there coffee?')
  for (const messageId of [id, 'nothing', '\u0000']) {
    expect(await markRead(chat, messageId)).toEqual({ conversation: null, userErrors: [{ code: 'NOT_FOUND' }] })
  }
})
