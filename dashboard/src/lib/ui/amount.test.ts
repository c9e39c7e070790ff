import { expect, test } from 'vitest'
import { formatAmount, pricePeriod, readAmount, typedAmount } from './amount.ts'

test.each([
  [{ amountMinor: 24_900, currency: 'EUR' }, 'en-IE', '€249'],
  [{ amountMinor: 2_550, currency: 'EUR' }, 'en-IE', '€25.50'],
  [{ amountMinor: 3_000, currency: 'JPY' }, 'en-US', '¥3,000'],
  [{ amountMinor: 0, currency: 'EUR' }, 'en-IE', '€0'],
])('%o is written in %s as %s', (amount, locale, text) => {
  expect(formatAmount(amount, locale)).toBe(text)
})

test('a price of one cycle is told apart from one of several', () => {
  expect(pricePeriod({ unit: 'MONTH', count: 1 })).toBe('a month')
  expect(pricePeriod({ unit: 'WEEK', count: 2 })).toBe('every 2 weeks')
})

test.each([
  ['25', 'EUR', 2500],
  [' 25.5 ', 'EUR', 2550],
  ['25,50', 'EUR', 2550],
  ['25.', 'EUR', 2500],
  ['3000', 'JPY', 3000],
  ['0', 'EUR', 0],
  ['1.240', 'EUR', undefined],
  ['1,240.50', 'EUR', undefined],
  ['3000.5', 'JPY', undefined],
  ['-1', 'EUR', undefined],
  ['€25', 'EUR', undefined],
  ['', 'EUR', undefined],
  ['21474836.48', 'EUR', undefined],
])('"%s" typed for %s is %s in its smallest unit', (typed, currency, amountMinor) => {
  expect(readAmount(typed, currency)?.amountMinor).toBe(amountMinor)
})

test.each([
  [{ amountMinor: 124_000, currency: 'EUR' }, 'en', '1240'],
  [{ amountMinor: 2550, currency: 'EUR' }, 'de', '25,50'],
  [{ amountMinor: 3000, currency: 'JPY' }, 'en', '3000'],
])('%o stands in a field in %s as %s, and is read from it as it was', (amount, locale, typed) => {
  expect(typedAmount(amount, locale)).toBe(typed)
  expect(readAmount(typed, amount.currency)).toEqual(amount)
})
