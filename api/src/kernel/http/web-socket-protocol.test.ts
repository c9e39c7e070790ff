import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openChat } from '../../test/open-chat.ts'
import { openRawSocket, type RawSocket } from '../../test/raw-socket.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
const sockets: RawSocket[] = []
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())
afterEach(() => {
  for (const { socket } of sockets.splice(0)) socket.terminate()
})

async function open(protocols?: string | string[]): Promise<RawSocket> {
  const opened = await openRawSocket(app.address, protocols)
  sockets.push(opened)
  return opened
}

/** A connection that has introduced itself, as a key with every scope unless told otherwise. */
async function introduced(payload: object = app.quayside.apiKey): Promise<RawSocket> {
  const opened = await open()
  opened.send({ type: 'connection_init', payload })
  expect(await opened.next()).toEqual({ type: 'connection_ack' })
  return opened
}

const subscribe = (id: string, query: string, more: object = {}) => ({
  id,
  type: 'subscribe',
  payload: { query, ...more },
})
const WHO = '{ viewer { kind } }'
const CHANGES = 'subscription { conversationChanged { id } }'

describe('closed with 4400 and nothing in the log', () => {
  test.each<[string, unknown]>([
    ['no JSON', 'hello'],
    ['nothing', ''],
    ['a number', '7'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"connection_init"'],
    ['no type', {}],
    ['an unknown type', { type: 'start' }],
    ['a type of the server', { type: 'connection_ack' }],
    ['a result', { type: 'next', id: '1', payload: { data: {} } }],
    ['an error', { type: 'error', id: '1', payload: [{ message: 'no' }] }],
    ['an operation without id', { type: 'subscribe', payload: { query: WHO } }],
    ['an operation with an empty id', { type: 'subscribe', id: '', payload: { query: WHO } }],
    ['an operation without payload', { type: 'subscribe', id: '1' }],
    ['an operation without text', { type: 'subscribe', id: '1', payload: {} }],
    ['an operation whose text is a number', { type: 'subscribe', id: '1', payload: { query: 1 } }],
    ['variables that are a text', { type: 'subscribe', id: '1', payload: { query: WHO, variables: '{}' } }],
    ['a name that is a number', { type: 'subscribe', id: '1', payload: { query: WHO, operationName: 1 } }],
    ['a completion without id', { type: 'complete' }],
    ['a ping whose payload is a text', { type: 'ping', payload: 'x' }],
    ['a binary frame', Buffer.from('{"type":"ping"}')],
  ])('%s', async (_what, message) => {
    const { send, closed } = await introduced()
    send(message)
    expect((await closed).code).toBe(4400)
  })
})

test.each<[string, string[]]>([['none', []]])(
  'a client that names %s of our subprotocols is closed with 4406',
  async (_what, protocols) => {
    const { closed } = await open(protocols)
    expect(await closed).toEqual({ code: 4406, reason: 'Subprotocol not acceptable' })
  },
)

test('a client that knows only the old subprotocol gets none', async () => {
  await expect(open('graphql-ws')).rejects.toThrow('no subprotocol')
})

test('ours is chosen among several subprotocols', async () => {
  expect((await open(['graphql-ws', 'graphql-transport-ws'])).socket.protocol).toBe('graphql-transport-ws')
})

test('an operation before the introduction is closed with 4401', async () => {
  const { send, closed } = await open()
  send(subscribe('1', WHO))
  expect(await closed).toEqual({ code: 4401, reason: 'Unauthorized' })
})

test('credentials that are worth nothing are closed with 4403', async () => {
  const { send, closed } = await open()
  send({ type: 'connection_init', payload: { authorization: 'Bearer foyer_nothing' } })
  expect(await closed).toEqual({ code: 4403, reason: 'Forbidden' })
})

test('silence instead of an introduction is closed with 4408', async () => {
  const { send, next, closed } = await open()
  send({ type: 'ping' })
  expect(await next()).toEqual({ type: 'pong' })
  expect(await closed).toEqual({ code: 4408, reason: 'Connection initialisation timeout' })
})

test('a second operation of the same id is closed with 4409', async () => {
  const { send, closed } = await introduced()
  send(subscribe('1', CHANGES), subscribe('1', WHO))
  expect(await closed).toEqual({ code: 4409, reason: 'Subscriber for 1 already exists' })
})

test('a second introduction is closed with 4429', async () => {
  const { send, closed } = await introduced()
  send({ type: 'connection_init' })
  expect(await closed).toEqual({ code: 4429, reason: 'Too many initialisation requests' })
})

test('two introductions at once are closed with 4429', async () => {
  const { send, closed } = await open()
  send({ type: 'connection_init', payload: app.quayside.apiKey }, { type: 'connection_init' })
  expect((await closed).code).toBe(4429)
})

test('a frame that is too large is closed with 1009', async () => {
  const { send, closed } = await introduced()
  send(`{"type":"ping","payload":{"x":"${'x'.repeat(70_000)}"}}`)
  expect((await closed).code).toBe(1009)
})

test('a text that is not UTF-8 is closed with 1007', async () => {
  const { socket, closed } = await introduced()
  socket.send(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), { binary: false })
  expect((await closed).code).toBe(1007)
})

test('a ping is answered with what it carried', async () => {
  const { send, next } = await introduced()
  send({ type: 'ping', payload: { at: 7 } })
  expect(await next()).toEqual({ type: 'pong', payload: { at: 7 } })
  send({ type: 'ping' })
  expect(await next()).toEqual({ type: 'pong' })
})

test('a pong that nobody asked for changes nothing', async () => {
  const { send, until } = await introduced()
  send({ type: 'pong' }, { type: 'pong', payload: { at: 7 } }, subscribe('1', WHO))
  expect((await until('complete')).map(({ type }) => type)).toEqual(['next', 'complete'])
})

