import { Webhook } from 'standardwebhooks'
import { Webhook as SvixWebhook } from 'svix'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { QUAYSIDE_WISHES } from '../test/convert.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'
import { submit } from '../test/submit.ts'
import { newWebhookSecret } from './sending/sign-webhook.ts'
import { addEndpoint, happen, manage, readEndpoint } from './test/manage-webhooks.ts'
import {
  arrived,
  eventsOf,
  type Received,
  type Receiver,
  type ReceiverAnswer,
  SOON,
  startReceiver,
} from './test/start-receiver.ts'
import { isSigned } from './test/verify-by-hand.ts'

let app: TestApp
const receivers: Receiver[] = []
beforeAll(async () => {
  app = await startTestApp({ webhookTargets: 'any' })
})
afterEach(async () => {
  await app.query('delete from webhook_endpoint')
  await Promise.all(receivers.splice(0).map((receiver) => receiver.close()))
})
afterAll(() => app.close())

async function receiving(answer?: ReceiverAnswer): Promise<Receiver> {
  const receiver = await startReceiver(answer)
  receivers.push(receiver)
  return receiver
}

/** Two foreign verifiers; svix 1.82 is the last that has code of its own for it. */
const VERIFIERS = { standardwebhooks: Webhook, svix: SvixWebhook }

/** What each verifier, and the specification by hand, makes of a webhook. */
function verdictsOn(webhook: Received, secret: string): Record<string, boolean> {
  const foreign = Object.entries(VERIFIERS).map(([name, Verifier]) => {
    try {
      new Verifier(secret).verify(webhook.body, webhook.headers as Record<string, string>)
      return [name, true] as const
    } catch {
      return [name, false] as const
    }
  })
  return { ...Object.fromEntries(foreign), byHand: isSigned(webhook, secret) }
}

const ACCEPTED = { standardwebhooks: true, svix: true, byHand: true }
const REFUSED = { standardwebhooks: false, svix: false, byHand: false }

test('a receiver gets the event that the log has, signed, and nothing of the person', async () => {
  const receiver = await receiving()
  const { secret } = await addEndpoint(app, receiver.url)
  const conversionId = await happen(app)
  await arrived(receiver, 1)
  const [webhook] = receiver.received
  expect(verdictsOn(webhook!, secret)).toEqual(ACCEPTED)
  const { data } = await app.graphql<{ conversionEvents: { edges: { node: Record<string, unknown> }[] } }>(
    `{ conversionEvents { edges { node { id type cursor occurredAt conversion {
      id kind outcome source isFirst groupId verdict reason occurredAt value { amountMinor currency } claimedSession
      clickedAt windowEndsAt reversedAt reversalReason
    } } } } }`,
    {},
    { as: app.quayside.apiKey },
  )
  const told = data.conversionEvents.edges.map(({ node }) => node).find((node) => node.id === eventsOf(receiver)[0]!.id)
  expect(eventsOf(receiver)[0]).toMatchObject(told!)
  expect(eventsOf(receiver)[0]!.conversion).toMatchObject({ id: conversionId, sessionId: null, linkId: null })
  expect(webhook!.headers).toMatchObject({
    'webhook-id': told!.id,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(webhook!.body)),
  })
  expect(webhook!.body).not.toMatch(/ada|byrne|@/i)
})

test('every change of a single bit of body, identifier, time or signature is refused by every verifier', async () => {
  const receiver = await receiving()
  const { id, secret } = await addEndpoint(app, receiver.url)
  await manage(app, 'sendTestWebhook', { endpointId: id })
  await arrived(receiver, 1)
  const [{ headers, body }] = receiver.received as [Received]
  const flips = (text: string) =>
    Array.from({ length: text.length * 8 }, (_, bit) => {
      const bytes = Buffer.from(text)
      bytes[bit >> 3]! ^= 1 << (bit & 7)
      return bytes.toString('latin1')
    })
  const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature']
  const forged: Received[] = [
    ...flips(body).map((changed) => ({ headers, body: changed })),
    ...names.flatMap((name) =>
      flips(String(headers[name])).map((changed) => ({ headers: { ...headers, [name]: changed }, body })),
    ),
  ]
  expect(forged.length).toBeGreaterThan(1500)
  const missed = forged.flatMap((each) => {
    const verdicts = verdictsOn(each, secret)
    return Object.values(verdicts).includes(true) ? [{ each, verdicts }] : []
  })
  expect(missed).toEqual([])
  expect(verdictsOn({ headers, body }, secret)).toEqual(ACCEPTED)
  expect(verdictsOn({ headers, body }, newWebhookSecret())).toEqual(REFUSED)
})

