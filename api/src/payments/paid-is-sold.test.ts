import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'
import {
  atPayment,
  conversionsOf,
  deliver,
  kindsOf,
  type newBuyer,
  PAID,
  paidEvent,
  seeCheckout,
} from './test/checkouts.ts'
import { type StripeServer, startStripeServer } from './test/stripe-server.ts'

let stripe: StripeServer
let app: TestApp
beforeAll(async () => {
  stripe = await startStripeServer()
  app = await startTestApp({ stripe: stripe.settings })
})
afterAll(async () => {
  await app.close()
  await stripe.close()
})

describe('rule 4.6: a sale is never lost', () => {
  async function attentionOf(token: string) {
    const { data } = await app.graphql<{
      checkouts: { edges: { node: { id: string; attention: string[]; record: { id: string } } }[] }
    }>(
      '{ checkouts(first: 100, needsAttention: true) { edges { node { id attention record { id } } } } }',
      {},
      { as: app.quayside.staff },
    )
    const { id } = (await seeCheckout(app, token))!
    return data.checkouts.edges.find(({ node }) => node.id === id)?.node
  }

  test.each<[string, Parameters<typeof newBuyer>[1], string, string]>([
    [
      'archived',
      { plan: 'Hot Desk Part-time' },
      "update tariff set archived = $1 where name = 'Hot Desk Part-time'",
      'CONTRACT_CREATED',
    ],
    [
      'hidden',
      { dayPass: 'Day Pass with Meeting Room' },
      "update product set visible = not $1 where name = 'Day Pass with Meeting Room'",
      'DAY_PASS_PURCHASED',
    ],
  ])('what was %s while it was being paid for is recorded, and marked for staff', async (_what, wish, change, kind) => {
    const { buyer, session, token } = await atPayment(app, stripe, wish)
    await app.query(change, [true])
    expect(await deliver(app, paidEvent(stripe, session))).toBe(200)
    await app.query(change, [false])
    expect(await kindsOf(app, buyer)).toEqual(['CUSTOMER_CREATED', kind])
    expect(await attentionOf(token)).toMatchObject({ attention: ['OFFER_GONE'], record: { id: expect.any(String) } })
  })

  test('the last place, sold while it was being paid for, is recorded beyond the limit', async () => {
    const { buyer, session, token } = await atPayment(app, stripe, { plan: 'Hot Desk Unlimited' })
    await app.query("update tariff set subscribers_limit = subscribers where name = 'Hot Desk Unlimited'")
    await deliver(app, paidEvent(stripe, session))
    expect(await kindsOf(app, buyer)).toContain('CONTRACT_CREATED')
    expect((await attentionOf(token))?.attention).toEqual(['OFFER_GONE'])
    const [plan] = await app.query(
      "select subscribers - subscribers_limit as over from tariff where name = 'Hot Desk Unlimited'",
    )
    expect(plan).toEqual({ over: 1 })
    await app.query("update tariff set subscribers_limit = null where name = 'Hot Desk Unlimited'")
  })

  test.each([
    ['amount', { amount_total: 100 }],
    ['currency', { currency: 'usd' }],
  ])('another %s than was due is recorded with what arrived, and marked for staff', async (_what, changes) => {
    const { buyer, session, token } = await atPayment(app, stripe)
    await deliver(app, stripe.event('checkout.session.completed', session, { session: { ...PAID, ...changes } }))
    expect(await kindsOf(app, buyer)).toContain('DAY_PASS_PURCHASED')
    expect((await attentionOf(token))?.attention).toEqual(['AMOUNT_DIFFERS'])
    expect((await seeCheckout(app, token))?.paid).not.toEqual((await seeCheckout(app, token))?.due)
  })

  test('the price is the one agreed upon, though it rose while it was being paid', async () => {
    const { buyer, session, token } = await atPayment(app, stripe)
    await app.query("update product set price_minor = 9900 where name = 'Day Pass'")
    await deliver(app, paidEvent(stripe, session))
    await app.query("update product set price_minor = 2500 where name = 'Day Pass'")
    expect((await conversionsOf(app, buyer)).at(-1)?.value_minor).toBe(2500)
    expect(await attentionOf(token)).toBeUndefined()
  })

  test('a payment told of three days late counts for when it was made', async () => {
    const { buyer, session } = await atPayment(app, stripe)
    await app.query("update checkout set created_at = created_at - interval '4 days'")
    const created = Math.floor(Date.now() / 1000) - 3 * 86_400
    await deliver(app, stripe.event('checkout.session.completed', session, { session: PAID, created }))
    const [row] = await app.query<{ occurred_at: string }>(
      'select occurred_at from conversion where claimed_session = $1',
      [buyer.sessionId],
    )
    expect(Date.parse(row!.occurred_at)).toBe(created * 1000)
  })
})
