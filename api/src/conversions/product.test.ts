import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeLink } from '../test/make-link.ts'
import { openChat } from '../test/open-chat.ts'
import { readBadges } from '../test/read-badges.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'
import { formFor, submit } from '../test/submit.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

/** A new chat with a link to a day pass, and what its purchase is answered with. */
async function passLink(dayPass = 'Day Pass') {
  const chat = await openChat(app, app.quayside)
  const link = await makeLink(app, app.quayside, chat.sessionId, { dayPass })
  const buy = (changes: object) => submit(app, 'buyDayPass', formFor(link, changes))
  return { ...chat, link, buy, badges: () => readBadges(app, app.quayside, chat.sessionId) }
}

function recordSale(externalId: string, changes: object) {
  const input = {
    externalId,
    productId: app.quayside.id('Day Pass'),
    price: { amountMinor: 2500, currency: 'EUR' },
    customer: { person: { fullName: 'Nora Shaw', email: 'nora@example.com' } },
    ...changes,
  }
  return submit(app, 'recordProduct', input, { as: app.quayside.apiKey })
}

const CUSTOMER = { kind: 'CUSTOMER_CREATED', label: 'Customer created', color: 'GREEN' }
const PASS = { kind: 'DAY_PASS_PURCHASED', label: 'Day pass purchased', color: 'PEACH' }

test('rule 4.3: a day pass for somebody new makes the customer too, one for a known customer does not', async () => {
  const pass = await passLink()
  const first = await pass.buy({ email: 'passes@example.com', date: '2099-02-28' })
  expect(first.conversions).toMatchObject([
    { kind: 'CUSTOMER_CREATED', isFirst: true, value: null },
    { kind: 'DAY_PASS_PURCHASED', isFirst: false, value: { amountMinor: 2500, currency: 'EUR' } },
  ])
  expect(first.conversions[0]!.groupId).toBe(first.conversions[1]!.groupId)
  const second = await pass.buy({ email: 'PASSES@example.com' })
  expect(second.conversions).toMatchObject([{ kind: 'DAY_PASS_PURCHASED', isFirst: false }])
  expect(second.conversions[0]!.groupId).not.toBe(first.conversions[0]!.groupId)
  const [row] = await app.query(
    `select product_id, quantity, price_minor, use_date::text, activated, invoiced, paid
     from coworker_product where id = $1`,
    [first.recordId],
  )
  expect(row).toEqual({
    product_id: app.quayside.id('Day Pass'),
    quantity: 1,
    price_minor: 2500,
    use_date: '2099-02-28',
    activated: true,
    invoiced: false,
    paid: false,
  })
})

test('rule 4.3: other products are recorded without conversion, badge or event', async () => {
  const { sessionId, badges } = await passLink()
  const [before] = await app.query('select count(*) from event')
  const sold = await recordSale('credit', {
    sessionId,
    productId: app.quayside.id('Meeting Room Credit'),
    price: { amountMinor: 11000, currency: 'EUR' },
    customer: { person: { fullName: 'Una Daly', email: 'una@example.com' } },
  })
  expect(sold).toMatchObject({ conversions: [], userErrors: [], replayed: false })
  expect(sold.recordId).toMatch(/^sale_/)
  expect(await badges()).toEqual([])
  expect(await app.query('select count(*) from event')).toEqual([before])
})

test('rule 4.4: the first conversion of somebody who was a customer before is their pass', async () => {
  const customer = { person: { fullName: 'Ivy Lane', email: 'ivy@example.com' } }
  const credit = await recordSale('ivy 1', { productId: app.quayside.id('Meeting Room Credit'), customer })
  expect(credit.conversions).toEqual([])
  const pass = await recordSale('ivy 2', { customer })
  const next = await recordSale('ivy 3', { customer })
  expect(pass.conversions).toMatchObject([{ kind: 'DAY_PASS_PURCHASED', isFirst: true }])
  expect(next.conversions).toMatchObject([{ kind: 'DAY_PASS_PURCHASED', isFirst: false }])
})

