import { expect, test } from 'vitest'
import { englishOfferWords } from '../texts/offer-words.en.ts'
import { factsOf, type OfferTerms, priceOf } from './offer-words.ts'

const euros = (amount: number) => ({ amountMinor: amount * 100, currency: 'EUR' })
const written = (terms: OfferTerms) => {
  const price = priceOf(terms, englishOfferWords, 'en-IE')
  return price ? `${price.amount} ${price.each}`.trim() : null
}

test.each([
  [{ kind: 'PLAN', price: euros(250), billingCycle: { unit: 'MONTH', count: 1 } }, '€250 a month'],
  [{ kind: 'PLAN', price: euros(600), billingCycle: { unit: 'MONTH', count: 3 } }, '€600 every 3 months'],
  [{ kind: 'DAY_PASS', price: euros(25) }, '€25'],
  [{ kind: 'PLAN', price: null }, null],
] as const)('a price says how often it is due', (terms, text) => {
  expect(written(terms)).toBe(text)
})

test('a plan names its fee and its notice', () => {
  const facts = factsOf({ kind: 'PLAN', signUpFee: euros(50), noticePeriodDays: 30 }, englishOfferWords, 'en-IE')
  expect(facts).toEqual(['€50 sign-up fee', '30 days’ notice'])
})

test('a plan without fee and notice names neither', () => {
  expect(factsOf({ kind: 'PLAN', signUpFee: euros(0), noticePeriodDays: 0 }, englishOfferWords, 'en-IE')).toEqual([])
})

test('an office names its size, its capacity and from when it is free', () => {
  const office = { kind: 'TOUR', size: 18.5, capacity: 4 }
  expect(factsOf(office, englishOfferWords, 'en-IE')).toEqual(['18.5 m²', 'Up to 4 people', 'Available now'])
  expect(factsOf({ ...office, availableFrom: '2027-03-01' }, englishOfferWords, 'en-IE').at(-1)).toBe(
    'Available from 1 March 2027',
  )
})
