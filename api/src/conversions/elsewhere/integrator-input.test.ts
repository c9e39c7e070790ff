import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusals } from '../../test/refusals.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { submit } from '../../test/submit.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const MUTATIONS = ['recordTour', 'recordContract', 'recordProduct'] as const
type Mutation = (typeof MUTATIONS)[number]

let calls = 0

function inputOf(mutation: Mutation, changes: object = {}): object {
  calls += 1
  const person = { fullName: 'Nora Shaw', email: 'nora@example.com' }
  const sale = { customer: { person }, price: { amountMinor: 2500, currency: 'EUR' } }
  const inputs = {
    recordTour: person,
    recordContract: { ...sale, planId: app.quayside.id('Hot Desk Full-time'), startDate: '2026-01-01' },
    recordProduct: { ...sale, productId: app.quayside.id('Day Pass') },
  }
  return { externalId: `record ${calls}`, ...inputs[mutation], ...changes }
}

function refused(mutation: Mutation, changes: object): Promise<string[]> {
  return refusals(app, mutation, inputOf(mutation, changes), { as: app.quayside.apiKey })
}

test.each(MUTATIONS)('%s refuses an identifier that is blank, too long or no text', async (mutation) => {
  expect(await refused(mutation, { externalId: '  ' })).toEqual(['BLANK input.externalId'])
  expect(await refused(mutation, { externalId: 'x'.repeat(201) })).toEqual(['TOO_LONG input.externalId'])
  expect(await refused(mutation, { externalId: 'x\u0000' })).toEqual(['INVALID input.externalId'])
})

test.each<[string, object, string[]]>([
  ['a blank name', { fullName: '' }, ['BLANK input.fullName']],
  ['a long name', { fullName: 'x'.repeat(201) }, ['TOO_LONG input.fullName']],
  ['no e-mail', { email: 'nora' }, ['INVALID input.email']],
  ['an arrival in words', { expectedArrival: 'soon' }, ['INVALID input.expectedArrival']],
  ['an arrival on no day', { expectedArrival: '2026-06-31T10:00:00Z' }, ['INVALID input.expectedArrival']],
  ['a booking in words', { occurredAt: 'just now' }, ['INVALID input.occurredAt']],
  ['a booking still to come', { occurredAt: '2099-01-01T00:00:00Z' }, ['INVALID input.occurredAt']],
  [
    'several of them',
    { fullName: ' ', email: '', expectedArrival: 'soon', occurredAt: '', externalId: '' },
    [
      'BLANK input.fullName',
      'BLANK input.email',
      'INVALID input.expectedArrival',
      'INVALID input.occurredAt',
      'BLANK input.externalId',
    ],
  ],
])('recordTour refuses %s', async (_, changes, expected) => {
  expect(await refused('recordTour', changes)).toEqual(expected)
})

describe.each(['recordContract', 'recordProduct'] as const)('%s', (mutation) => {
  test.each<[string, object, string[]]>([
    ['a negative price', { price: { amountMinor: -1, currency: 'EUR' } }, ['INVALID input.price.amountMinor']],
    ['no currency', { price: { amountMinor: 1, currency: '' } }, ['INVALID input.price.currency']],
    ['an unknown currency', { price: { amountMinor: 1, currency: 'XYZ' } }, ['INVALID input.price.currency']],
    ['a currency in small letters', { price: { amountMinor: 1, currency: 'eur' } }, ['INVALID input.price.currency']],
    ['a currency with NUL', { price: { amountMinor: 1, currency: 'EU\u0000' } }, ['INVALID input.price.currency']],
    [
      'a person without name and address',
      { customer: { person: { fullName: ' ', email: '' } } },
      ['BLANK input.customer.person.fullName', 'BLANK input.customer.person.email'],
    ],
    [
      'a person with a wrong address',
      { customer: { person: { fullName: 'Nora', email: 'nora@nora' } } },
      ['INVALID input.customer.person.email'],
    ],
    ['an unknown customer', { customer: { coworkerId: 'coworker_x' } }, ['NOT_FOUND input.customer.coworkerId']],
    ['a customer with NUL', { customer: { coworkerId: '\u0000' } }, ['NOT_FOUND input.customer.coworkerId']],
    ['an empty customer', { customer: { coworkerId: '' } }, ['NOT_FOUND input.customer.coworkerId']],
    [
      'several of them',
      { price: { amountMinor: -1, currency: '?' }, customer: { person: { fullName: '', email: 'x' } }, externalId: '' },
      [
        'BLANK input.customer.person.fullName',
        'INVALID input.customer.person.email',
        'INVALID input.price.amountMinor',
        'INVALID input.price.currency',
        'BLANK input.externalId',
      ],
    ],
  ])('refuses %s with code and path, and writes nothing', async (_, changes, expected) => {
    expect(await refused(mutation, changes)).toEqual(expected)
  })

  test("refuses another operator's customer as an unknown one", async () => {
    const { customer, price } = inputOf('recordProduct') as { customer: object; price: object }
    const there = await submit(
      app,
      'recordProduct',
      { externalId: `there ${mutation}`, productId: app.bergwerk.id('Tageskarte'), customer, price },
      { as: app.bergwerk.apiKey },
    )
    const [row] = await app.query<{ id: string }>('select coworker_id as id from coworker_product where id = $1', [
      there.recordId,
    ])
    expect(await refused(mutation, { customer: { coworkerId: row!.id } })).toEqual([
      'NOT_FOUND input.customer.coworkerId',
    ])
  })

  test.each([
    ['nobody', {}],
    ['a customer and a person', { coworkerId: 'coworker_x', person: { fullName: 'Nora', email: 'nora@example.com' } }],
    ['a customer who is null', { coworkerId: null }],
  ])('refuses %s as customer at the top: exactly one', async (_, customer) => {
    await expect(refused(mutation, { customer })).rejects.toThrow('BAD_USER_INPUT')
  })
})

test.each<[string, Mutation, object, string[]]>([
  ['an unknown plan', 'recordContract', { planId: 'tariff_x' }, ['NOT_FOUND input.planId']],
  ['a plan with NUL', 'recordContract', { planId: '\u0000' }, ['NOT_FOUND input.planId']],
  ['no day', 'recordContract', { startDate: '' }, ['INVALID input.startDate']],
  ['a day that does not exist', 'recordContract', { startDate: '2026-02-29' }, ['INVALID input.startDate']],
  ['an unknown product', 'recordProduct', { productId: 'product_x' }, ['NOT_FOUND input.productId']],
  ['a product with NUL', 'recordProduct', { productId: '\u0000' }, ['NOT_FOUND input.productId']],
  ['none sold', 'recordProduct', { quantity: 0 }, ['INVALID input.quantity']],
  ['fewer than none', 'recordProduct', { quantity: -3 }, ['INVALID input.quantity']],
  ['too many', 'recordProduct', { quantity: 10_001 }, ['INVALID input.quantity']],
])('%s is refused by %s', async (_, mutation, changes, expected) => {
  expect(await refused(mutation, changes)).toEqual(expected)
})

test("another operator's plan and product are refused as unknown ones", async () => {
  expect(await refused('recordContract', { planId: app.bergwerk.id('Stollen Flex') })).toEqual([
    'NOT_FOUND input.planId',
  ])
  expect(await refused('recordProduct', { productId: app.bergwerk.id('Tageskarte') })).toEqual([
    'NOT_FOUND input.productId',
  ])
})
