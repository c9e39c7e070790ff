import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'
import { addEndpoint, happen, manage, readEndpoint } from './test/manage-webhooks.ts'
import { type Receiver, startReceiver } from './test/start-receiver.ts'
import { isSigned } from './test/verify-by-hand.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const SOON = { timeout: 60_000, interval: 20 }

let now = new Date('2026-11-02T09:00:00.000Z')
let app: TestApp
let receiver: Receiver
let endpoint: { id: string; secret: string }
beforeAll(async () => {
  app = await startTestApp({ clock: () => now, webhookTargets: 'any' })
})
afterEach(async () => {
  await app.query('delete from webhook_endpoint')
  await receiver.close()
})
afterAll(() => app.close())

async function endpointThat(answer: Receiver['answer']): Promise<void> {
  receiver = await startReceiver(answer)
  endpoint = await addEndpoint(app, receiver.url)
}

/** Lets time pass, and the program notice. */
async function pass(milliseconds: number): Promise<void> {
  now = new Date(now.getTime() + milliseconds)
  await manage(app, 'updateWebhookEndpoint', { endpointId: endpoint.id })
}

/** The last delivery once so many attempts are known. */
async function afterAttempts(count: number) {
  await vi.waitFor(async () => {
    const [delivery] = (await readEndpoint(app, endpoint.id)).deliveries
    expect(delivery?.attemptCount).toBe(count)
    expect(delivery?.attempts).toHaveLength(count)
  }, SOON)
  // Read once more: a result that was stored meanwhile is in what was read last alone.
  const { deliveries, ...shown } = await readEndpoint(app, endpoint.id)
  return { ...shown, ...deliveries[0]! }
}

test('a failing receiver is tried eight times, each no sooner than the schedule says, and then no more', async () => {
  await endpointThat({ status: 503, body: 'down' })
  await happen(app)
  const pauses = [5000, 300_000, HOUR / 2, 2 * HOUR, 5 * HOUR, 10 * HOUR, 10 * HOUR]
  for (const [index, pause] of pauses.entries()) {
    const { state, attemptCount, nextAttemptAt } = await afterAttempts(index + 1)
    expect({ state, attemptCount }).toEqual({ state: 'PENDING', attemptCount: index + 1 })
    const planned = Date.parse(nextAttemptAt!) - now.getTime()
    expect(planned).toBeGreaterThanOrEqual(pause)
    expect(planned).toBeLessThanOrEqual(pause * 1.1)
    await pass(planned - 1)
    expect(receiver.received).toHaveLength(index + 1)
    await pass(1)
  }
  const { state, nextAttemptAt, attempts } = await afterAttempts(8)
  expect({ state, nextAttemptAt }).toEqual({ state: 'FAILED', nextAttemptAt: null })
  expect(attempts[0]).toMatchObject({ status: 503, answer: 'down', error: null })
  expect(attempts[0]!.durationMs).toBeLessThan(5000)
})

test('Retry-After is waited for', async () => {
  await endpointThat({ status: 429, headers: { 'retry-after': '3600' } })
  await happen(app)
  const { nextAttemptAt } = await afterAttempts(1)
  expect(Date.parse(nextAttemptAt!) - now.getTime()).toBe(HOUR)
})

test('an endpoint at which nothing has succeeded for five days is disabled, and says why', async () => {
  await endpointThat({ status: 500 })
  await happen(app)
  const { failingSince } = await afterAttempts(1)
  expect(failingSince).toBe(now.toISOString())
  await pass(5 * DAY - 1)
  expect(await afterAttempts(2)).toMatchObject({ enabled: true, failingSince })
  await manage(app, 'sendTestWebhook', { endpointId: endpoint.id })
  await afterAttempts(1)
  await pass(1)
  await manage(app, 'sendTestWebhook', { endpointId: endpoint.id })
  await vi.waitFor(async () => {
    expect(await readEndpoint(app, endpoint.id)).toMatchObject({ enabled: false, disabledReason: 'FAILING' })
  }, SOON)
  // What is outstanding waits.
  const { deliveries } = await readEndpoint(app, endpoint.id)
  expect(deliveries.at(-1)).toMatchObject({ state: 'PENDING', attemptCount: 2 })
})

