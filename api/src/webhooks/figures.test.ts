import { expect, onTestFinished, test } from 'vitest'
import { readFigures } from '../test/read-figures.ts'
import { startCollector } from '../test/start-collector.ts'
import { startTestApp } from '../test/start-test-app.ts'
import { addEndpoint, happen } from './test/manage-webhooks.ts'
import { arrived, startReceiver } from './test/start-receiver.ts'

test('attempts are counted by how they went, and what waits is told', async () => {
  const app = await startTestApp({ metrics: true, webhookTargets: 'any' })
  onTestFinished(() => app.close())
  const [good, bad] = await Promise.all([startReceiver(), startReceiver({ status: 500 })])
  onTestFinished(async () => void (await Promise.all([good.close(), bad.close()])))
  await addEndpoint(app, good.url)
  await addEndpoint(app, bad.url)
  await happen(app)
  await Promise.all([arrived(good, 1), arrived(bad, 1)])
  await expect
    .poll(async () => {
      const figures = await readFigures(app)
      return {
        delivered: figures['foyer_webhook_attempts_total{outcome="delivered"}'],
        refused: figures['foyer_webhook_attempts_total{outcome="refused"}'],
        timed: figures.foyer_webhook_attempt_seconds_count,
        waiting: figures.foyer_webhooks_waiting,
        overdue: figures.foyer_webhook_oldest_due_seconds,
      }
    })
    .toEqual({ delivered: 1, refused: 1, timed: 2, waiting: 1, overdue: 0 })
})

test('sending a webhook is a trace of its own, which knows the server and not the address', async () => {
  const collector = await startCollector()
  const app = await startTestApp({ tracing: collector.settings, webhookTargets: 'any' })
  const receiver = await startReceiver()
  await addEndpoint(app, receiver.url)
  await happen(app)
  await arrived(receiver, 1)
  await app.close()
  await Promise.all([receiver.close(), collector.close()])
  const sending = collector.spans.find(({ name }) => name === 'send webhook')!
  const post = collector.spans.find(({ name }) => name === 'POST')!
  expect(sending.parentSpanId).toBeUndefined()
  expect(post).toMatchObject({
    parentSpanId: sending.spanId,
    kind: 3,
    facts: { 'http.request.method': 'POST', 'server.address': '127.0.0.1', 'http.response.status_code': 204 },
  })
  expect(collector.texts.join('')).not.toContain(receiver.url)
})
