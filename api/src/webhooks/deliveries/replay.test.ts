import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { addEndpoint, happen, manage, readEndpoint } from '../test/manage-webhooks.ts'
import { arrived, type Receiver, SOON, startReceiver } from '../test/start-receiver.ts'

let app: TestApp
let receiver: Receiver
beforeAll(async () => {
  app = await startTestApp({ webhookTargets: 'any' })
})
afterEach(async () => {
  await app.query('delete from webhook_endpoint')
  await receiver.close()
})
afterAll(() => app.close())

/** Lets three events arrive. */
async function three() {
  receiver = await startReceiver()
  const { id } = await addEndpoint(app, receiver.url)
  for (let count = 0; count < 3; count += 1) await happen(app)
  await vi.waitFor(async () => {
    const { deliveries } = await readEndpoint(app, id)
    expect(deliveries.map(({ state }) => state)).toEqual(Array(3).fill('DELIVERED'))
  }, SOON)
  const { deliveries } = await readEndpoint(app, id)
  receiver.received.length = 0
  return { id, oldest: deliveries.toReversed() }
}

test('an endpoint names its last delivery, each its own', async () => {
  const { id, oldest } = await three()
  const { id: idle } = await addEndpoint(app, receiver.url, { types: ['REVERSED'] })
  expect((await readEndpoint(app, id)).lastDelivery).toEqual({ id: oldest.at(-1)!.id })
  expect((await readEndpoint(app, idle)).lastDelivery).toBeNull()
})

test('one delivery is sent again', async () => {
  const { oldest } = await three()
  const { delivery } = await manage(app, 'replayWebhookDelivery', { deliveryId: oldest[1]!.id })
  expect(delivery).toMatchObject({ id: oldest[1]!.id, state: 'PENDING', attemptCount: 0 })
  await arrived(receiver, 1)
  expect(receiver.received[0]!.headers['webhook-id']).toBe(oldest[1]!.event!.id)
})

test('everything after a cursor is sent again', async () => {
  const { id, oldest } = await three()
  await manage(app, 'replayWebhookEvents', { endpointId: id, after: oldest[0]!.event!.cursor })
  await arrived(receiver, 2)
  const sent = receiver.received.map(({ headers }) => headers['webhook-id'])
  expect(sent.sort()).toEqual([oldest[1]!.event!.id, oldest[2]!.event!.id])
})

test('what happened within a range of time is sent again', async () => {
  const { id } = await three()
  const [row] = await app.query<{ at: string }>('select max(occurred_at) as at from event where business_id = $1', [
    app.quayside.businessId,
  ])
  const from = new Date(row!.at).toISOString()
  const until = new Date(Date.parse(from) + 1).toISOString()
  await manage(app, 'replayWebhookEvents', { endpointId: id, from, until })
  await arrived(receiver, 1)
})

test('to say neither a cursor nor a time, or both, is refused', async () => {
  const { id, oldest } = await three()
  const from = '2026-01-01T00:00:00.000Z'
  const after = oldest[0]!.event!.cursor
  const replay = async (input: object) =>
    (await manage(app, 'replayWebhookEvents', { endpointId: id, ...input })).userErrors
  expect(await replay({})).toEqual([{ code: 'BLANK', field: ['input', 'from'] }])
  expect(await replay({ from, after })).toEqual([{ code: 'INVALID', field: ['input', 'after'] }])
  expect(await replay({ from, until: from })).toEqual([{ code: 'INVALID', field: ['input', 'from'] }])
})
