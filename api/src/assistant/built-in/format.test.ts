import { expect, test } from 'vitest'
import { formatFor, smallestUnit, writingLocale } from './format.ts'

test.each([
  ['en-IE', 22500, 'EUR', '€225'],
  ['en-IE', 2550, 'EUR', '€25.50'],
  ['en-GB', 310000, 'CHF', 'CHF 3,100'],
  ['en-US', 500, 'JPY', '¥500'],
  ['en-GB', 1500, 'KWD', 'KWD 1.500'],
])('in %s %i of the smallest unit of %s is %s', (locale, amountMinor, currency, written) => {
  expect(
    formatFor(locale)
      .money({ amountMinor, currency })
      .replace(/\u00a0/g, ' '),
  ).toBe(written)
})

test('days are written out, so that nobody reads 01/03 in another way', () => {
  expect(formatFor('en-IE').day('2027-03-01')).toBe('Monday 1 March 2027')
  expect(formatFor('en-US').day('2027-03-01')).toBe('Monday, March 1, 2027')
})

test('a name keeps its direction in Arabic, where it would turn the price beside it round', () => {
  expect(formatFor('ar-AE').isolated('Hot Desk')).toBe('\u2068Hot Desk\u2069')
  expect(formatFor('en-IE').isolated('Hot Desk')).toBe('Hot Desk')
})

test.each([
  ['EUR', 2],
  ['JPY', 0],
  ['KWD', 3],
])('%s has %i decimal places', (currency, places) => {
  expect(smallestUnit(currency)).toBe(places)
})

test.each([
  ['en-US', 'en-IE', 'en-US'],
  ['de-CH', 'en-IE', 'en-IE'],
  ['de-CH', 'de-CH', 'en-GB'],
  ['not a locale', 'en-IE', 'en-IE'],
])('for a visitor with %s at a business with %s it writes %s', (visitor, business, written) => {
  expect(writingLocale('en', visitor, business)).toBe(written)
})
