import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChat } from '../../test/open-chat.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

function post(body: unknown, headers: Record<string, string> = {}, signal?: AbortSignal): Promise<Response> {
  return fetch(`${app.address}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...(signal && { signal }),
  })
}

const WHO = { query: '{ viewer { kind } }' }

test('an answer is one event, and then the stream is complete', async () => {
  const response = await post(WHO)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-cache')
  const events = (await response.text()).split('\n\n').filter((event) => event !== '' && !event.startsWith(':'))
  expect(events).toHaveLength(2)
  expect(events[0]).toMatch(/^event: next\ndata: \{"data":\{"viewer":\{"kind":"ANONYMOUS"\}\}/)
  expect(events[1]).toMatch(/^event: complete/)
})

test.each(['*/*', 'text/*', 'text/event-stream, application/json;q=0.5', 'TEXT/EVENT-STREAM'])(
  'whoever accepts %s gets the stream',
  async (accept) => {
    expect((await post(WHO, { accept })).headers.get('content-type')).toMatch(/^text\/event-stream/)
  },
)

test('GET with the operation in the address is a stream as well', async () => {
  const address = `${app.address}/graphql/stream?query=${encodeURIComponent(WHO.query)}`
  const response = await fetch(address, { headers: { accept: 'text/event-stream' } })
  expect(await response.text()).toContain('"kind":"ANONYMOUS"')
})

test.each<[string, number, string | undefined, unknown, Record<string, string>]>([
  ['who accepts no events', 406, 'NOT_ACCEPTABLE', WHO, { accept: 'application/json' }],
  ['a form', 415, 'UNSUPPORTED_MEDIA_TYPE', 'query={a}', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['plain text', 415, 'UNSUPPORTED_MEDIA_TYPE', '{}', { 'content-type': 'text/plain' }],
  ['no JSON', 400, 'BAD_REQUEST', '{', {}],
  ['a list', 400, undefined, [WHO], {}],
  ['no operation', 400, undefined, {}, {}],
  ['an operation that is a number', 400, undefined, { query: 1 }, {}],
  ['variables that are a list', 400, undefined, { ...WHO, variables: [] }, {}],
  ['a document that is none', 400, 'GRAPHQL_PARSE_FAILED', { query: '{' }, {}],
  ['a field that there is not', 400, 'GRAPHQL_VALIDATION_FAILED', { query: '{ nothing }' }, {}],
  ['another name', 400, 'OPERATION_RESOLUTION_FAILURE', { query: 'query A { __typename }', operationName: 'B' }, {}],
  ['a body that is too large', 413, 'BODY_TOO_LARGE', { query: `#${'x'.repeat(300_000)}` }, {}],
])('before the stream begins %s is told with %i %s', async (_what, status, code, body, headers) => {
  const response = await post(body, headers)
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  expect(await response.json()).toMatchObject({
    errors: [{ message: expect.any(String), ...(code && { extensions: { code } }) }],
  })
})

test('a change by GET is refused', async () => {
  const address = `${app.address}/graphql/stream?query=${encodeURIComponent('mutation { signOut { userErrors { code } } }')}`
  const response = await fetch(address, { headers: { accept: 'text/event-stream' } })
  expect(response.status).toBe(405)
})

test('a request that another page may have made a browser send is refused when it carries the staff cookie', async () => {
  const cookie = app.quayside.staff as Record<string, string>
  const address = `${app.address}/graphql/stream?query=${encodeURIComponent(WHO.query)}`
  const response = await fetch(address, { headers: { accept: 'text/event-stream', ...cookie } })
  expect(response.status).toBe(403)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_FORGERY' } }] })
  const asked = await fetch(address, {
    headers: { accept: 'text/event-stream', 'apollo-require-preflight': '1', ...cookie },
  })
  expect(await asked.text()).toContain('"kind":"STAFF"')
})

test('an error of rights is the one event of the stream', async () => {
  const text = await (await post({ query: 'subscription { conversationChanged { id } }' })).text()
  expect(text).toContain('"code":"UNAUTHENTICATED"')
  expect(text).toContain('event: complete')
})

test('a reader that goes away is forgotten, and the next one hears what comes', async () => {
  const query = 'subscription { conversationChanged { id } }'
  const gone = new AbortController()
  await post({ query }, app.quayside.apiKey as Record<string, string>, gone.signal)
  gone.abort()
  const stream = app.subscribe(query, {}, { as: app.quayside.apiKey, over: 'events' })
  await new Promise((resolve) => setTimeout(resolve, 300))
  await say(app, await openChat(app, app.quayside), 'What is a day pass?')
  expect(await stream.take(1)).toHaveLength(1)
})
