import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chat, openChat } from '../../test/open-chat.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

interface Sent {
  message: { id: string; text: string } | null
  reply: { id: string } | null
  userErrors: { code: string; field: string[] }[]
}

async function send(chat: Chat, text: string, idempotencyKey: string): Promise<Sent> {
  const { data } = await app.graphql<{ sendMessage: Sent }>(
    `mutation ($input: SendMessageInput!) {
      sendMessage(input: $input) { message { id text } reply { id } userErrors { code field } }
    }`,
    { input: { text, idempotencyKey } },
    { as: chat.as },
  )
  return data.sendMessage
}

async function messagesOf(chat: Chat) {
  return app.query<{ author: string; text: string }>(
    'select author, text from message where conversation_id = $1 order by position',
    [chat.conversationId],
  )
}

test('the same message sent again gives the same message and answer and changes nothing', async () => {
  const chat = await openChat(app, app.quayside)
  const first = await send(chat, 'Hello', 'key 1')
  expect(await send(chat, 'Hello', 'key 1')).toEqual(first)
  expect(await send(chat, '  Hello ', 'key 1')).toEqual(first)
  expect(await messagesOf(chat)).toHaveLength(2)
})

test('fifty at once with one key are one message with one answer', async () => {
  const chat = await openChat(app, app.quayside)
  const answers = await Promise.all(Array.from({ length: 50 }, () => send(chat, 'Is there parking?', 'key')))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(answers[0]!.userErrors).toEqual([])
  const rows = await messagesOf(chat)
  expect(rows.map(({ author }) => author)).toEqual(['VISITOR', 'ASSISTANT'])
})

test('a key with another text is refused and stores nothing', async () => {
  const chat = await openChat(app, app.quayside)
  await send(chat, 'Hello', 'key')
  expect(await send(chat, 'Goodbye', 'key')).toEqual({
    message: null,
    reply: null,
    userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['input', 'idempotencyKey'] }],
  })
  expect(await messagesOf(chat)).toHaveLength(2)
})

test('the same key in another chat is another message', async () => {
  const [one, other] = [await openChat(app, app.quayside), await openChat(app, app.quayside)]
  const first = await send(one, 'Hello', 'key')
  const second = await send(other, 'Hello', 'key')
  expect(second.message!.id).not.toBe(first.message!.id)
})

test('twenty messages at once keep an order of their own and are all answered', async () => {
  const chat = await openChat(app, app.quayside)
  await Promise.all(Array.from({ length: 20 }, (_, index) => send(chat, `Question ${index}`, randomUUID())))
  await say(app, chat, 'Thank you')
  const rows = await app.query<{ position: number; author: string; state: string; answers: string | null }>(
    `select message.position, message.author, message.state, asked.text as answers
     from message left join message as asked on asked.id = message.reply_to
     where message.conversation_id = $1 order by message.position`,
    [chat.conversationId],
  )
  expect(rows.map(({ position }) => position)).toEqual(rows.map((_row, index) => index))
  expect(rows).toHaveLength(42)
  expect(new Set(rows.filter(({ author }) => author === 'ASSISTANT').map(({ answers }) => answers)).size).toBe(21)
  expect(rows.every(({ state }) => state === 'COMPLETE')).toBe(true)
})

test('the first message brings the conversation into the list, with its first 120 characters on one line', async () => {
  const chat = await openChat(app, app.quayside)
  const read = async () => {
    const { data } = await app.graphql<{ conversations: { edges: { node: object }[] } }>(
      'query ($id: ID!) { conversations(filter: { sessionId: $id }) { edges { node { opening messageCount stage } } } }',
      { id: chat.sessionId },
      { as: app.quayside.staff },
    )
    return data.conversations.edges.map(({ node }) => node)
  }
  expect(await read()).toEqual([])
  await say(app, chat, `Hello,\n\nI ask ${'much '.repeat(40)}`)
  const [listed] = await read()
  expect(listed).toMatchObject({ messageCount: 2, stage: 'ENGAGED' })
  const { opening } = listed as { opening: string }
  expect(opening).toMatch(/^Hello, I ask much much .*…$/)
  expect([...opening]).toHaveLength(120)
})

test('a conversation is in the language of its window until an answer is in another', async () => {
  const { data } = await app.graphql<{
    openSession: { session: { id: string; conversation: object }; accessToken: string }
  }>(
    `mutation ($input: OpenSessionInput!) {
      openSession(input: $input) { session { id conversation { id language } } accessToken }
    }`,
    { input: { siteKey: app.quayside.siteKey, locale: 'fr-CA' } },
  )
  const { session, accessToken } = data.openSession
  expect(session.conversation).toMatchObject({ language: 'fr' })
  const chat = { sessionId: session.id, conversationId: '', as: { authorization: `Bearer ${accessToken}` } }
  await say(app, chat, 'An welchen Tagen haben Sie geöffnet?')
  const listed = await app.graphql<{ conversations: { edges: { node: object }[] } }>(
    'query ($id: ID!) { conversations(filter: { sessionId: $id }) { edges { node { language messages { edges { node { toolsUsed } } } } } } }',
    { id: session.id },
    { as: app.quayside.staff },
  )
  expect(listed.data.conversations.edges[0]!.node).toMatchObject({
    language: 'de',
    messages: { edges: [{ node: { toolsUsed: [] } }, { node: { toolsUsed: ['readOpeningHours'] } }] },
  })
})