test('rule 4.4: of a tour, a membership and a pass of one new person at once exactly one is their first', async () => {
  const wishes = [
    ['requestTour', { office: 'Joyce Suite' }],
    ['signUp', { plan: 'Hot Desk Part-time' }],
    ['buyDayPass', { dayPass: 'Day Pass' }],
  ] as const
  const rounds = await Promise.all(
    Array.from({ length: 6 }, (_, round) =>
      Promise.all(
        wishes.map(async ([operation, wish]) => {
          const { sessionId } = await openChat(app, app.quayside)
          const link = await makeLink(app, app.quayside, sessionId, wish)
          return () => submit(app, operation, formFor(link, { email: `at-once-${round}@example.com` }))
        }),
      ),
    ),
  )
  for (const round of rounds) {
    const answers = await Promise.all(round.map((send) => send()))
    expect(answers.map(({ userErrors }) => userErrors)).toEqual([[], [], []])
    const conversions = answers.flatMap((answer) => answer.conversions)
    expect(conversions.map(({ kind }) => kind)).toHaveLength(4)
    expect(conversions.filter(({ isFirst }) => isFirst)).toHaveLength(1)
  }
})

test('rule 4.4: several passes are as many conversions and one badge with their count, newest first', async () => {
  const pass = await passLink()
  const bought = []
  for (let index = 0; index < 3; index += 1) bought.push(await pass.buy({ email: 'often@example.com' }))
  expect(new Set(bought.map(({ recordId }) => recordId)).size).toBe(3)
  expect(bought.flatMap(({ conversions }) => conversions).map(({ kind }) => kind)).toEqual([
    'CUSTOMER_CREATED',
    ...Array(3).fill('DAY_PASS_PURCHASED'),
  ])
  expect(await pass.badges()).toEqual([
    { ...CUSTOMER, count: 1, records: [{ id: bought[0]!.conversions[0]!.record.id }] },
    { ...PASS, count: 3, records: bought.map(({ recordId }) => ({ id: recordId })).reverse() },
  ])
})

test('rule 4.4: three passes in one purchase are one record, one conversion and the price of all', async () => {
  const pass = await passLink('Day Pass with Meeting Room')
  const answer = await pass.buy({ email: 'three@example.com', quantity: 3 })
  expect(answer.conversions.slice(1)).toMatchObject([
    { kind: 'DAY_PASS_PURCHASED', value: { amountMinor: 13500, currency: 'EUR' } },
  ])
  expect(
    await app.query('select quantity, price_minor from coworker_product where id = $1', [answer.recordId]),
  ).toEqual([{ quantity: 3, price_minor: 13500 }])
  expect(await pass.badges()).toMatchObject([CUSTOMER, { ...PASS, count: 1 }])
})

test('rule 4.4: a free pass counts with value 0 in its currency', async () => {
  await app.query("update product set price_minor = 0 where name = 'Tageskarte'")
  const chat = await openChat(app, app.bergwerk)
  const link = await makeLink(app, app.bergwerk, chat.sessionId, { dayPass: 'Tageskarte' })
  const bought = await submit(app, 'buyDayPass', formFor(link))
  expect(bought.conversions).toMatchObject([
    { kind: 'CUSTOMER_CREATED', value: null },
    { kind: 'DAY_PASS_PURCHASED', value: { amountMinor: 0, currency: 'CHF' } },
  ])
  const recorded = await recordSale('free', { price: { amountMinor: 0, currency: 'JPY' } })
  expect(recorded.conversions.at(-1)).toMatchObject({ value: { amountMinor: 0, currency: 'JPY' } })
})

test('rule 4.4: money stays in the smallest unit of the currency it was sold in', async () => {
  const sold = await recordSale('money', { price: { amountMinor: 2_147_483_647, currency: 'JPY' }, quantity: 10_000 })
  expect(sold.conversions.at(-1)!.value).toEqual({ amountMinor: 2_147_483_647, currency: 'JPY' })
})

test('badges keep their order, lavender, green, blue, peach, whatever came first', async () => {
  const chat = await openChat(app, app.quayside)
  const { sessionId } = chat
  const email = 'order@example.com'
  const wishes = [
    ['buyDayPass', { dayPass: 'Day Pass' }],
    ['signUp', { plan: 'Hot Desk Part-time' }],
    ['requestTour', { office: 'Joyce Suite' }],
  ] as const
  for (const [operation, wish] of wishes) {
    await submit(app, operation, formFor(await makeLink(app, app.quayside, sessionId, wish), { email }))
  }
  const badges = await readBadges(app, app.quayside, sessionId)
  expect(badges.map(({ color }) => color)).toEqual(['LAVENDER', 'GREEN', 'BLUE', 'PEACH'])
})
