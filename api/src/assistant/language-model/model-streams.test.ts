import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openChat } from '../../test/open-chat.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp, type TestServer } from '../../test/start-test-app.ts'
import { type ModelServer, startModelServer } from './test/model-server.ts'

const PER_REPLY = 10_000
const PER_DAY = 3 * PER_REPLY

let model: ModelServer
let app: TestApp
let other: TestServer
beforeAll(async () => {
  model = await startModelServer('anthropic', { tokensPerReply: PER_REPLY, tokensPerDay: PER_DAY })
  app = await startTestApp({ model: model.settings, clock: () => new Date('2026-11-23T10:00:00Z') })
  other = await app.startAnother()
})
afterAll(async () => {
  await app.close()
  await model.close()
})
beforeEach(async () => {
  model.asked.length = 0
  await app.query('delete from model_spending')
})

const spent = () =>
  app.query<{ business: string; day: string; tokens: number }>(
    'select business_id as business, day::text, tokens::int from model_spending order by tokens',
  )

test('a sentence is shown while the model writes the next; stopping the answer leaves the model', async () => {
  const chat = await openChat(app, app.quayside)
  model.answerWith(({ results }) =>
    results.length === 0
      ? { calls: [{ tool: 'readAddress', input: {} }] }
      : { says: ['You find us on Custom House Quay, next to the river. ', 'It is a sh'], breaks: 'hangs' },
  )
  const { data } = await app.graphql<{ sendMessage: { reply: { id: string } } }>(
    'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { reply { id } } }',
    { input: { text: 'Where are you?', idempotencyKey: randomUUID() } },
    { as: chat.as },
  )
  const messageId = data.sendMessage.reply.id
  const reader = app.subscribe<{ replyStreamed: { text: string; message: { text: string; state: string } | null } }>(
    'subscription ($id: ID!) { replyStreamed(messageId: $id) { text message { text state } } }',
    { id: messageId },
    { as: chat.as, over: 'events' },
  )
  await reader.take(1)
  expect(await app.query('select state from message where id = $1', [messageId])).toEqual([{ state: 'PENDING' }])
  const abandoned = model.abandoned
  await other.graphql(
    'mutation ($input: StopReplyInput!) { stopReply(input: $input) { userErrors { code } } }',
    { input: { messageId } },
    { as: chat.as },
  )
  await reader.ended
  const { message } = reader.received.at(-1)!.data.replyStreamed
  expect(message?.state).toBe('STOPPED')
  expect('You find us on Custom House Quay, next to the river.').toContain(message!.text.trim())
  await expect.poll(() => model.abandoned).toBe(abandoned + 1)
  // What the steps that ended have used stays counted, and what was only set aside is given back.
  await expect.poll(async () => (await spent())[0]!.tokens).toBeLessThan(PER_REPLY)
  expect((await spent())[0]!.tokens).toBeGreaterThanOrEqual(960)
})

test('the tokens of a day hold over all processes and replies at once, for each operator alone', async () => {
  model.answerWith(() => ({ says: ['From the model.'], waitMs: 500, usage: { read: 9000, written: 900 } }))
  const chats = await Promise.all(Array.from({ length: 8 }, () => openChat(app, app.quayside)))
  const replies = await Promise.all(chats.map((chat, index) => say(index % 2 ? app : other, chat, 'Hello')))
  const byModel = replies.filter(({ text }) => text === 'From the model.')
  expect([byModel.length, model.asked.length]).toEqual([3, 3])
  for (const { text } of replies) expect(text).toMatch(/From the model|welcome to Quayside/)
  expect(await spent()).toEqual([{ business: app.quayside.businessId, day: '2026-11-23', tokens: 3 * 9900 }])
  // Too little is left for another.
  expect((await say(app, chats[0]!, 'Hello again')).text).not.toBe('From the model.')
  expect((await say(app, await openChat(app, app.bergwerk), 'Hello')).text).toBe('From the model.')
})

test('what is not used is there for others, and is estimated where the provider does not count', async () => {
  model.answerWith(() => ({ says: ['From the model.'], usage: { read: 100, written: 10 } }))
  const chat = await openChat(app, app.quayside)
  for (let time = 0; time < 5; time += 1) expect((await say(app, chat, 'Hello')).text).toBe('From the model.')
  expect((await spent())[0]!.tokens).toBe(550)
})
