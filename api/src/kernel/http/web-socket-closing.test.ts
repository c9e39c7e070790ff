import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { socketOpener, subscribeMessage as subscribe } from '../../test/socket-opener.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
const { open, introduced, endAll } = socketOpener(() => app)
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())
afterEach(endAll)

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

test('a client that names no subprotocol is closed with 4406', async () => {
  const { closed } = await open([])
  expect(await closed).toEqual({ code: 4406, reason: 'Subprotocol not acceptable' })
})

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
