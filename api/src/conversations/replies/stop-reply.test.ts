import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { holdUp, holdUpComposing, holdUpStoring } from '../../test/hold-up.ts'
import { type Chat, openChat } from '../../test/open-chat.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp, type TestServer } from '../../test/start-test-app.ts'

let app: TestApp
let other: TestServer
beforeAll(async () => {
  app = await startTestApp()
  other = await app.startAnother()
})
afterAll(() => app.close())

interface Reply {
  id: string
  state: string
  text: string
  cards: object[]
  links: object[]
}

interface Payload {
  message: Reply | null
  userErrors: { code: string; field: string[] }[]
}

const REPLY = 'id state text cards { name } links { id }'

async function send(server: TestServer, chat: Chat, text: string): Promise<string> {
  const { data } = await server.graphql<{ sendMessage: { reply: { id: string } } }>(
    'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { reply { id } } }',
    { input: { text, idempotencyKey: randomUUID() } },
    { as: chat.as },
  )
  return data.sendMessage.reply.id
}

async function change(server: TestServer, field: 'stopReply' | 'retryReply', chat: Chat, messageId: string) {
  const type = field === 'stopReply' ? 'StopReplyInput' : 'RetryReplyInput'
  const { data } = await server.graphql<Record<typeof field, Payload>>(
    `mutation ($input: ${type}!) { ${field}(input: $input) { message { ${REPLY} } userErrors { code field } } }`,
    { input: { messageId } },
    { as: chat.as },
  )
  return data[field]
}

const stop = (server: TestServer, chat: Chat, id: string) => change(server, 'stopReply', chat, id)
const retry = (server: TestServer, chat: Chat, id: string) => change(server, 'retryReply', chat, id)

function follow(server: TestServer, chat: Chat, id: string) {
  return server.subscribe<{ replyStreamed: { index: number; text: string; message: Reply | null } }>(
    `subscription ($id: ID!) { replyStreamed(messageId: $id) { index text message { ${REPLY} } } }`,
    { id },
    { as: chat.as, over: 'events' },
  )
}

async function finished(server: TestServer, chat: Chat, id: string): Promise<Reply> {
  const stream = follow(server, chat, id)
  await stream.ended
  return stream.received.at(-1)!.data.replyStreamed.message!
}

async function stored(id: string) {
  const [row] = await app.query<{ state: string; text: string; links: number; attempt: number }>(
    `select state, text, attempt, (select count(*)::int from link where message_id = message.id) as links
     from message where id = $1`,
    [id],
  )
  return row!
}

async function untilStopIsAsked(id: string): Promise<void> {
  await expect
    .poll(() => app.query('select 1 from message where id = $1 and stop_asked_at is not null', [id]))
    .toHaveLength(1)
}

/** A reply that server one is writing and that has said nothing yet, stopped by the other. */
async function stopped(chat: Chat, text = 'How much is a hot desk?'): Promise<string> {
  await using composing = await holdUpComposing(app)
  const id = await send(app, chat, text)
  await stop(other, chat, id)
  await composing.goOn()
  return id
}

test('an answer is stopped before it says anything, by another process than writes it', async () => {
  const chat = await openChat(app, app.quayside)
  await using composing = await holdUpComposing(app)
  const id = await send(app, chat, 'How much is a hot desk?')
  const [here, there] = [follow(app, chat, id), follow(other, chat, id)]
  expect(await stop(other, chat, id)).toEqual({
    message: { id, state: 'STOPPED', text: '', cards: [], links: [] },
    userErrors: [],
  })
  // Also where it was being written: nobody had to give up on that process.
  for (const stream of [here, there]) {
    await stream.ended
    expect(stream.received.at(-1)!.data.replyStreamed.message).toMatchObject({ state: 'STOPPED', text: '' })
  }
  await composing.goOn()
  await say(app, chat, 'Is there coffee?')
  expect(await stored(id)).toEqual({ state: 'STOPPED', text: '', links: 0, attempt: 1 })
})

test.each(['the process that writes it', 'another process'])(
  'what was streamed of an answer that is stopped at %s is kept, its cards and links are not',
  async (where) => {
    const chat = await openChat(app, app.quayside)
    await using composing = await holdUpComposing(app)
    const id = await send(app, chat, 'I would like a hot desk from 4 January 2099')
    await using storing = await holdUpStoring(app, chat.conversationId)
    await composing.goOn()
    const reader = follow(app, chat, id)
    await reader.take(2)
    const stopping = stop(where === 'another process' ? other : app, chat, id)
    await untilStopIsAsked(id)
    await storing.goOn()
    const { message } = await stopping
    await reader.ended
    const pieces = reader.received.map(({ data }) => data.replyStreamed)
    expect(message).toEqual({
      id,
      state: 'STOPPED',
      text: pieces.map(({ text }) => text).join(''),
      cards: [],
      links: [],
    })
    expect(message!.text).toContain('Hot Desk')
    expect(pieces.at(-1)!.message).toEqual(message)
    expect(await stored(id)).toMatchObject({ state: 'STOPPED', links: 0 })
    const [row] = await app.query('select stage from conversation where id = $1', [chat.conversationId])
    expect(row).toEqual({ stage: 'ENGAGED' })
  },
)

