import { expect, test } from 'vitest'
import type { OfferFacts } from '../offer.ts'
import { isOnSale, isSoldOut, saidFacts, silenceOn } from './switches.rules.ts'

const ALL_ON = { visible: true, archived: false, availableToAi: true, showPriceForAi: true, priceForAiMinor: null }
const FACTS: OfferFacts = {
  name: 'Hot Desk',
  price: { amountMinor: 25000, currency: 'EUR' },
  billingCycle: { unit: 'MONTH', count: 1 },
  signUpFee: { amountMinor: 5000, currency: 'EUR' },
  noticePeriodDays: 30,
}

test.each([
  { switches: {}, silence: undefined, onSale: true },
  { switches: { availableToAi: false }, silence: 'SWITCHED_OFF', onSale: true },
  { switches: { visible: false }, silence: undefined, onSale: false },
  { switches: { archived: true }, silence: 'ARCHIVED', onSale: false },
  { switches: { archived: true, availableToAi: false }, silence: 'SWITCHED_OFF', onSale: false },
  { switches: { subscribersLimit: 2, subscribers: 2 }, silence: 'SOLD_OUT', onSale: true },
  { switches: { subscribersLimit: 2, subscribers: 1 }, silence: undefined, onSale: true },
])('with $switches the assistant is silent on a plan: $silence, on sale: $onSale (product.md 3)', (row) => {
  expect(silenceOn({ ...ALL_ON, ...row.switches })).toBe(row.silence)
  expect(isOnSale({ ...ALL_ON, ...row.switches })).toBe(row.onSale)
})

test('a plan with all switches on is said as it is', () => {
  expect(saidFacts(ALL_ON, FACTS)).toEqual(FACTS)
})

test.each([{ showPriceForAi: false }, { visible: false }, { showPriceForAi: false, priceForAiMinor: 100 }])(
  'with %o no amount is said (product.md 3)',
  (switches) => {
    expect(saidFacts({ ...ALL_ON, ...switches }, FACTS)).toEqual({ name: 'Hot Desk', noticePeriodDays: 30 })
  },
)

test('the price set for the assistant replaces the price (product.md 3)', () => {
  const said = saidFacts({ ...ALL_ON, priceForAiMinor: 19900 }, FACTS)
  expect(said.price).toEqual({ amountMinor: 19900, currency: 'EUR' })
  expect(said.signUpFee).toEqual(FACTS.signUpFee)
})

test('a price of nothing set for the assistant is a price', () => {
  expect(saidFacts({ ...ALL_ON, priceForAiMinor: 0 }, FACTS).price?.amountMinor).toBe(0)
})

test.each([
  { subscribersLimit: null, subscribers: 900, soldOut: false },
  { subscribersLimit: 3, subscribers: 2, soldOut: false },
  { subscribersLimit: 3, subscribers: 3, soldOut: true },
  { subscribersLimit: 3, subscribers: 4, soldOut: true },
  { subscribersLimit: 0, subscribers: 0, soldOut: true },
])('a plan for $subscribersLimit with $subscribers subscribers is sold out: $soldOut', ({ soldOut, ...plan }) => {
  expect(isSoldOut(plan)).toBe(soldOut)
})
