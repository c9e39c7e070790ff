import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'
import { formFor, submit } from '../test/submit.ts'
import {
  atPayment,
  checkoutForm,
  conversionsOf,
  deliver,
  kindsOf,
  newBuyer,
  paidEvent,
  seeCheckout,
  startCheckout,
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

test('a checkout by card waits: nothing is recorded before it is paid, and Stripe is told our price and the session ID', async () => {
  const buyer = await newBuyer(app, { plan: 'Hot Desk Full-time' })
  const { checkout, paymentUrl } = await startCheckout(app, checkoutForm(buyer))
  expect(checkout).toMatchObject({ method: 'CARD', state: 'PENDING', due: { amountMinor: 25000, currency: 'EUR' } })
  const session = stripe.sessions.at(-1)!
  expect(paymentUrl).toBe(session.url)
  expect(session).toMatchObject({ client_reference_id: buyer.sessionId, amount_total: 25000, currency: 'eur' })
  expect(session.cancel_url).toBe(`${app.address}/sign-up/${buyer.token}`)
  expect(session.success_url).toBe(`${session.cancel_url}?checkout=${session.metadata.foyer_checkout}`)
  expect(stripe.requests.at(-1)).toMatchObject({
    'line_items[0][price_data][product_data][name]': 'Hot Desk Full-time',
    'line_items[0][price_data][unit_amount]': '22500',
    'line_items[1][price_data][product_data][name]': 'Hot Desk Full-time: sign-up fee',
    'line_items[1][price_data][unit_amount]': '2500',
    customer_email: buyer.email,
  })
  expect(await conversionsOf(app, buyer)).toEqual([])
})

test("paid by Stripe's word, it is recorded by the webhook, as paid and at its price", async () => {
  const { buyer, session, token } = await atPayment(
    app,
    stripe,
    { dayPass: 'Day Pass' },
    { quantity: 3, date: '2099-02-01' },
  )
  expect(await seeCheckout(app, token)).toMatchObject({ state: 'PENDING', paid: null })
  expect(await deliver(app, paidEvent(stripe, session))).toBe(200)
  expect(await seeCheckout(app, token)).toMatchObject({
    state: 'COMPLETED',
    quantity: 3,
    date: '2099-02-01',
    paid: { amountMinor: 7500, currency: 'EUR' },
  })
  expect(await conversionsOf(app, buyer)).toEqual([
    { kind: 'CUSTOMER_CREATED', source: 'WEBHOOK', value_minor: null },
    { kind: 'DAY_PASS_PURCHASED', source: 'WEBHOOK', value_minor: 7500 },
  ])
  const [sale] = await app.query(
    'select paid, invoiced, quantity from coworker_product join coworker on coworker.id = coworker_id where email = $1',
    [buyer.email],
  )
  expect(sale).toEqual({ paid: true, invoiced: false, quantity: 3 })
})

describe('at most once', () => {
  test('twenty deliveries at once, half of them to another process, are one sale', async () => {
    const { buyer, session } = await atPayment(app, stripe)
    const another = await app.startAnother()
    const event = paidEvent(stripe, session)
    const statuses = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        deliver(index % 2 ? another : app, index % 3 ? event : paidEvent(stripe, session)),
      ),
    )
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect(await kindsOf(app, buyer)).toEqual(['CUSTOMER_CREATED', 'DAY_PASS_PURCHASED'])
  })

  test('the same form again while it waits leads to the same payment', async () => {
    const { form, session } = await atPayment(app, stripe)
    const opened = stripe.sessions.length
    const answers = await Promise.all([startCheckout(app, form), startCheckout(app, form)])
    expect(answers.map(({ paymentUrl }) => paymentUrl)).toEqual([session.url, session.url])
    expect(stripe.sessions).toHaveLength(opened)
  })

  test('the same form again once it is paid shows what came of it and asks for no money', async () => {
    const { form, session } = await atPayment(app, stripe)
    await deliver(app, paidEvent(stripe, session))
    const { checkout, paymentUrl } = await startCheckout(app, form)
    expect([checkout?.state, paymentUrl]).toEqual(['COMPLETED', null])
  })
})

describe('when Stripe cannot be reached', () => {
  test.each(['error', 'hang up'] as const)(
    '(%s) the buyer is told, and the same form opens one payment once it can',
    async (how) => {
      const buyer = await newBuyer(app, { dayPass: 'Day Pass' })
      const form = checkoutForm(buyer)
      stripe.failNext(2, how)
      const failed = await startCheckout(app, form)
      expect([failed.checkout, failed.userErrors.map(({ code }) => code)]).toEqual([null, ['PAYMENT_UNAVAILABLE']])
      expect(app.defects.splice(0)).toEqual([expect.stringContaining('payment.unavailable')])
      const opened = stripe.sessions.length
      const { paymentUrl } = await startCheckout(app, form)
      expect(stripe.sessions).toHaveLength(opened + 1)
      await deliver(app, paidEvent(stripe, stripe.sessions.find(({ url }) => url === paymentUrl)!))
      expect(await kindsOf(app, buyer)).toEqual(['CUSTOMER_CREATED', 'DAY_PASS_PURCHASED'])
    },
  )
})

describe('by card', () => {
  test.each(['signUp', 'buyDayPass'] as const)('%s records nothing that has to be paid first', async (operation) => {
    const buyer = await newBuyer(app, operation === 'signUp' ? { plan: 'Hot Desk Full-time' } : { dayPass: 'Day Pass' })
    const { userErrors } = await submit(app, operation, formFor(buyer, { email: buyer.email }))
    expect(userErrors.map(({ code }) => code)).toEqual(['PAYMENT_REQUIRED'])
    expect(await kindsOf(app, buyer)).toEqual([])
  })

  test('what costs nothing is not paid for', async () => {
    const buyer = await newBuyer(app, { dayPass: 'Day Pass' })
    await app.query("update product set price_minor = 0 where name = 'Day Pass'")
    const { checkout, paymentUrl } = await startCheckout(app, checkoutForm(buyer))
    await app.query("update product set price_minor = 2500 where name = 'Day Pass'")
    expect([checkout?.method, checkout?.state, paymentUrl]).toEqual(['NONE', 'COMPLETED', null])
    expect((await conversionsOf(app, buyer)).at(-1)?.value_minor).toBe(0)
  })

  test('a checkout is shown to whoever holds its token, and without it to nobody but staff', async () => {
    const { token } = await atPayment(app, stripe)
    const { id } = (await seeCheckout(app, token))!
    const other = token.split('.')
    expect(await seeCheckout(app, [other[0], other[1], 'A'.repeat(22)].join('.'))).toBeNull()
    const node = (as?: TestApp['quayside']['staff']) =>
      app.graphql<{ node: object | null }>(`{ node(id: "${id}") { id } }`, {}, { as })
    expect((await node()).data.node).toBeNull()
    expect((await node(app.bergwerk.staff)).data.node).toBeNull()
    expect((await node(app.quayside.staff)).data.node).toEqual({ id })
  })

  test.each([
    [{ plan: 'Hot Desk Full-time' }, 'CARD'],
    [{ dayPass: 'Day Pass' }, 'CARD'],
    [{ office: 'Joyce Suite' }, 'NONE'],
  ])('the page of %j says how it is paid for: %s', async (wish, payment) => {
    const { token } = await newBuyer(app, wish)
    const { data } = await app.graphql<{ followedLink: object }>(`{ followedLink(token: "${token}") { payment } }`)
    expect(data.followedLink).toEqual({ payment })
  })
})
