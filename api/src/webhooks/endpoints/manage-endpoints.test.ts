import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { addEndpoint, manage, readEndpoint } from '../test/manage-webhooks.ts'

/** What leads to this machine, its networks or its keeper, by one way of writing or another. */
const EVASIONS = [
  '127.0.0.1',
  'localhost',
  '127.1',
  '2130706433',
  '0x7f000001',
  '0177.0.0.1',
  '0.0.0.0',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.0.1',
  '169.254.169.254',
  '[fd00:ec2::254]',
]

let app: TestApp
let connections = 0
const server = createServer((socket) => {
  connections += 1
  socket.destroy()
})
beforeAll(async () => {
  app = await startTestApp()
  server.listen(0, '::')
  await once(server, 'listening')
})
afterAll(async () => {
  server.close()
  await app.close()
})

test.each(EVASIONS)('nothing is sent to https://%s', async (host) => {
  const { port } = server.address() as AddressInfo
  const { id } = await addEndpoint(app, `https://${host}:${port}/`)
  await manage(app, 'sendTestWebhook', { endpointId: id })
  await vi.waitFor(
    async () => {
      const { deliveries } = await readEndpoint(app, id)
      expect(deliveries[0]?.attempts).toMatchObject([{ status: null, error: 'The address is not a public one.' }])
    },
    { timeout: 60_000, interval: 20 },
  )
  expect(connections).toBe(0)
  await manage(app, 'deleteWebhookEndpoint', { endpointId: id })
})

test.each(['http://example.com/', 'http://127.0.0.1/'])('an endpoint by http such as %s is refused', async (url) => {
  const { userErrors } = await manage(app, 'createWebhookEndpoint', { url })
  expect(userErrors).toEqual([{ code: 'INVALID', field: ['input', 'url'] }])
})

test('what an owner does stands in the audit log, without a secret; a deleted endpoint is gone', async () => {
  const { id, secret } = await addEndpoint(app, 'https://example.com/hook', { description: 'Till' })
  await manage(app, 'updateWebhookEndpoint', { endpointId: id, description: null, kinds: ['TOUR_BOOKED'] })
  const rotated = await manage(app, 'rotateWebhookSecret', { endpointId: id })
  expect(JSON.stringify(await readEndpoint(app, id))).not.toContain('whsec_')
  await manage(app, 'deleteWebhookEndpoint', { endpointId: id })
  const { data } = await app.graphql<{ auditLog: { edges: { node: { action: string } }[] } }>(
    'query ($subject: ID!) { auditLog(filter: { subjectId: $subject }) { edges { node { action details { name value } } } } }',
    { subject: id },
    { as: app.quayside.staff },
  )
  const host = { name: 'name', value: 'example.com' }
  expect(data.auditLog.edges.map(({ node }) => node)).toEqual([
    { action: 'WEBHOOK_DELETED', details: [host] },
    { action: 'WEBHOOK_SECRET_ROTATED', details: [host] },
    { action: 'WEBHOOK_CHANGED', details: [host] },
    { action: 'WEBHOOK_CREATED', details: [{ name: 'name', value: 'Till' }] },
  ])
  for (const each of [secret, rotated.secret!]) expect(JSON.stringify(data)).not.toContain(each)
  expect((await manage(app, 'deleteWebhookEndpoint', { endpointId: id })).userErrors).toEqual([
    { code: 'NOT_FOUND', field: ['input', 'endpointId'] },
  ])
})

test.each([
  [{ url: ' ' }, ['BLANK input.url']],
  [{ url: 'ftp://example.com' }, ['INVALID input.url']],
  [{ url: 'https://ada:secret@example.com' }, ['INVALID input.url']],
  [{ url: 'https://example.com', kinds: [] }, ['BLANK input.kinds']],
  [{ url: 'https://example.com', description: 'x'.repeat(201) }, ['TOO_LONG input.description']],
])('an endpoint asked for like %j is refused with %j', async (input, expected) => {
  const { endpoint, secret, userErrors } = await manage(app, 'createWebhookEndpoint', input)
  expect([endpoint, secret]).toEqual([null, null])
  expect(userErrors.map(({ code, field }) => `${code} ${field!.join('.')}`)).toEqual(expected)
})
