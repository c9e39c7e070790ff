import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { convert, QUAYSIDE_WISHES } from '../../test/convert.ts'
import { readFigures } from '../../test/read-figures.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { submit } from '../../test/submit.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { readOperationNames } from '../limits/registered-documents.ts'
import { serveMetrics } from './serve-metrics.ts'

const RUNBOOK = new URL('../../../../docs/operation.md', import.meta.url)
const MADE_UP = 'MadeUpByTheCaller'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ metrics: true })
})
afterAll(() => app.close())

const sumOf = (figures: Record<string, number>, name: string, ...labels: string[]) =>
  Object.entries(figures)
    .filter(([key]) => key.startsWith(name) && labels.every((label) => key.includes(label)))
    .reduce((sum, [, value]) => sum + value, 0)

test('requests are counted by route and status, never by address', async () => {
  const before = await readFigures(app)
  await fetch(`${app.address}/livez`)
  await fetch(`${app.address}/l/a-token-of-somebody`, { redirect: 'manual' })
  await fetch(`${app.address}/nowhere/at/all`)
  await expect
    .poll(async () => {
      const after = await readFigures(app)
      const counted = (...labels: string[]) =>
        sumOf(after, 'foyer_http_request_seconds_count', ...labels) -
        sumOf(before, 'foyer_http_request_seconds_count', ...labels)
      return [counted('route="/livez"', 'status="200"'), counted('route="/l/:token"'), counted('status="404"')]
    })
    .toEqual([1, 1, expect.any(Number)])
  const text = await app.readMetrics()
  expect(text).not.toContain('a-token-of-somebody')
  expect(text).not.toContain('/nowhere')
})

test('operations over HTTP are timed by type, errors on every way in counted by code', async () => {
  const before = await readFigures(app)
  await app.graphql(`query ${MADE_UP} { viewer { kind } }`)
  await app.graphql('{ conversations { totalCount } }')
  await app.subscribe('{ conversations { totalCount } }', {}, { over: 'websocket' }).take(1)
  const after = await readFigures(app)
  const grown = (name: string, ...labels: string[]) => sumOf(after, name, ...labels) - sumOf(before, name, ...labels)
  expect({
    queries: grown('foyer_graphql_operation_seconds_count', 'type="query"', 'name="other"'),
    refused: grown('foyer_graphql_errors_total', 'code="UNAUTHENTICATED"'),
  }).toEqual({ queries: 2, refused: 2 })
  expect(await app.readMetrics()).not.toContain(MADE_UP)
})

test('documents of our own clients have their names, whatever else is sent has none', async () => {
  const folder = await temporaryFolder()
  const file = `${folder}/documents.json`
  await writeFile(file, JSON.stringify(['query Ours { viewer { kind } }']))
  const nameOf = readOperationNames([file, `${folder}/missing.json`])
  expect([
    nameOf(parse('query Ours { viewer { __typename kind } }')),
    nameOf(parse('query Ours { viewer { kind __typename session { id } } }')),
    nameOf(parse(`query ${MADE_UP} { viewer { kind } }`)),
  ]).toEqual(['Ours', 'other', 'other'])
})

test('readers, subscriptions, connections and the lag of events are told', async () => {
  const before = await readFigures(app)
  const follow = 'subscription { conversionRecorded { id } }'
  const streams = (['websocket', 'events'] as const).map((over) =>
    app.subscribe(follow, {}, { as: app.quayside.apiKey, over }),
  )
  const openNow = async () => {
    const figures = await readFigures(app)
    return [
      figures['foyer_open_connections{over="websocket"}'],
      figures['foyer_open_connections{over="events"}'],
      figures.foyer_open_subscriptions,
    ]
  }
  await expect.poll(openNow).toEqual([1, 1, 2])
  await submit(
    app,
    'recordTour',
    { externalId: 'tour-1', fullName: 'Ada Byrne', email: 'ada@example.com', expectedArrival: '2030-01-01T10:00:00Z' },
    { as: app.quayside.apiKey },
  )
  await Promise.all(streams.map((stream) => stream.take(1)))
  await expect
    .poll(async () => (await readFigures(app)).foyer_event_lag_seconds_count! - before.foyer_event_lag_seconds_count!)
    .toBe(1)
  const figures = await readFigures(app)
  expect(figures.foyer_event_lag_seconds_sum).toBeLessThan(30)
  expect(figures).toMatchObject({ foyer_signals_connected: 1, foyer_database_waiting: 0 })
  const connections = sumOf(figures, 'foyer_database_connections')
  expect(connections).toBeGreaterThan(0)
  expect(connections).toBeLessThanOrEqual(10)
  await Promise.all(streams.map((stream) => stream.end()))
  await expect.poll(openNow).toEqual([0, 0, 0])
})

test('no figure tells of a person, a session, a business or a secret', async () => {
  const chat = await convert(app, app.quayside, QUAYSIDE_WISHES, {
    fullName: 'Ottoline Quillfeather',
    email: 'ottoline@quillfeather.example',
    text: 'Zanzibar marmalade',
  })
  const text = await app.readMetrics()
  const secrets = [chat.sessionId, chat.conversationId, app.quayside.businessId, chat.links.tour.token, '@']
  const told = [...secrets, 'Quillfeather', 'marmalade'].filter((each) => text.includes(each))
  expect(told).toEqual([])
})

test('the runbook tells of each figure of ours, and of no others', async () => {
  const served = [...(await app.readMetrics()).matchAll(/^# TYPE (foyer_\w+)/gm)].map((match) => match[1]!)
  const told = [...readFileSync(RUNBOOK, 'utf8').matchAll(/\b(foyer_\w+?)(?:_count|_sum|_bucket)?\b/g)]
    .map((match) => match[1]!)
    // The role of the program in the database.
    .filter((name) => name !== 'foyer_app')
  expect([...new Set(told)].sort()).toEqual([...served].sort())
})

test('without a port there are no figures, and the port that serves the program never has them', async () => {
  const quiet = await startTestApp()
  const texts = await Promise.all([quiet, app].map(async ({ address }) => (await fetch(`${address}/metrics`)).text()))
  await expect(quiet.readMetrics()).rejects.toThrow()
  await quiet.close()
  expect(texts.join()).not.toContain('foyer_')
})

test('a port that is in use stops the start and is named', async () => {
  const figures = { text: async () => ({ type: 'text/plain', body: '' }) } as never
  const first = await serveMetrics(figures, { port: 0, host: '127.0.0.1' })
  const second = serveMetrics(figures, { port: first.port, host: '127.0.0.1' })
  await expect(second).rejects.toThrow(`FOYER_METRICS_PORT ${first.port}`)
  await first.close()
})

test('figures that the database does not tell are left out, and the others arrive', async () => {
  await app.query('alter table webhook_due rename to webhook_due_elsewhere')
  const figures = await readFigures(app)
  await app.query('alter table webhook_due_elsewhere rename to webhook_due')
  expect(figures).not.toHaveProperty('foyer_webhooks_waiting')
  expect(figures).toHaveProperty('foyer_open_subscriptions')
  expect(await readFigures(app)).toMatchObject({ foyer_webhooks_waiting: 0 })
})
