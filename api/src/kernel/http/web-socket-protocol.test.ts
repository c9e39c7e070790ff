import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openChat } from '../../test/open-chat.ts'
import { say } from '../../test/say.ts'
import { socketOpener, subscribeMessage as subscribe } from '../../test/socket-opener.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
const { introduced, endAll } = socketOpener(() => app)
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())
afterEach(endAll)

const WHO = '{ viewer { kind } }'
const CHANGES = 'subscription { conversationChanged { id } }'

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