test('a ping of the WebSocket itself is answered', async () => {
  const { socket } = await introduced()
  const pong = new Promise((resolve) => socket.once('pong', (bytes) => resolve(String(bytes))))
  socket.ping('alive')
  expect(await pong).toBe('alive')
})

test('a query gives one result and is complete', async () => {
  const { send, until } = await introduced()
  send(subscribe('q', WHO))
  expect(await until('complete')).toEqual([
    { id: 'q', type: 'next', payload: { data: { viewer: { kind: 'API_KEY' } }, extensions: expect.anything() } },
    { id: 'q', type: 'complete' },
  ])
})

test('a change is carried out', async () => {
  const { send, until } = await introduced({})
  const input = { siteKey: app.quayside.siteKey }
  send(
    subscribe('m', 'mutation ($input: OpenSessionInput!) { openSession(input: $input) { accessToken } }', {
      variables: { input },
    }),
  )
  const [result] = await until('complete')
  expect(result!.payload).toMatchObject({ data: { openSession: { accessToken: expect.stringMatching(/^fst_/) } } })
})

test.each([
  ['a document that is none', subscribe('1', '{'), 'GRAPHQL_PARSE_FAILED'],
  ['a field that there is not', subscribe('1', '{ nothing }'), 'GRAPHQL_VALIDATION_FAILED'],
  [
    'an operation of another name',
    subscribe('1', 'query A { __typename }', { operationName: 'B' }),
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['a fragment alone', subscribe('1', 'fragment A on Query { __typename }'), 'GRAPHQL_VALIDATION_FAILED'],
  ['a document without end', subscribe('1', `{ ${'a '.repeat(21_000)} }`), 'GRAPHQL_PARSE_FAILED'],
])('%s is an error of its operation, and the connection goes on', async (_what, message, code) => {
  const { send, next, until } = await introduced()
  send(message)
  expect(await next()).toMatchObject({ id: '1', type: 'error', payload: [{ extensions: { code } }] })
  send(subscribe('1', WHO))
  expect((await until('complete')).map(({ type }) => type)).toEqual(['next', 'complete'])
})

test('an error while an operation is carried out is in its result', async () => {
  const { send, until } = await introduced({})
  send(subscribe('1', '{ conversations { totalCount } }'))
  const [result, end] = await until('complete')
  expect(result).toMatchObject({ type: 'next', payload: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } })
  expect(end).toEqual({ id: '1', type: 'complete' })
})

test('a variable of another type is an error with a code', async () => {
  const { send, next } = await introduced()
  send(subscribe('1', 'query ($n: Int!) { tariffs(first: $n) { edges { cursor } } }', { variables: { n: 'x' } }))
  expect(await next()).toMatchObject({ payload: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] } })
})

test('a subscription without rights is an error of its operation', async () => {
  const { send, next } = await introduced({})
  send(subscribe('1', CHANGES))
  const { type, payload } = await next()
  expect([type, JSON.stringify(payload)]).toEqual(['next', expect.stringContaining('UNAUTHENTICATED')])
})

test('operations run side by side: two subscriptions and a query in between', async () => {
  const { send, until, next } = await introduced()
  const chat = await openChat(app, app.quayside)
  send(subscribe('a', CHANGES), subscribe('b', CHANGES), subscribe('q', WHO))
  expect((await until('complete')).map(({ id }) => id)).toEqual(['q', 'q'])
  await say(app, chat, 'What is a day pass?')
  const heard = new Set<string | undefined>()
  while (heard.size < 2) heard.add((await next()).id)
  expect(heard).toEqual(new Set(['a', 'b']))
})

test('what the client completes says nothing more, and its id is free again at once', async () => {
  const { send, next, until } = await introduced()
  for (let index = 0; index < 20; index++) send(subscribe('a', CHANGES), { id: 'a', type: 'complete' })
  send(subscribe('a', WHO))
  const seen = await until('complete')
  expect(seen.map(({ id, type }) => `${id} ${type}`)).toEqual(['a next', 'a complete'])
  await say(app, await openChat(app, app.quayside), 'Hello')
  send({ type: 'ping' })
  expect(await next()).toEqual({ type: 'pong' })
})

test('completing what never began changes nothing', async () => {
  const { send, next } = await introduced()
  send({ id: 'nothing', type: 'complete' }, { type: 'ping' })
  expect(await next()).toEqual({ type: 'pong' })
})

test('ids that are names of every object are ids like others', async () => {
  const { send, until } = await introduced()
  for (const id of ['__proto__', 'constructor', 'toString']) {
    send(subscribe(id, WHO))
    expect((await until('complete')).map((message) => message.id)).toEqual([id, id])
  }
})

test('a hundred operations may run over one connection, and the next is refused', async () => {
  const { send, next } = await introduced()
  for (let index = 0; index <= 100; index++) send(subscribe(String(index), CHANGES))
  expect(await next()).toMatchObject({
    id: '100',
    type: 'error',
    payload: [{ extensions: { code: 'TOO_MANY_OPERATIONS' } }],
  })
})

test('a peer that asks and never reads is cut off', async () => {
  const { socket, send, closed } = await introduced()
  socket.pause()
  const ping = JSON.stringify({ type: 'ping', payload: { x: 'x'.repeat(60_000) } })
  let sent = 0
  while (socket.readyState === socket.OPEN && sent < 2_000) {
    send(ping)
    sent += 1
    if (sent % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    if (sent % 200 === 0 && socket.bufferedAmount > 20_000_000) break
  }
  socket.resume()
  expect((await closed).code).toBe(1006)
})