/** What managers are told: endpoints that need attention, and what the audit log has of Foyer itself. */
async function toldToManagers() {
  await app.query("update staff_member set role = 'MANAGER' where email = $1", [app.quayside.staffEmail])
  const { data } = await app.graphql<{
    webhookEndpoints: { edges: { node: object }[] }
    auditLog: { edges: { node: object }[] }
  }>(
    `query ($subject: ID!) {
      webhookEndpoints(needsAttention: true) { edges { node { url disabledReason needsAttention } } }
      auditLog(filter: { subjectId: $subject, actions: [WEBHOOK_DISABLED] }) {
        edges { node { at actorKind actorId staffMember { id } apiKeyName details { name value } } }
      }
    }`,
    { subject: endpoint.id },
    { as: app.quayside.staff },
  )
  await app.query("update staff_member set role = 'OWNER' where email = $1", [app.quayside.staffEmail])
  return {
    endpoints: data.webhookEndpoints.edges.map(({ node }) => node),
    entries: data.auditLog.edges.map(({ node }) => node),
  }
}

test('managers are told of an endpoint that was given up, until staff say what becomes of it', async () => {
  await endpointThat({ status: 500 })
  await happen(app)
  await afterAttempts(1)
  expect(await toldToManagers()).toEqual({ endpoints: [], entries: [] })
  await pass(5 * DAY)
  await vi.waitFor(async () => {
    expect(await readEndpoint(app, endpoint.id)).toMatchObject({ enabled: false, disabledReason: 'FAILING' })
  }, SOON)
  // Of the address they see whose server it is: the rest may be a secret.
  const url = `${new URL(receiver.url).origin}/`
  const givenUp = { url, disabledReason: 'FAILING', needsAttention: true }
  const entry = {
    at: now.toISOString(),
    ...{ actorKind: 'SYSTEM', actorId: 'foyer', staffMember: null, apiKeyName: null },
    details: [
      { name: 'name', value: new URL(receiver.url).host },
      { name: 'reason', value: 'FAILING' },
    ],
  }
  expect(await toldToManagers()).toEqual({ endpoints: [givenUp], entries: [entry] })
  await manage(app, 'updateWebhookEndpoint', { endpointId: endpoint.id, enabled: false })
  expect(await readEndpoint(app, endpoint.id)).toMatchObject({ enabled: false, disabledReason: 'STAFF' })
  expect(await toldToManagers()).toEqual({ endpoints: [], entries: [entry] })
})

test('an event comes again under the same identifier; one success, and its endpoint does not count as failing', async () => {
  await endpointThat({ status: 500, body: 'x'.repeat(5000) })
  await happen(app)
  await afterAttempts(1)
  receiver.answer = { status: 200, body: 'thanks' }
  await pass(6 * DAY)
  const { state, enabled, failingSince, nextAttemptAt, attempts } = await afterAttempts(2)
  expect({ state, enabled, failingSince, nextAttemptAt }).toEqual({
    state: 'DELIVERED',
    enabled: true,
    failingSince: null,
    nextAttemptAt: null,
  })
  expect(attempts).toMatchObject([
    { status: 200, error: null, answer: 'thanks' },
    { status: 500, error: null, answer: 'x'.repeat(4096) },
  ])
  expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
})

test('a day after a rotation only the new secret signs', async () => {
  await endpointThat({})
  const { secret } = await manage(app, 'rotateWebhookSecret', { endpointId: endpoint.id })
  for (const [passed, formerToo] of [
    [DAY - 1, true],
    [1, false],
  ] as const) {
    await pass(passed)
    receiver.received.length = 0
    await happen(app)
    await vi.waitFor(() => expect(receiver.received).toHaveLength(1), SOON)
    const [webhook] = receiver.received
    expect([isSigned(webhook!, secret!), isSigned(webhook!, endpoint.secret)]).toEqual([true, formerToo])
  }
})

test('what a process had in hand when it died is sent by another once its lease has run out', async () => {
  await endpointThat({ status: 500 })
  await happen(app)
  await afterAttempts(1)
  receiver.answer = {}
  await app.query("update webhook_due set held_until = clock_timestamp() + interval '2 seconds'")
  const held = performance.now()
  await pass(HOUR)
  await vi.waitFor(() => expect(receiver.received).toHaveLength(2), SOON)
  expect(performance.now() - held).toBeGreaterThan(1900)
  expect(await afterAttempts(2)).toMatchObject({ state: 'DELIVERED' })
})

test('attempts and deliveries are kept for 30 days', async () => {
  await endpointThat({})
  await happen(app)
  await vi.waitFor(async () => expect(await afterAttempts(1)).toMatchObject({ state: 'DELIVERED' }), SOON)
  await pass(30 * DAY - HOUR)
  expect((await readEndpoint(app, endpoint.id)).deliveries).toHaveLength(1)
  await pass(2 * HOUR)
  await vi.waitFor(async () => expect((await readEndpoint(app, endpoint.id)).deliveries).toEqual([]), SOON)
  expect(await app.query('select 1 from webhook_attempt')).toEqual([])
})
