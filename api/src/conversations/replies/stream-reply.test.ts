import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { holdUpComposing, holdUpStoring } from '../../test/hold-up.ts'
import { type Chat, openChat } from '../../test/open-chat.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp, type TestServer } from '../../test/start-test-app.ts'
import { piecesOf } from './pieces.rules.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

interface Piece {
  replyStreamed: { index: number; text: string; message: { id: string; text: string; state: string } | null }
}

async function send(chat: Chat, text: string): Promise<string> {
  const { data } = await app.graphql<{ sendMessage: { reply: { id: string; state: string; text: string } } }>(
    'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { reply { id state text } } }',
    { input: { text, idempotencyKey: randomUUID() } },
    { as: chat.as },
  )
  expect(data.sendMessage.reply).toMatchObject({ state: 'PENDING', text: '' })
  return data.sendMessage.reply.id
}

function follow(
  server: TestServer,
  chat: Chat,
  id: string,
  { over = 'events', after }: { over?: 'websocket' | 'events'; after?: number } = {},
) {
  return server.subscribe<Piece>(
    `subscription ($id: ID!, $after: Int) {
      replyStreamed(messageId: $id, after: $after) { index text message { id text state } }
    }`,
    { id, after },
    { as: chat.as, over },
  )
}

/** Reads a stream to its end: pieces with consecutive numbers, and the message that the last one brings. */
async function readAll(stream: ReturnType<typeof follow>, from = 0) {
  await stream.ended
  const pieces = stream.received.map(({ data }) => data.replyStreamed)
  const numbers = pieces.slice(0, -1).map(({ index }) => index)
  expect(numbers).toEqual(numbers.map((_number, place) => from + place))
  const last = pieces.at(-1)!
  expect(last.index).toBe(piecesOf(last.message!.text).length)
  expect(pieces.slice(0, -1).every(({ message }) => message === null)).toBe(true)
  return { count: pieces.length, text: pieces.map(({ text }) => text).join(''), message: pieces.at(-1)!.message! }
}

async function stored(id: string) {
  const [row] = await app.query<{ text: string; state: string }>('select text, state from message where id = $1', [id])
  return row!
}

test('the pieces of an answer join up to the text that is stored', async () => {
  const chat = await openChat(app, app.quayside)
  const id = await send(chat, 'How much is a hot desk?')
  const read = await readAll(follow(app, chat, id))
  expect(read.text).toBe((await stored(id)).text)
  expect(read.message).toEqual({ id, text: read.text, state: 'COMPLETE' })
  expect(read.text.length).toBeGreaterThan(40)
})

test('listeners that come early, second, late and again all get everything, over either way', async () => {
  const chat = await openChat(app, app.quayside)
  const id = await send(chat, 'Tell me about your day passes and your opening hours')
  const early = [follow(app, chat, id), follow(app, chat, id, { over: 'websocket' }), follow(app, chat, id)]
  const texts = (await Promise.all(early.map((each) => readAll(each)))).map(({ text }) => text)
  const late = await readAll(follow(app, chat, id))
  const again = await readAll(follow(app, chat, id, { over: 'websocket' }))
  expect(new Set([...texts, late.text, again.text])).toEqual(new Set([(await stored(id)).text]))
  expect(late.count).toBe(1)
})

test('a listener at another process gets everything too', async () => {
  const other = await app.startAnother()
  const chat = await openChat(app, app.quayside)
  const id = await send(chat, 'Is there parking?')
  const read = await readAll(follow(other, chat, id))
  expect(read.text).toBe((await stored(id)).text)
})

test('staff may listen along', async () => {
  const chat = await openChat(app, app.quayside)
  const id = await send(chat, 'Is there coffee?')
  const read = await readAll(follow(app, { ...chat, as: app.quayside.staff }, id))
  expect(read.text).toBe((await stored(id)).text)
})

test('two messages sent at once are answered in order, the second knowing of the first', async () => {
  const chat = await openChat(app, app.quayside)
  // The first takes longer to understand than the second.
  const first = await send(chat, `Which hot desk plans do you have? ${'We are quite flexible people. '.repeat(120)}`)
  const second = await send(chat, 'I would like to start on 4 January 2099')
  const [one, two] = await Promise.all([readAll(follow(app, chat, first)), readAll(follow(app, chat, second))])
  const rows = await app.query<{ author: string; text: string; sent_at: string; links: number }>(
    `select author, text, sent_at, (select count(*)::int from link where message_id = message.id) as links
     from message where conversation_id = $1 order by position`,
    [chat.conversationId],
  )
  expect(rows.map(({ author }) => author)).toEqual(['VISITOR', 'ASSISTANT', 'VISITOR', 'ASSISTANT'])
  expect([rows[1]!.text, rows[3]!.text]).toEqual([one.text, two.text])
  expect(Date.parse(rows[1]!.sent_at)).toBeLessThan(Date.parse(rows[3]!.sent_at))
  expect(rows[3]!.links).toBeGreaterThan(0)
})

test('nobody listens to the answer of another chat or to one that does not exist', async () => {
  const [chat, other] = [await openChat(app, app.quayside), await openChat(app, app.quayside)]
  const { id } = await say(app, other, 'Is there coffee?')
  for (const messageId of [id, 'message_01jd0000000000000000000000', 'nothing', '\u0000']) {
    const stream = follow(app, chat, messageId)
    await stream.ended
    expect(stream.received.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(['FORBIDDEN'])
  }
})

test('a break loses nothing and repeats nothing, wherever and whenever one comes again', async () => {
  const other = await app.startAnother()
  const chat = await openChat(app, app.quayside)
  const id = await send(chat, 'Tell me about your day passes and your opening hours')
  const whole = await readAll(follow(app, chat, id))
  const pieces = piecesOf(whole.text)
  expect(pieces.length).toBeGreaterThan(3)
  for (const after of [0, 1, pieces.length - 2, pieces.length - 1, pieces.length, pieces.length + 7]) {
    for (const server of [app, other]) {
      const stream = follow(server, chat, id, { after })
      await stream.ended
      const [only, ...more] = stream.received.map(({ data }) => data.replyStreamed)
      expect(more).toEqual([])
      expect(only!.text).toBe(pieces.slice(after + 1).join(''))
      expect(only!.message?.text).toBe(whole.text)
      expect(only!.index).toBe(Math.max(after + 1, pieces.length))
    }
  }
})

test('whoever comes again while the answer is written gets what follows the piece seen last', async () => {
  const chat = await openChat(app, app.quayside)
  await using composing = await holdUpComposing(app)
  const id = await send(chat, 'Tell me about your day passes and your opening hours')
  await using storing = await holdUpStoring(app, chat.conversationId)
  await composing.goOn()
  const first = follow(app, chat, id)
  const seen = (await first.take(2)).map(({ data }) => data.replyStreamed)
  await first.end()
  const second = follow(app, chat, id, { after: seen.at(-1)!.index })
  await second.take(1)
  await storing.goOn()
  const rest = await readAll(second, 2)
  expect(seen.map(({ text }) => text).join('') + rest.text).toBe((await stored(id)).text)
  expect(rest.count).toBeGreaterThan(1)
})

test('an index below zero is refused', async () => {
  const chat = await openChat(app, app.quayside)
  const { id } = await say(app, chat, 'Is there coffee?')
  const stream = follow(app, chat, id, { after: -1 })
  await stream.ended
  expect(stream.received.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(['BAD_USER_INPUT'])
})