test('an answer that waits for the one before it is stopped without being begun', async () => {
  const chat = await openChat(app, app.quayside)
  await using composing = await holdUpComposing(app)
  const first = await send(app, chat, 'How much is a hot desk?')
  const second = await send(app, chat, 'And a day pass?')
  const stopping = stop(app, chat, second)
  await untilStopIsAsked(second)
  await composing.goOn()
  expect((await stopping).message).toMatchObject({ state: 'STOPPED', text: '' })
  expect((await finished(app, chat, first)).state).toBe('COMPLETE')
})

test('an answer whose process has died is stopped by the one that is asked', async () => {
  const chat = await openChat(app, app.quayside)
  const id = await stopped(chat)
  await app.query(`update message set state = 'PENDING', stop_asked_at = null where id = $1`, [id])
  expect((await stop(other, chat, id)).message).toMatchObject({ id, state: 'STOPPED', text: '' })
})

test('stopping a finished answer, or twice, changes nothing', async () => {
  const chat = await openChat(app, app.quayside)
  const reply = await say(app, chat, 'I would like a hot desk from 4 January 2099')
  const { message } = await stop(other, chat, reply.id)
  expect(message).toMatchObject({ state: 'COMPLETE', text: reply.text })
  expect(message!.links.length).toBeGreaterThan(0)
  const id = await stopped(chat)
  expect((await stop(app, chat, id)).message).toMatchObject({ state: 'STOPPED' })
})

test('a stopped answer is had again in its place, with its links, and once however often it is asked for', async () => {
  const chat = await openChat(app, app.quayside)
  const id = await stopped(chat, 'I would like a hot desk from 4 January 2099')
  await using composing = await holdUpComposing(app)
  const answers = await Promise.all([retry(app, chat, id), retry(other, chat, id), retry(app, chat, id)])
  for (const { message, userErrors } of answers) {
    expect([message?.id, message?.state, userErrors]).toEqual([id, 'PENDING', []])
  }
  await composing.goOn()
  const reply = await finished(other, chat, id)
  expect(reply.state).toBe('COMPLETE')
  expect(reply.links.length).toBeGreaterThan(0)
  expect(await stored(id)).toEqual({ state: 'COMPLETE', text: reply.text, links: reply.links.length, attempt: 2 })
  // A click too many, after it is there.
  expect((await retry(app, chat, id)).message).toEqual(reply)
  expect((await stored(id)).attempt).toBe(2)
  const [row] = await app.query('select message_count from conversation where id = $1', [chat.conversationId])
  expect(row).toEqual({ message_count: 2 })
})

test('an answer that failed is written again, and its rating and friction go with it', async () => {
  const chat = await openChat(app, app.quayside)
  await using broken = await holdUp(app, 'alter table tariff rename to tariff_away; commit')
  const id = await send(app, chat, 'How much is a hot desk?')
  expect((await finished(app, chat, id)).state).toBe('FAILED')
  await broken.goOn()
  await app.query('alter table tariff_away rename to tariff')
  expect(app.defects.splice(0)).toHaveLength(1)
  await app.graphql(
    'mutation ($input: RateMessageInput!) { rateMessage(input: $input) { userErrors { code } } }',
    { input: { messageId: id, rating: 'DOWN' } },
    { as: chat.as },
  )
  const row = async () =>
    (await app.query('select rating, friction from conversation where id = $1', [chat.conversationId]))[0]
  expect(await row()).toEqual({ rating: 'DOWN', friction: 'NEGATIVE_RATING' })
  await retry(app, chat, id)
  expect((await finished(app, chat, id)).text).toContain('€')
  expect(await row()).toMatchObject({ rating: null })
  expect(await row()).not.toMatchObject({ friction: 'NEGATIVE_RATING' })
})

test('an attempt that was given up stores nothing after the next has begun', async () => {
  const chat = await openChat(app, app.quayside)
  await using composing = await holdUpComposing(app)
  const id = await send(app, chat, 'How much is a hot desk?')
  await expect.poll(() => app.query('select 1 from pg_locks where not granted')).toHaveLength(1)
  // As if another process had ended it and had it written again: this one has heard nothing of that.
  await app.query('update message set attempt = 2 where id = $1', [id])
  await composing.goOn()
  const next = await send(app, chat, 'Is there coffee?')
  await finished(app, chat, next)
  expect(await stored(id)).toMatchObject({ state: 'PENDING', attempt: 2 })
})

test('only the last answer can be had again, and only what is an answer of this chat', async () => {
  const [chat, stranger] = [await openChat(app, app.quayside), await openChat(app, app.quayside)]
  const id = await stopped(chat)
  await say(app, chat, 'Is there coffee?')
  const foreign = await say(app, stranger, 'Is there coffee?')
  const [question] = await app.query<{ reply_to: string }>('select reply_to from message where id = $1', [id])
  const refused = async (field: 'stopReply' | 'retryReply', messageId: string) =>
    (await change(app, field, chat, messageId)).userErrors.map((error) => [error.code, ...error.field])
  expect(await refused('retryReply', id)).toEqual([['INVALID', 'input', 'messageId']])
  for (const field of ['stopReply', 'retryReply'] as const) {
    expect(await refused(field, question!.reply_to)).toEqual([['INVALID', 'input', 'messageId']])
    for (const unknown of [foreign.id, 'nothing', '\u0000', 'message_01jd0000000000000000000000']) {
      expect(await refused(field, unknown)).toEqual([['NOT_FOUND', 'input', 'messageId']])
    }
  }
  expect(await stored(id)).toMatchObject({ state: 'STOPPED', attempt: 1 })
})
