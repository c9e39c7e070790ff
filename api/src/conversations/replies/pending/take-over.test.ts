import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { holdUpComposing } from '../../../test/hold-up.ts'
import { type Chat, openChat } from '../../../test/open-chat.ts'
import { say } from '../../../test/say.ts'
import { startTestApp, type TestApp, type TestServer } from '../../../test/start-test-app.ts'

let app: TestApp
let other: TestServer
beforeAll(async () => {
  app = await startTestApp()
  other = await app.startAnother()
})
afterAll(() => app.close())

const QUESTION = 'I would like a hot desk from 4 January 2099'

async function send(chat: Chat, text: string, server: TestServer = app): Promise<string> {
  const { data } = await server.graphql<{ sendMessage: { reply: { id: string } } }>(
    'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { reply { id } } }',
    { input: { text, idempotencyKey: randomUUID() } },
    { as: chat.as },
  )
  return data.sendMessage.reply.id
}

/** Follows an answer to its end and gives it. */
async function finished(server: TestServer, chat: Chat, id: string) {
  const stream = server.subscribe<{ replyStreamed: { text: string; message: { text: string; state: string } | null } }>(
    'subscription ($id: ID!) { replyStreamed(messageId: $id) { text message { text state } } }',
    { id },
    { as: chat.as, over: 'events' },
  )
  await stream.ended
  const pieces = stream.received.map(({ data }) => data.replyStreamed)
  return { ...pieces.at(-1)!.message!, streamed: pieces.map(({ text }) => text).join('') }
}

async function retry(chat: Chat, messageId: string): Promise<void> {
  await app.graphql(
    'mutation ($input: RetryReplyInput!) { retryReply(input: $input) { userErrors { code } } }',
    { input: { messageId } },
    { as: chat.as },
  )
}

/** Leaves a chat as a process does that died while it wrote an answer, some seconds after it last said that it lives. */
async function abandon(chat: Chat, secondsAgo: number, takeovers = 0): Promise<string> {
  const id = (kind: string) => `message_${kind}${chat.conversationId.slice(-25)}`
  for (const [position, author, text, state] of [
    [0, 'VISITOR', QUESTION, 'COMPLETE'],
    [1, 'ASSISTANT', '', 'PENDING'],
  ]) {
    await app.query(
      `insert into message (business_id, id, conversation_id, position, author, text, state, sent_at, reply_to)
       select business_id, $2, id, $3, $4, $5, $6, now(), $7 from conversation where id = $1`,
      [chat.conversationId, id(`${position}`), position, author, text, state, position === 1 ? id('0') : null],
    )
  }
  await app.query(
    `update conversation set message_count = 2, first_message_at = now(), last_message_at = now() where id = $1`,
    [chat.conversationId],
  )
  await app.query(
    `insert into pending_reply (business_id, message_id, held_until, takeovers)
     select business_id, $2, now() - make_interval(secs => $3), $4 from conversation where id = $1`,
    [chat.conversationId, id('1'), secondsAgo, takeovers],
  )
  return id('1')
}

async function stored(id: string) {
  const [row] = await app.query<{ state: string; text: string; attempt: number; links: number; pending: number }>(
    `select state, text, attempt, (select count(*)::int from link where message_id = message.id) as links,
       (select count(*)::int from pending_reply where message_id = message.id) as pending
     from message where id = $1`,
    [id],
  )
  return row!
}

test('an answer whose process died is written by another, whether anybody waits for it or not', async () => {
  const [left, waiting, alive] = await Promise.all([1, 2, 3].map(() => openChat(app, app.quayside)))
  const held = await abandon(alive!, -60)
  const [unread, read] = [await abandon(left!, 1), await abandon(waiting!, 1)]
  const answers = await Promise.all([app, other].map((server) => finished(server, waiting!, read)))
  await expect.poll(async () => (await stored(unread)).state).toBe('COMPLETE')
  const { text, links } = await stored(read)
  expect(links).toBeGreaterThan(0)
  expect(answers).toEqual([app, other].map(() => ({ text, state: 'COMPLETE', streamed: text })))
  for (const id of [unread, read]) {
    expect(await stored(id)).toEqual({ state: 'COMPLETE', text, attempt: 2, links, pending: 0 })
  }
  // One that its process may still be writing is left to it.
  expect(await stored(held)).toMatchObject({ state: 'PENDING', attempt: 1 })
})

test('a process that comes back to life after its answer was taken over stores nothing of it', async () => {
  const chat = await openChat(app, app.quayside)
  await using composing = await holdUpComposing(app)
  const id = await send(chat, QUESTION)
  await app.query(`update pending_reply set held_until = now() - interval '1 second' where message_id = $1`, [id])
  await expect.poll(async () => (await stored(id)).attempt).toBe(2)
  const readers = [app, other].map((server) => finished(server, chat, id))
  await composing.goOn()
  const answers = await Promise.all(readers)
  const { text, links } = await stored(id)
  expect(answers.map((answer) => answer.text)).toEqual([text, text])
  expect(await stored(id)).toEqual({ state: 'COMPLETE', text, attempt: 2, links, pending: 0 })
  const again = await say(app, await openChat(app, app.quayside), QUESTION)
  expect(links).toBe(again.links.length)
})

test('whoever writes an answer, or will after the one before it, keeps saying so', async () => {
  const chat = await openChat(app, app.quayside)
  await using composing = await holdUpComposing(app)
  const ids = [await send(chat, QUESTION), await send(chat, 'And a day pass?')]
  const heldUntil = async () =>
    app.query<{ held_until: string }>(
      'select held_until from pending_reply where message_id = any($1) order by message_id',
      [ids],
    )
  const [first, second] = await heldUntil()
  await expect
    .poll(async () => {
      const now = await heldUntil()
      return now[0]!.held_until > first!.held_until && now[1]!.held_until > second!.held_until
    })
    .toBe(true)
  await composing.goOn()
  for (const id of ids) expect(await finished(other, chat, id)).toMatchObject({ state: 'COMPLETE' })
  expect(await stored(ids[1]!)).toMatchObject({ attempt: 1, pending: 0 })
})

test('an answer that three processes died of is given up, in the language of the chat, and can be had again', async () => {
  const chat = await openChat(app, app.bergwerk)
  const id = await abandon(chat, 1, 2)
  expect(await finished(other, chat, id)).toMatchObject({
    state: 'FAILED',
    text: expect.stringMatching(/^Entschuldigung, .* Bitte fragen Sie noch einmal\.$/),
  })
  expect(await stored(id)).toMatchObject({ state: 'FAILED', pending: 0, links: 0 })
  await retry(chat, id)
  expect(await finished(other, chat, id)).toMatchObject({ state: 'COMPLETE' })
  expect((await stored(id)).pending).toBe(0)
})
