import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'
import { checkoutForm, conversionsOf, newBuyer, startCheckout } from './test/checkouts.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

test('by invoice a membership is recorded at once: customer and contract, by the link', async () => {
  const buyer = await newBuyer(app, { plan: 'Hot Desk Full-time' })
  const { checkout, paymentUrl } = await startCheckout(app, checkoutForm(buyer))
  expect({ ...checkout, paymentUrl }).toMatchObject({
    method: 'INVOICE',
    state: 'COMPLETED',
    name: 'Hot Desk Full-time',
    date: '2099-01-04',
    due: { amountMinor: 25000, currency: 'EUR' },
    paid: null,
    paymentUrl: null,
  })
  expect(await conversionsOf(app, buyer)).toEqual([
    { kind: 'CUSTOMER_CREATED', source: 'LINK', value_minor: null },
    { kind: 'CONTRACT_CREATED', source: 'LINK', value_minor: 22500 },
  ])
})

test('rule 4.5: the same form ten times at once is one purchase with equal answers', async () => {
  const buyer = await newBuyer(app, { dayPass: 'Day Pass' })
  const form = checkoutForm(buyer, { quantity: 3, date: '2099-02-01' })
  const answers = await Promise.all(Array.from({ length: 10 }, () => startCheckout(app, form)))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(answers[0]!.checkout).toMatchObject({ state: 'COMPLETED', quantity: 3, due: { amountMinor: 7500 } })
  expect((await conversionsOf(app, buyer)).map(({ kind }) => kind)).toEqual(['CUSTOMER_CREATED', 'DAY_PASS_PURCHASED'])
})

test('once recorded, the checkout no longer says who bought', async () => {
  const buyer = await newBuyer(app, { dayPass: 'Day Pass' })
  await startCheckout(app, checkoutForm(buyer))
  const rows = await app.query("select to_jsonb(checkout)::text as row from checkout where state = 'COMPLETED'")
  expect(rows.length).toBeGreaterThan(0)
  expect(JSON.stringify(rows)).not.toMatch(/Ada|example\.com/)
})

describe('is refused like the forms are, and leaves nothing', () => {
  test.each<[string, object, string]>([
    ['a blank name', { fullName: ' ' }, 'BLANK input.fullName'],
    ['half an address', { email: 'ada@' }, 'INVALID input.email'],
    ['a day that is past', { startDate: '2020-01-01' }, 'INVALID input.startDate'],
    ['too many', { quantity: 51 }, 'INVALID input.quantity'],
    ['a token that is none', { linkToken: 'nonsense' }, 'LINK_INVALID input.linkToken'],
  ])('%s', async (_what, changes, expected) => {
    const buyer = await newBuyer(app, { plan: 'Hot Desk Full-time' })
    const { checkout, userErrors } = await startCheckout(app, checkoutForm(buyer, changes))
    expect([checkout, userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`)]).toEqual([null, [expected]])
    expect(
      await app.query('select 1 from checkout join link on link.id = link_id where session_id = $1', [buyer.sessionId]),
    ).toEqual([])
  })

  test('a tour, which has nothing to pay', async () => {
    const buyer = await newBuyer(app, { office: 'Joyce Suite' })
    const { userErrors } = await startCheckout(app, checkoutForm(buyer))
    expect(userErrors.map(({ code }) => code)).toEqual(['LINK_INVALID'])
  })

  test('the same key with another form', async () => {
    const buyer = await newBuyer(app, { dayPass: 'Day Pass' })
    const form = checkoutForm(buyer)
    await startCheckout(app, form)
    const { userErrors } = await startCheckout(app, { ...form, quantity: 2 })
    expect(userErrors.map(({ code }) => code)).toEqual(['IDEMPOTENCY_KEY_REUSED'])
  })

  test('an offer that is gone', async () => {
    const buyer = await newBuyer(app, { plan: 'Virtual Office Plus' })
    await app.query("update tariff set archived = true where name = 'Virtual Office Plus'")
    const { userErrors } = await startCheckout(app, checkoutForm(buyer))
    expect(userErrors.map(({ code }) => code)).toEqual(['OFFER_GONE'])
    expect(await conversionsOf(app, buyer)).toEqual([])
  })
})

test('without settings for cards there is no webhook', async () => {
  const response = await fetch(`${app.address}/payments/stripe`, { method: 'POST', body: '{}' })
  expect(response.status).toBe(404)
})
