import { expect, test } from 'vitest'
import { formatAmount, pricePeriod } from './amount.ts'

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
