import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { Caller } from '../../test/ask-graphql.ts'
import { type Chat, openChat } from '../../test/open-chat.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
let chat: Chat
beforeAll(async () => {
  app = await startTestApp()
  chat = await openChat(app, app.quayside)
})
afterAll(() => app.close())

const WHO = '{ viewer { kind } }'

/** Opens a WebSocket, introduces itself and asks who it is; gives the answer or the code that closed it. */
async function introduce(
  parameters: object | undefined,
  headers: Record<string, string> = {},
): Promise<string | number> {
  const socket = new WebSocket(`${app.address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers })
  try {
    return await new Promise((resolve, reject) => {
      socket.on('error', reject)
      socket.on('close', (code) => resolve(code))
      socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: parameters })))
      socket.on('message', (text) => {
        const message = JSON.parse(String(text)) as { type: string; payload: { data: { viewer: { kind: string } } } }
        if (message.type === 'connection_ack') {
          socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: WHO } }))
        } else if (message.type === 'next') resolve(message.payload.data.viewer.kind)
      })
    })
  } finally {
    socket.terminate()
  }
}

test('a WebSocket is whom its connection parameters or its staff cookie say, and otherwise nobody', async () => {
  expect(await introduce(chat.as)).toBe('SESSION')
  expect(await introduce(app.quayside.apiKey)).toBe('API_KEY')
  expect(await introduce(undefined, app.quayside.staff as Record<string, string>)).toBe('STAFF')
  expect(await introduce({})).toBe('ANONYMOUS')
})

test.each([
  ['an access token that was made up', { authorization: 'Bearer fst_made.up' }],
  ['a key that was made up', { authorization: 'Bearer foyer_made_up' }],
  ['credentials of another kind', { authorization: 'Basic YTpi' }],
  ['no text at all', { authorization: 7 }],
  ['an empty text', { authorization: '' }],
])('a WebSocket with wrong credentials is closed with 4403: %s', async (_what, parameters) => {
  expect(await introduce(parameters)).toBe(4403)
})

test("the staff cookie of a WebSocket does not count for another site's page", async () => {
  const cookie = app.quayside.staff as Record<string, string>
  expect(await introduce(undefined, { ...cookie, origin: app.address })).toBe('STAFF')
  expect(await introduce(undefined, { ...cookie, origin: 'https://evil.example' })).toBe('ANONYMOUS')
})

test.each([
  ['POST', 'an access token', (): Caller | undefined => chat.as, 'SESSION'],
  ['POST', 'an API key', () => app.quayside.apiKey, 'API_KEY'],
  ['POST', 'the staff cookie', () => app.quayside.staff, 'STAFF'],
  ['POST', 'nothing', () => undefined, 'ANONYMOUS'],
  ['events', 'an access token', () => chat.as, 'SESSION'],
  ['events', 'an API key', () => app.quayside.apiKey, 'API_KEY'],
  ['events', 'the staff cookie', () => app.quayside.staff, 'STAFF'],
  ['events', 'nothing', () => undefined, 'ANONYMOUS'],
])('over %s with %s the caller is known as the same', async (way, _what, caller, kind) => {
  const answer = async () => {
    if (way === 'POST') return app.graphql(WHO, {}, { as: caller() })
    const stream = app.subscribe(WHO, {}, { as: caller(), over: 'events' })
    await stream.ended
    return stream.received[0]
  }
  expect(await answer()).toEqual({ data: { viewer: { kind } } })
})

test('WebSocket, events and POST serve one schema', async () => {
  const query = '{ __schema { types { name } } }'
  const names = async (answer: Promise<unknown>) => JSON.stringify(await answer)
  const overEvents = app.subscribe(query, {}, { over: 'events' })
  const overWebSocket = app.subscribe(query, {})
  const post = await names(app.graphql(query))
  expect(await names(overEvents.take(1).then(([first]) => first))).toBe(post)
  expect(await names(overWebSocket.take(1).then(([first]) => first))).toBe(post)
  expect(post).toContain('"Conversation"')
})
