import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

const MADE = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/

let direct: TestApp
let behindProxy: TestApp

beforeAll(async () => {
  direct = await startTestApp()
  behindProxy = await startTestApp({ trustedProxies: ['10.0.0.0/8', '127.0.0.1'] })
  await behindProxy.query('alter table site rename to site_elsewhere')
})
afterAll(async () => {
  behindProxy.defects.length = 0
  await Promise.all([direct.close(), behindProxy.close()])
})

async function answeredId(app: TestApp, given?: string): Promise<string> {
  const response = await fetch(`${app.address}/livez`, { headers: given ? { 'x-request-id': given } : {} })
  return response.headers.get('x-request-id') ?? ''
}

test('every answer says the identifier of its request, also one that is refused', async () => {
  const ids = await Promise.all([answeredId(direct), answeredId(direct)])
  expect(ids).toEqual([expect.stringMatching(MADE), expect.stringMatching(MADE)])
  expect(ids[0]).not.toBe(ids[1])
  for (const [path, init] of [
    ['/nowhere', {}],
    ['/graphql', { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }],
    ['/graphql/stream', { headers: { accept: 'text/event-stream' } }],
  ] as const) {
    const response = await fetch(direct.address + path, init)
    expect([path, response.headers.get('x-request-id')]).toEqual([path, expect.stringMatching(MADE)])
  }
})

test('the answer that opens a WebSocket says it as well', async () => {
  const given = randomUUID()
  const socket = new WebSocket(`${behindProxy.address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    headers: { 'x-request-id': given },
  })
  const [{ headers }] = await once(socket, 'upgrade')
  socket.terminate()
  expect(headers['x-request-id']).toBe(given)
})

test.each([randomUUID(), randomUUID().replaceAll('-', ''), randomUUID().toUpperCase()])(
  'of a trusted proxy %s is taken on',
  async (given) => {
    expect(await answeredId(behindProxy, given)).toBe(given)
    expect(await answeredId(direct, given)).toMatch(MADE)
    expect(await answeredId(direct, given)).not.toBe(given)
  },
)

test.each([
  'ada@example.com',
  'ses_01k9ZbQ7xT2mPvWcR4fJ8a',
  `${randomUUID()} more`,
  '{"level":"error"}',
  'x'.repeat(36),
])('%s is no identifier, whoever sends it', async (given) => {
  expect(await answeredId(behindProxy, given)).toMatch(MADE)
})

test.each(['http', 'websocket', 'events'] as const)(
  'a defect over %s tells its caller the identifier that the log has',
  async (over) => {
    behindProxy.logged.length = 0
    const document = '{ widget(siteKey: "site_demo") { businessName } }'
    const given = randomUUID()
    const { errors } =
      over === 'http'
        ? await behindProxy.graphql(document, {}, { headers: { 'x-request-id': given } })
        : (await behindProxy.subscribe(document, {}, { over }).take(1))[0]!
    const { requestId } = errors![0]!.extensions as { code: string; requestId?: string }
    const failed = behindProxy.logged.map((line) => JSON.parse(line)).find(({ event }) => event === 'graphql.failed')
    expect(failed).toMatchObject({ request: requestId })
    if (over === 'http') expect(requestId).toBe(given)
    else expect(requestId).toMatch(MADE)
  },
)