test('only what the filter lets through is sent', async () => {
  const [tours, reversals, all] = await Promise.all([receiving(), receiving(), receiving()])
  await addEndpoint(app, tours.url, { kinds: ['TOUR_BOOKED'], types: ['RECORDED'], verdicts: ['UNATTRIBUTED'] })
  await addEndpoint(app, reversals.url, { types: ['REVERSED'] })
  await addEndpoint(app, all.url)
  const conversionId = await happen(app)
  const person = { fullName: 'Grace Ryan', email: 'grace@example.com' }
  const sold = await submit(
    app,
    'recordContract',
    {
      externalId: 'contract-1',
      customer: { person },
      planId: app.quayside.id(QUAYSIDE_WISHES.plan),
      startDate: '2099-01-01',
      price: { amountMinor: 20_000, currency: 'EUR' },
    },
    { as: app.quayside.apiKey },
  )
  expect(sold.userErrors).toEqual([])
  await app.graphql(
    'mutation ($input: ReverseConversionInput!) { reverseConversion(input: $input) { userErrors { code } } }',
    { input: { conversionId } },
    { as: app.quayside.apiKey },
  )
  await arrived(all, 4)
  await Promise.all([arrived(tours, 1), arrived(reversals, 1)])
  expect(eventsOf(tours)[0]).toMatchObject({ type: 'RECORDED', conversion: { id: conversionId } })
  expect(eventsOf(reversals)[0]).toMatchObject({ type: 'REVERSED', conversion: { id: conversionId } })
})

test('after a rotation both secrets are good', async () => {
  const receiver = await receiving()
  const { id, secret: former } = await addEndpoint(app, receiver.url)
  const { secret, endpoint } = await manage(app, 'rotateWebhookSecret', { endpointId: id })
  expect(secret).toMatch(/^whsec_[\w+/]{43}=$/)
  expect(Date.parse(endpoint!.formerSecretUntil!) - Date.now()).toBeGreaterThan(86_000_000)
  await happen(app)
  await arrived(receiver, 1)
  for (const good of [secret!, former]) {
    expect(verdictsOn(receiver.received[0]!, good)).toEqual(ACCEPTED)
  }
})

test('receivers that hang or are dead delay nobody', async () => {
  const [hanging, dead, good] = await Promise.all([receiving({ hangs: true }), receiving(), receiving()])
  await addEndpoint(app, hanging.url)
  const { id: deadId } = await addEndpoint(app, dead.url)
  await addEndpoint(app, good.url)
  await dead.close()
  receivers.splice(receivers.indexOf(dead), 1)
  for (let count = 0; count < 6; count += 1) await happen(app)
  await arrived(good, 6)
  // So much at the same time, and no more.
  await arrived(hanging, 4)
  await vi.waitFor(async () => {
    const { deliveries, failingSince } = await readEndpoint(app, deadId)
    expect(failingSince).not.toBeNull()
    expect(deliveries.at(-1)).toMatchObject({
      state: 'PENDING',
      attempts: [{ status: null, error: 'The connection was refused.' }],
    })
  }, SOON)
})

test('two processes send every event, each once', async () => {
  const receiver = await receiving()
  const { id } = await addEndpoint(app, receiver.url)
  await app.startAnother()
  const conversions = await Promise.all(Array.from({ length: 25 }, () => happen(app)))
  await vi.waitFor(async () => {
    const { deliveries } = await readEndpoint(app, id)
    expect(deliveries.filter(({ state }) => state === 'DELIVERED')).toHaveLength(25)
  }, SOON)
  const sent = eventsOf(receiver).map(({ conversion }) => (conversion as { id: string }).id)
  expect(sent.sort()).toEqual(conversions.sort())
})

test('a redirect is not followed', async () => {
  const elsewhere = await receiving()
  const receiver = await receiving({ status: 307, headers: { location: elsewhere.url } })
  const { id } = await addEndpoint(app, receiver.url)
  await happen(app)
  await vi.waitFor(async () => {
    const { deliveries } = await readEndpoint(app, id)
    expect(deliveries[0]).toMatchObject({ state: 'PENDING', attempts: [{ status: 307 }] })
  }, SOON)
  expect(elsewhere.received).toEqual([])
})

test('410 disables an endpoint; enabled again it gets what has happened meanwhile', async () => {
  const receiver = await receiving({ status: 410 })
  const { id } = await addEndpoint(app, receiver.url)
  await happen(app)
  await vi.waitFor(async () => {
    expect(await readEndpoint(app, id)).toMatchObject({
      enabled: false,
      disabledReason: 'GONE',
      deliveries: [{ state: 'FAILED', attemptCount: 1 }],
    })
  }, SOON)
  const missed = await happen(app)
  expect((await manage(app, 'sendTestWebhook', { endpointId: id })).userErrors).toEqual([
    { code: 'INVALID', field: ['input', 'endpointId'] },
  ])
  receiver.answer = {}
  const { endpoint } = await manage(app, 'updateWebhookEndpoint', { endpointId: id, enabled: true })
  expect(endpoint).toMatchObject({ enabled: true, disabledReason: null })
  await arrived(receiver, 2)
  expect(eventsOf(receiver)[1]!.conversion).toMatchObject({ id: missed })
})
