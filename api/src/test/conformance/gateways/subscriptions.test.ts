import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { type RunningProgram, startProgram } from '../../../../../scripts/start-program.ts'
import { startTestApp, type TestApp } from '../../start-test-app.ts'
import { submit } from '../../submit.ts'
import { schemaText } from '../committed-schema.ts'
import { LISTENING, startHiveGateway } from './hive-gateway.ts'
import { type EventSeen, followThrough } from './resuming-client.ts'

const LISTENINGS = Object.keys(LISTENING) as (keyof typeof LISTENING)[]

let app: TestApp
let calls = 0

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

/** Records tours in a process that lives on, while the one that is listened to may be gone. */
async function recordTours(count: number): Promise<void> {
  for (const each of Array.from({ length: count }, () => ++calls)) {
    const input = { externalId: `tour ${each}`, fullName: 'Nora Shaw', email: `nora${each}@example.com` }
    await submit(app, 'recordTour', input, { as: app.quayside.apiKey })
  }
}

/** The log, read directly. */
async function readLog(after?: string): Promise<EventSeen[]> {
  const { data } = await app.graphql<{ conversionEvents: { edges: { node: EventSeen }[] } }>(
    'query ($after: String) { conversionEvents(first: 100, after: $after) { edges { node { id cursor } } } }',
    { after },
    { as: app.quayside.apiKey },
  )
  return data.conversionEvents.edges.map(({ node }) => node)
}

async function startApi(settings: { PORT?: string } = {}): Promise<RunningProgram> {
  const program = await startProgram({ ...settings, DATABASE_URL: app.databaseUrl, FOYER_SEED: 'empty' })
  onTestFinished(async () => void (await program.end('SIGKILL')))
  return program
}

test('clients of Hive Gateway miss nothing when the API is killed and when it is stopped, whichever way the gateway listens', {
  timeout: 150_000,
}, async () => {
  let api = await startApi()
  const foyer = { name: 'foyer', text: schemaText, url: `${api.address}/graphql` }
  await recordTours(1)
  const start = (await readLog()).at(-1)!.cursor
  await recordTours(3)
  const clients = await Promise.all(
    LISTENINGS.map(async (listening) => {
      const gateway = await startHiveGateway([foyer], listening)
      const client = followThrough(gateway.address, app.quayside.apiKey, start)
      onTestFinished(async () => {
        await client.close()
        await gateway.close()
      })
      return { listening, ...client }
    }),
  )
  const everybodySaw = (count: number) => Promise.all(clients.map((client) => client.until(count)))
  await everybodySaw(3)
  let sent = 3
  for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
    const live = recordTours(6)
    await everybodySaw(sent + 2)
    await api.end(signal)
    await live
    await recordTours(3)
    api = await startApi({ PORT: new URL(api.address).port })
    await recordTours(3)
    sent += 12
    await everybodySaw(sent)
  }
  await recordTours(1)
  await everybodySaw(sent + 1)
  const log = await readLog(start)
  expect(log).toHaveLength(sent + 1)
  for (const { listening, seen } of clients) {
    const known = new Set<string>()
    const fresh = seen.filter(({ id }) => !known.has(id) && known.add(id))
    expect(fresh).toEqual(log)
    // Over WebSocket the gateway may connect again by itself, and asks after the cursor that the client began with.
    if (listening === 'server-sent events') expect(seen).toEqual(log)
  }
})

test('a subscription without rights is refused through the gateway as it is directly', async () => {
  const foyer = { name: 'foyer', text: schemaText, url: `${app.address}/graphql` }
  const gateway = await startHiveGateway([foyer])
  onTestFinished(gateway.close)
  const response = await fetch(`${gateway.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { conversionRecorded { id } }' }),
  })
  expect(await response.text()).toContain('UNAUTHENTICATED')
})
