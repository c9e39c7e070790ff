import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import type { WebhookTargets } from '../../kernel/config.ts'
import { type Outcome, postWebhook } from './post-webhook.ts'

async function postTo(
  answer: (response: ServerResponse) => void,
  patienceMs = 300,
  targets: WebhookTargets = 'any',
): Promise<Outcome> {
  const server = createServer((_request, response) => answer(response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const signal = new AbortController().signal
  const webhook = { headers: {}, body: '{}' }
  const outcome = await postWebhook(`http://127.0.0.1:${port}/`, webhook, { targets, signal, patienceMs })
  server.closeAllConnections()
  server.close()
  return outcome
}

test('who does not answer in time is given up', async () => {
  const outcome = await postTo(() => {})
  expect(outcome).toMatchObject({ status: null, error: 'No answer within 0.3 seconds.', answer: null })
  expect(outcome.durationMs).toBeGreaterThanOrEqual(290)
  expect(outcome.durationMs).toBeLessThan(2000)
})

test('of one’s own networks only those that were named are sent to', async () => {
  const thank = (response: ServerResponse) => void response.writeHead(200).end('thanks')
  expect(await postTo(thank, 5000, ['127.0.0.1'])).toMatchObject({ status: 200, answer: 'thanks' })
  expect(await postTo(thank, 5000, ['10.0.0.0/8'])).toMatchObject({
    status: null,
    error: 'Webhooks are sent by https only.',
  })
})

test('a status counts though the rest of its answer never comes', async () => {
  const outcome = await postTo((response) => response.writeHead(200).write('so far'))
  expect(outcome).toMatchObject({ status: 200, error: null, answer: 'so far' })
})

test('of an answer without an end the first 4 kB are read, at once', async () => {
  const outcome = await postTo((response) => response.writeHead(500).write('x'.repeat(100_000)), 10_000)
  expect(outcome).toMatchObject({ status: 500, answer: 'x'.repeat(4096) })
  expect(outcome.durationMs).toBeLessThan(5000)
})

test('what PostgreSQL cannot keep is replaced', async () => {
  const outcome = await postTo((response) => response.writeHead(200).end('a\u0000b'))
  expect(outcome.answer).toBe('a\ufffdb')
})
