import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { type Chat, openChat } from '../test/open-chat.ts'
import { startTestApp, type TestApp, type TestServer } from '../test/start-test-app.ts'

const PAGE = 'https://www.quayside.example'
const SHOP = 'https://shop.quayside.example'

let app: TestApp
let another: TestServer
let chat: Chat
beforeAll(async () => {
  app = await startTestApp()
  another = await app.startAnother()
  chat = await openChat(app, app.quayside)
})
beforeEach(() => allow([PAGE, SHOP]))
afterAll(() => app.close())

async function allow(allowedOrigins: string[]): Promise<void> {
  const { data } = await app.graphql<{ setAllowedOrigins: { userErrors: object[] } }>(
    'mutation ($input: SetAllowedOriginsInput!) { setAllowedOrigins(input: $input) { userErrors { code } } }',
    { input: { siteKey: 'site_demo', allowedOrigins } },
    { as: app.quayside.staff },
  )
  expect(data.setAllowedOrigins.userErrors).toEqual([])
}

const headersFrom = (origin: string | undefined) => ({ ...(origin !== undefined && { origin }) })

/** Asks over HTTP, as a page of an origin does. */
async function ask(origin: string | undefined, as: object = chat.as) {
  const response = await fetch(`${app.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...as, ...headersFrom(origin) },
    body: JSON.stringify({ query: '{ viewer { kind session { id } } }' }),
  })
  const body = (await response.json()) as {
    data?: { viewer: { kind: string } }
    errors?: { message: string; extensions: { code: string } }[]
  }
  return { status: response.status, headers: response.headers, body }
}

interface Opened {
  /** `acknowledged`, or the code it was closed with. */
  answer: string | number
  closed: Promise<number>
  end(): void
}

/** Opens a WebSocket and introduces itself with the access token. */
async function openSocket(origin: string | undefined, server: TestServer = app): Promise<Opened> {
  const socket = new WebSocket(`${server.address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    headers: headersFrom(origin),
  })
  const closed = new Promise<number>((resolve) => socket.once('close', resolve))
  await new Promise((resolve) => socket.once('open', resolve))
  const acknowledged = new Promise<string>((resolve) => socket.once('message', () => resolve('acknowledged')))
  socket.send(JSON.stringify({ type: 'connection_init', payload: chat.as }))
  return { answer: await Promise.race([acknowledged, closed]), closed, end: () => socket.terminate() }
}

/** Asks for the stream of the own conversation. */
function openStream(origin: string | undefined, server: TestServer = app) {
  return fetch(`${server.address}/graphql/stream`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...chat.as,
      ...headersFrom(origin),
    },
    body: JSON.stringify({ query: 'subscription { conversationChanged { id } }' }),
  })
}

const ORIGINS: [origin: string | undefined, may: boolean][] = [
  [PAGE, true],
  [SHOP, true],
  ['HTTPS://WWW.Quayside.EXAMPLE', true],
  // A program that is no page of anybody's.
  [undefined, true],
  ['null', false],
  ['https://www.quayside.example:8443', false],
  ['http://www.quayside.example', false],
  ['https://quayside.example', false],
  ['https://deep.www.quayside.example', false],
  ['https://www.quayside.example.', false],
  ['https://www.quayside.example.evil.example', false],
]

test.each(ORIGINS)('an access token sent by a page of %s is heeded over HTTP: %s', async (origin, may) => {
  const { status, headers, body } = await ask(origin)
  if (may) expect([status, body.data?.viewer.kind]).toEqual([200, 'SESSION'])
  else
    expect([status, body.data, body.errors?.map(({ extensions }) => extensions.code)]).toEqual([
      403,
      undefined,
      ['ORIGIN_NOT_ALLOWED'],
    ])
  // The page may read the answer, also the refusal, and browsers keep it for that origin alone; cookies never come along.
  expect(headers.get('access-control-allow-origin')).toBe(origin ?? null)
  expect(headers.get('access-control-allow-credentials')).toBeNull()
  if (origin !== undefined) expect(headers.get('vary')).toMatch(/\borigin\b/i)
})

test.each(ORIGINS)('and so it is over WebSocket and server-sent events, from %s: %s', async (origin, may) => {
  const socket = await openSocket(origin)
  expect(socket.answer).toBe(may ? 'acknowledged' : 4403)
  socket.end()
  const response = await openStream(origin)
  expect(response.status).toBe(may ? 200 : 403)
  if (!may) expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'ORIGIN_NOT_ALLOWED' } }] })
  else await response.body?.cancel()
})

test('pages of this server may always use the chat', async () => {
  expect((await ask(app.address)).status).toBe(200)
  const socket = await openSocket(app.address)
  expect(socket.answer).toBe('acknowledged')
  socket.end()
})

test('what is asked without the token of a chat, or with a key, is answered to every page', async () => {
  expect((await ask('https://elsewhere.example', {})).body.data?.viewer.kind).toBe('ANONYMOUS')
  expect((await ask('https://elsewhere.example', app.quayside.apiKey)).body.data?.viewer.kind).toBe('API_KEY')
})

test('a token that is none is not told from one that is of another business', async () => {
  const foreign = await openChat(app, app.bergwerk)
  expect((await ask(PAGE, foreign.as)).body.errors?.[0]?.extensions.code).toBe('ORIGIN_NOT_ALLOWED')
  expect((await ask(PAGE, { authorization: 'Bearer fst_none.none' })).body.data?.viewer.kind).toBe('ANONYMOUS')
})

test('when an origin is not allowed any more its sockets and streams end on every process, and no others', async () => {
  const servers = [app, another]
  const ending = await Promise.all(servers.map((server) => openSocket(PAGE, server)))
  const staying = await Promise.all(
    servers.flatMap((server) => [
      openSocket(SHOP, server),
      openSocket(undefined, server),
      openSocket(server.address, server),
    ]),
  )
  const streams = await Promise.all(servers.map((server) => openStream(PAGE, server)))
  expect([...ending, ...staying].map(({ answer }) => answer)).toEqual(Array(8).fill('acknowledged'))
  await allow([SHOP])
  expect(await Promise.all(ending.map(({ closed }) => closed))).toEqual([4403, 4403])
  for (const stream of streams) expect(await stream.text()).toContain('"code":"ORIGIN_NOT_ALLOWED"')
  expect((await ask(PAGE)).status).toBe(403)
  const open = await Promise.race([
    ...staying.map(({ closed }) => closed.then(() => 'one has closed')),
    ask(SHOP).then(() => 'all are open'),
  ])
  expect(open).toBe('all are open')
  for (const { end } of staying) end()
})

test('an origin that is allowed again may use the chats it had', async () => {
  await allow([SHOP])
  expect((await ask(PAGE)).status).toBe(403)
  await allow([PAGE, SHOP])
  expect((await ask(PAGE)).body.data?.viewer.kind).toBe('SESSION')
})
