import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { atPayment, deliver, kindsOf, PAID, paidEvent, seeCheckout } from '../test/checkouts.ts'
import { type SignedEvent, type StripeServer, type StripeSession, startStripeServer } from '../test/stripe-server.ts'

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

describe('in whatever order', () => {
  type Step = [type: string, status: StripeSession['payment_status']]
  const completed: Step = ['checkout.session.completed', 'paid']
  const waiting: Step = ['checkout.session.completed', 'unpaid']
  const succeeded: Step = ['checkout.session.async_payment_succeeded', 'paid']
  const failed: Step = ['checkout.session.async_payment_failed', 'unpaid']
  const expired: Step = ['checkout.session.expired', 'unpaid']

  test.each<[string, Step[], string, number]>([
    ['completed and waiting for the bank', [waiting], 'PROCESSING', 0],
    ['waiting, then paid', [waiting, succeeded], 'COMPLETED', 1],
    ['paid, and the waiting arrives late', [succeeded, waiting], 'COMPLETED', 1],
    ['waiting, then failed', [waiting, failed], 'FAILED', 0],
    ['failed, and the waiting arrives late', [failed, waiting], 'FAILED', 0],
    ['expired', [expired], 'EXPIRED', 0],
    ['expired, yet paid', [expired, completed], 'COMPLETED', 1],
    ['failed, yet paid', [failed, succeeded], 'COMPLETED', 1],
    ['paid, then said to have failed and expired', [completed, failed, expired], 'COMPLETED', 1],
    ['paid twice', [completed, succeeded, completed], 'COMPLETED', 1],
  ])('%s', async (_what, steps, state, sales) => {
    const { buyer, session, token } = await atPayment(app, stripe)
    for (const [type, payment_status] of steps) {
      expect(await deliver(app, stripe.event(type, session, { session: { payment_status } }))).toBe(200)
    }
    expect((await seeCheckout(app, token))?.state).toBe(state)
    expect((await kindsOf(app, buyer)).filter((kind) => kind === 'DAY_PASS_PURCHASED')).toHaveLength(sales)
  })
})

describe('proves nothing and changes nothing', () => {
  test.each<[string, (event: SignedEvent) => Partial<SignedEvent>]>([
    [
      'a body changed by one character',
      ({ body }) => ({ body: body.replace('"amount_total":2500', '"amount_total":2501') }),
    ],
    ['a body with another space', ({ body }) => ({ body: ` ${body}` })],
    [
      'a signature changed by one character',
      ({ signature }) => ({ signature: signature.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a')) }),
    ],
    [
      'a signature said to be of another time',
      ({ signature }) => ({ signature: signature.replace(/t=(\d+)/, (_t, time) => `t=${Number(time) - 1}`) }),
    ],
    ['a signature of an older scheme', ({ signature }) => ({ signature: signature.replace('v1=', 'v0=') })],
    ['a signature that is none', () => ({ signature: 't=1,v1=abc' })],
    ['no signature', () => ({ signature: '' })],
    ['a body that is empty', () => ({ body: '' })],
  ])('%s', async (_what, make) => {
    const { buyer, session, token } = await atPayment(app, stripe)
    const event = paidEvent(stripe, session)
    const changed = { ...event, ...make(event) }
    expect(changed).not.toEqual(event)
    expect(await deliver(app, changed)).toBe(400)
    expect((await seeCheckout(app, token))?.state).toBe('PENDING')
    expect(await kindsOf(app, buyer)).toEqual([])
    // The event as it was is good.
    expect(await deliver(app, event)).toBe(200)
    expect(await kindsOf(app, buyer)).toContain('DAY_PASS_PURCHASED')
  })

  test.each([
    ['signed with another secret', { secret: 'whsec_other' }],
    ['signed six minutes ago', { signedAt: Math.floor(Date.now() / 1000) - 360 }],
  ])('an event %s', async (_what, changes) => {
    const { buyer, session } = await atPayment(app, stripe)
    expect(await deliver(app, stripe.event('checkout.session.completed', session, { session: PAID, ...changes }))).toBe(
      400,
    )
    expect(await kindsOf(app, buyer)).toEqual([])
  })

  test.each<[string, (session: StripeSession) => [string, Partial<StripeSession>]]>([
    ['an event of another kind', () => ['customer.created', PAID]],
    ['a payment that is not ours', () => ['checkout.session.completed', { ...PAID, metadata: {} }]],
    [
      'a token that we did not sign',
      ({ metadata }) => [
        'checkout.session.completed',
        {
          ...PAID,
          metadata: { foyer_checkout: metadata.foyer_checkout!.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')) },
        },
      ],
    ],
  ])('%s is taken note of, so that Stripe does not send it again', async (_what, make) => {
    const { buyer, session } = await atPayment(app, stripe)
    const [type, changes] = make(session)
    expect(await deliver(app, stripe.event(type, session, { session: changes }))).toBe(200)
    expect(await kindsOf(app, buyer)).toEqual([])
  })
})
