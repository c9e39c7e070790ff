import { afterAll, beforeAll, expect, test } from 'vitest'
import { fingerprint } from '../test/fingerprint.ts'
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

/** A new chat with a link to a plan, and what its checkout is answered with. */
async function planLink(plan = 'Hot Desk Full-time') {
  const chat = await openChat(app, app.quayside)
  const link = await makeLink(app, app.quayside, chat.sessionId, { plan })
  const form = (changes: object) => formFor(link, changes)
  const sign = (changes: object) => submit(app, 'signUp', form(changes))
  return { ...chat, link, form, sign, badges: () => readBadges(app, app.quayside, chat.sessionId) }
}

const CUSTOMER = { kind: 'CUSTOMER_CREATED', label: 'Customer created', color: 'GREEN' }
const CONTRACT = { kind: 'CONTRACT_CREATED', label: 'Contract created', color: 'BLUE' }

test('rule 4.2: somebody new becomes a customer with a contract: two conversions in one group, the customer first', async () => {
  const plan = await planLink()
  const answer = await plan.sign({ email: 'new@example.com', companyName: 'Byrne Ltd', mobilePhone: '085 555' })
  expect(answer.userErrors).toEqual([])
  const [customer, contract] = answer.conversions
  expect(answer.conversions).toMatchObject([
    { kind: 'CUSTOMER_CREATED', outcome: 'CREATED', isFirst: true, value: null, verdict: 'CREDITED' },
    { kind: 'CONTRACT_CREATED', outcome: 'CREATED', isFirst: false, value: { amountMinor: 22500, currency: 'EUR' } },
  ])
  expect(customer!.groupId).toBe(contract!.groupId)
  expect(contract!.record.id).toBe(answer.recordId)
  const [written] = await app.query(
    `select coworker.full_name, coworker.coworker_type, coworker.company_name, coworker.mobile_phone,
       contract.start_date::text, contract.billing_day, contract.price_minor,
       coworker.xmin::text = contract.xmin::text and contract.xmin::text = conversion.xmin::text as together
     from coworker_contract contract
     join coworker on coworker.id = contract.coworker_id
     join conversion on conversion.record_id = contract.id
     where contract.id = $1 and coworker.id = $2`,
    [answer.recordId, customer!.record.id],
  )
  expect(written).toEqual({
    full_name: 'Ada Byrne',
    coworker_type: 'COMPANY',
    company_name: 'Byrne Ltd',
    mobile_phone: '085 555',
    start_date: '2099-01-04',
    billing_day: 4,
    price_minor: null,
    together: true,
  })
  expect(await plan.badges()).toEqual([
    { ...CUSTOMER, count: 1, records: [{ id: customer!.record.id }] },
    { ...CONTRACT, count: 1, records: [{ id: answer.recordId }] },
  ])
})

test('rule 4.2: somebody known, whatever the case of the address, gets a contract only, and may hold several', async () => {
  const [first, second] = [await planLink(), await planLink('Virtual Office Basic')]
  const made = await first.sign({ email: 'Known@example.com', fullName: 'Known Person' })
  const again = await second.sign({ email: ' kNOWN@example.com', fullName: 'Somebody Else' })
  const third = await second.sign({ email: 'known@EXAMPLE.COM' })
  expect(again.conversions).toMatchObject([
    { kind: 'CONTRACT_CREATED', isFirst: false, value: { amountMinor: 3900, currency: 'EUR' } },
  ])
  expect(third.conversions).toMatchObject([{ kind: 'CONTRACT_CREATED', isFirst: false }])
  const rows = await app.query<{ id: string; full_name: string; contracts: string[] }>(
    `select coworker.id, full_name, array_agg(contract.id order by contract.created_at, contract.id) as contracts
     from coworker join coworker_contract contract on contract.coworker_id = coworker.id
     where email_folded = 'known@example.com' group by coworker.id, full_name`,
  )
  expect(rows).toMatchObject([
    { full_name: 'Known Person', contracts: [made.recordId, again.recordId, third.recordId] },
  ])
  expect(await second.badges()).toEqual([
    { ...CONTRACT, count: 2, records: [{ id: third.recordId }, { id: again.recordId }] },
  ])
})

