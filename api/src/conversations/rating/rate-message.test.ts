import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { holdUpComposing } from '../../test/hold-up.ts'
import { type Chat, openChat } from '../../test/open-chat.ts'
import { rate } from '../../test/rate.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

let chat: Chat
beforeEach(async () => {
  chat = await openChat(app, app.quayside)
})

test('a rating belongs to an answer of one’s own chat', async () => {
  const { id } = await say(app, chat, 'hello')
  const other = await openChat(app, app.quayside)
  expect((await rate(app, other, id, 'UP')).userErrors).toEqual([{ code: 'NOT_FOUND' }])
  expect((await rate(app, chat, 'message_x', 'UP')).userErrors).toEqual([{ code: 'NOT_FOUND' }])
  const asked = await app.query<{ id: string }>(
    "select id from message where conversation_id = $1 and author = 'VISITOR'",
    [chat.conversationId],
  )
  expect((await rate(app, chat, asked[0]!.id, 'UP')).userErrors).toEqual([{ code: 'INVALID' }])
})

test('an answer can be rated once it is there', async () => {
  await using composing = await holdUpComposing(app)
  const { data } = await app.graphql<{ sendMessage: { reply: { id: string } } }>(
    'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { reply { id } } }',
    { input: { text: 'How much is a hot desk?', idempotencyKey: 'key' } },
    { as: chat.as },
  )
  const { id } = data.sendMessage.reply
  expect((await rate(app, chat, id, 'UP')).userErrors).toEqual([{ code: 'INVALID' }])
  await composing.goOn()
  await say(app, chat, 'Thank you')
  expect((await rate(app, chat, id, 'UP')).userErrors).toEqual([])
})

test('the rating of a conversation is the worst of its answers', async () => {
  const overall = async () => {
    const { data } = await app.graphql<{ node: { rating: string | null } }>(
      `{ node(id: "${chat.conversationId}") { ... on Conversation { rating } } }`,
      {},
      { as: app.quayside.staff },
    )
    return data.node.rating
  }
  const first = await say(app, chat, 'hello')
  const second = await say(app, chat, 'What are your opening hours?')
  expect(await overall()).toBeNull()
  await rate(app, chat, first.id, 'UP')
  expect(await overall()).toBe('UP')
  await rate(app, chat, second.id, 'DOWN')
  expect(await overall()).toBe('DOWN')
  await rate(app, chat, second.id, null)
  expect(await overall()).toBe('UP')
})
