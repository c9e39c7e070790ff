import { expect, onTestFinished, test } from 'vitest'
import { convert, QUAYSIDE_WISHES } from '../../test/convert.ts'
import { type CollectedSpan, startCollector } from '../../test/start-collector.ts'
import { startTestApp } from '../../test/start-test-app.ts'
import { readTracing } from './tracing-settings.ts'

const PARENT = { trace: '4bf92f3577b34da6a3ce929d0e0e4736', span: '00f067aa0ba902b7' }

async function startTraced(trustedProxies: string[] = []) {
  const collector = await startCollector()
  const app = await startTestApp({ tracing: collector.settings, trustedProxies })
  let closed = false
  const close = async () => {
    if (!closed) await app.close()
    closed = true
  }
  onTestFinished(async () => {
    await close()
    await collector.close()
  })
  return { app, collector, close }
}

/** The names of a span and of those around it, outermost first. */
function pathOf(span: CollectedSpan, spans: readonly CollectedSpan[]): string[] {
  const around = spans.find(({ spanId }) => spanId === span.parentSpanId)
  return [...(around ? pathOf(around, spans) : []), span.name]
}

test('a request, its operation and its statements are one trace, which a trusted proxy may have begun', async () => {
  const { app, collector, close } = await startTraced(['127.0.0.1'])
  const traceparent = `00-${PARENT.trace}-${PARENT.span}-01`
  const document = '{ conversations(first: 1) { edges { node { id } } } }'
  await app.graphql(document, {}, { as: app.quayside.apiKey, headers: { traceparent } })
  await close()
  const mine = collector.spans.filter(({ traceId }) => traceId === PARENT.trace)
  const request = mine.find(({ name }) => name === 'POST /graphql')!
  expect(request).toMatchObject({
    parentSpanId: PARENT.span,
    kind: 2,
    facts: {
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'http.response.status_code': 200,
      'foyer.request_id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    },
  })
  const read = mine.find(({ facts }) => /from conversation/i.test(String(facts['db.query.text'])))!
  expect(pathOf(read, mine)).toEqual(['POST /graphql', 'query other', 'SELECT'])
  expect(read).toMatchObject({ kind: 3, facts: { 'db.system.name': 'postgresql', 'db.operation.name': 'SELECT' } })
})

test('of anybody else nobody takes the trace, and what fails on our side says so', async () => {
  const { app, collector, close } = await startTraced()
  await app.query('alter table site rename to site_elsewhere')
  await app.graphql(
    '{ widget(siteKey: "site_demo") { businessName } }',
    {},
    { headers: { traceparent: `00-${PARENT.trace}-${PARENT.span}-01` } },
  )
  app.defects.length = 0
  await close()
  expect(collector.spans.filter(({ traceId }) => traceId === PARENT.trace)).toEqual([])
  const failed = collector.spans.filter(({ status }) => status.code === 2)
  expect(failed.map(({ name, facts }) => [name, facts['error.type']])).toEqual(
    expect.arrayContaining([
      ['SELECT', '42P01'],
      ['query other', 'INTERNAL_SERVER_ERROR'],
    ]),
  )
})

test('no span tells of a person, a text, a session or a secret, and none is of what nobody asked for', async () => {
  const { app, collector, close } = await startTraced()
  const person = { fullName: 'Ottoline Quillfeather', email: 'ottoline@quillfeather.example', text: 'marmalade please' }
  const chat = await convert(app, app.quayside, QUAYSIDE_WISHES, person)
  await fetch(`${app.address}/l/${chat.links.tour.token}?q=${chat.sessionId}`, { redirect: 'manual' })
  await close()
  const text = collector.texts.join('')
  expect(text).toContain('INSERT')
  const secrets = [chat.sessionId, chat.links.tour.token, app.quayside.siteKey, Object.values(chat.as)[0]!.slice(-24)]
  expect([...secrets, 'uillfeather', 'marmalade'].filter((each) => text.includes(each))).toEqual([])
  const roots = new Set(collector.spans.filter(({ parentSpanId }) => !parentSpanId).map(({ kind }) => kind))
  expect(roots).toEqual(new Set([2]))
})

test('a collector that is not there keeps nobody waiting', async () => {
  const app = await startTestApp({ tracing: { url: 'http://127.0.0.1:9/v1/traces', ratio: 1, parentBased: true } })
  const { data } = await app.graphql('{ viewer { kind } }')
  expect(data).toEqual({ viewer: { kind: 'ANONYMOUS' } })
  await app.close()
})

const ENDPOINT = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318/' }
const settingsOf = (environment: Record<string, string>) => readTracing((name) => environment[name])

test.each([
  [{}, undefined],
  [{ OTEL_TRACES_EXPORTER: 'otlp' }, undefined],
  [{ ...ENDPOINT, OTEL_TRACES_EXPORTER: 'none' }, undefined],
  [{ ...ENDPOINT, OTEL_SDK_DISABLED: 'true' }, undefined],
  [ENDPOINT, { url: 'http://localhost:4318/v1/traces', ratio: 1, parentBased: true }],
  [
    { ...ENDPOINT, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://traces.example/in' },
    { url: 'https://traces.example/in', ratio: 1, parentBased: true },
  ],
  [
    { ...ENDPOINT, OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: '0.25' },
    { url: 'http://localhost:4318/v1/traces', ratio: 0.25, parentBased: false },
  ],
  [
    { ...ENDPOINT, OTEL_TRACES_SAMPLER: 'parentbased_always_off' },
    { url: 'http://localhost:4318/v1/traces', ratio: 0, parentBased: true },
  ],
])('with %j traces go as %j says', (environment, settings) => {
  expect(settingsOf(environment)).toEqual(settings)
})

test.each([
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'localhost:4318' }, 'OTEL_EXPORTER_OTLP_ENDPOINT'],
  [{ ...ENDPOINT, OTEL_TRACES_EXPORTER: 'zipkin' }, 'OTEL_TRACES_EXPORTER'],
  [{ ...ENDPOINT, OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }, 'OTEL_EXPORTER_OTLP_PROTOCOL'],
  [{ ...ENDPOINT, OTEL_TRACES_SAMPLER: 'sometimes' }, 'OTEL_TRACES_SAMPLER'],
  [{ ...ENDPOINT, OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: '2' }, 'OTEL_TRACES_SAMPLER_ARG'],
])('of %j the start says %s', (environment, name) => {
  expect(() => settingsOf(environment)).toThrow(name)
})
