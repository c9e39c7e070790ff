import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { createApp, type RunningApp } from '../../app.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { portOf } from '../../test/statement.ts'
import { readConfig } from '../config.ts'

let app: TestApp
/** A server whose way to the database is cut off. */
let server: RunningApp
let address: string
const defects: string[] = []
beforeAll(async () => {
  app = await startTestApp()
  const way = await openWay(app.databaseUrl)
  const log = { info: () => {}, error: (event: string) => void defects.push(event) }
  server = await createApp({ config: readConfig({ PORT: '0' }), databaseUrl: way.url, log })
  address = await server.server.listen({ port: 0, host: '127.0.0.1' })
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
  await way.cut()
})
afterAll(async () => {
  await server.close()
  await app.close()
  expect(defects).toEqual([])
})

/** A way to a database that can be cut off like a cable. */
async function openWay(database: string): Promise<{ url: string; cut(): Promise<void> }> {
  const sockets = new Set<Socket>()
  const way = createServer((socket) => {
    const other = connect(portOf(database))
    for (const each of [socket, other]) {
      sockets.add(each)
      each.on('error', () => {}).on('close', () => sockets.delete(each))
    }
    socket.pipe(other).pipe(socket)
  })
  way.listen(0, '127.0.0.1')
  await once(way, 'listening')
  const url = new URL(database)
  url.hostname = '127.0.0.1'
  url.port = String((way.address() as AddressInfo).port)
  return {
    url: url.href,
    async cut() {
      way.close()
      for (const socket of sockets) socket.destroy()
      await once(way, 'close')
    },
  }
}

const MESSAGE = expect.stringContaining('The database cannot be reached at the moment.')

function ask(path: string, query: string, headers: object): Promise<Response> {
  return fetch(address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
}

test.each([
  ['whose caller cannot be recognized', '{ conversations(first: 1) { edges { cursor } } }', () => app.quayside.apiKey],
  ['that reads', `{ widget(siteKey: "site_quayside") { businessName } }`, () => ({})],
  ['that changes', 'mutation { openSession(input: { siteKey: "site_quayside" }) { session { id } } }', () => ({})],
])('without the database a request %s gets 503, UNAVAILABLE and when to come back', async (_, query, headers) => {
  const response = await ask('/graphql', query, headers())
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1'])
  const { errors } = (await response.json()) as { errors: object[] }
  expect(errors).toEqual([expect.objectContaining({ message: MESSAGE, extensions: { code: 'UNAVAILABLE' } })])
})

test('without the database a stream of events gets 503 and when to come back', async () => {
  const headers = { accept: 'text/event-stream', ...app.quayside.apiKey }
  const response = await ask('/graphql/stream', 'subscription { conversionRecorded { id } }', headers)
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1'])
  expect(await response.text()).toContain('The database cannot be reached')
})

test('without the database a WebSocket is closed with the code that lets clients try again', async () => {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: app.quayside.apiKey })))
  const code = await new Promise((resolve) => socket.on('close', resolve))
  expect(code).toBe(1013)
})
