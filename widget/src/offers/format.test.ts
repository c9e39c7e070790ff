import { expect, test } from 'vitest'
import { formatDate, formatPrice } from './format.ts'

test.each([
  [25000, 'EUR', 'en-IE', '€250'],
  [1250, 'EUR', 'en-IE', '€12.50'],
  [145000, 'EUR', 'en-IE', '€1,450'],
  [0, 'EUR', 'en-IE', '€0'],
  [5000, 'JPY', 'en-GB', 'JP¥5,000'],
  [12345, 'KWD', 'en-GB', 'KWD 12.345'],
])('%i of %s in %s is %s', (amountMinor, currency, locale, written) => {
  expect(formatPrice({ amountMinor, currency }, locale).replace('\u00a0', ' ')).toBe(written)
})

test('a day is the same day in every time zone', () => {
  expect(formatDate('2027-03-01', 'en-IE')).toBe('1 March 2027')
})