test('rule 4.2: several checkouts of one new person at once make one customer and a contract each', async () => {
  const plans = await Promise.all(Array.from({ length: 8 }, () => planLink()))
  const answers = await Promise.all(
    plans.map(({ sign }, index) => sign({ email: index % 2 ? 'rush@example.com' : 'RUSH@example.com' })),
  )
  expect(answers.map(({ userErrors }) => userErrors)).toEqual(plans.map(() => []))
  const conversions = answers.flatMap((answer) => answer.conversions)
  expect(conversions.filter(({ kind }) => kind === 'CUSTOMER_CREATED')).toHaveLength(1)
  expect(new Set(answers.map(({ recordId }) => recordId)).size).toBe(8)
  expect(conversions.filter(({ isFirst }) => isFirst)).toMatchObject([{ kind: 'CUSTOMER_CREATED' }])
  const people = await app.query("select 1 from coworker where email_folded = 'rush@example.com'")
  expect(people).toHaveLength(1)
})

test.each([
  ['the contract', 'coworker_contract'],
  ['a conversion', 'conversion'],
  ['the event', 'event'],
  ['the badge', 'conversation'],
])('rule 4.2: when %s cannot be written nothing is, and the same form works afterwards', async (_, table) => {
  const plan = await planLink('Dedicated Desk')
  const form = plan.form({ email: `${table}@example.com` })
  await app.query(`alter table ${table} add constraint refused check (false) not valid`)
  const before = await fingerprint(app)
  try {
    await expect(submit(app, 'signUp', form)).rejects.toThrow('INTERNAL_SERVER_ERROR')
    expect(app.defects.splice(0).join()).toContain('refused')
    expect(await fingerprint(app)).toEqual(before)
  } finally {
    await app.query(`alter table ${table} drop constraint refused`)
  }
  const answer = await submit(app, 'signUp', form)
  expect(answer).toMatchObject({ replayed: false, userErrors: [] })
  expect(answer.conversions.map(({ kind }) => kind)).toEqual(['CUSTOMER_CREATED', 'CONTRACT_CREATED'])
})

test('rule 4.2: the start date of the form counts before that of the link', async () => {
  const plan = await planLink()
  const answer = await plan.sign({ email: 'later@example.com', startDate: '2099-03-31' })
  const [row] = await app.query('select start_date::text, billing_day from coworker_contract where id = $1', [
    answer.recordId,
  ])
  expect(row).toEqual({ start_date: '2099-03-31', billing_day: 28 })
})

test('rule 4.2: an integrator records contracts alike, for a person or for a known customer', async () => {
  const said = { planId: app.quayside.id('Hot Desk Unlimited'), startDate: '2026-01-30' }
  const price = { amountMinor: 19900, currency: 'EUR' }
  const person = { fullName: 'Nora Shaw', email: 'nora@example.com' }
  const as = app.quayside.apiKey
  const input = { ...said, price, externalId: 'contract 1', customer: { person } }
  const made = await submit(app, 'recordContract', input, { as })
  expect(made.conversions).toMatchObject([
    { kind: 'CUSTOMER_CREATED', source: 'API', verdict: 'UNATTRIBUTED', reason: 'NO_SESSION', isFirst: true },
    { kind: 'CONTRACT_CREATED', value: { amountMinor: 19900, currency: 'EUR' } },
  ])
  const customer = { coworkerId: made.conversions[0]!.record.id }
  const again = await submit(app, 'recordContract', { ...input, externalId: 'contract 2', customer }, { as })
  expect(again).toMatchObject({ conversions: [{ kind: 'CONTRACT_CREATED', isFirst: false }], userErrors: [] })
  const [row] = await app.query(
    'select price_minor, price_currency, coworker_id from coworker_contract where id = $1',
    [again.recordId],
  )
  expect(row).toEqual({ price_minor: 19900, price_currency: 'EUR', coworker_id: customer.coworkerId })
})
