import { expect, test } from 'vitest'
import { formatAmount, plural } from './amount.ts'

test.each([
  [{ amountMinor: 24_900, currency: 'EUR' }, 'en-IE', '€249'],
  [{ amountMinor: 2_550, currency: 'EUR' }, 'en-IE', '€25.50'],
  [{ amountMinor: 3_000, currency: 'JPY' }, 'en-US', '¥3,000'],
  [{ amountMinor: 0, currency: 'EUR' }, 'en-IE', '€0'],
])('%o is written in %s as %s', (amount, locale, text) => {
  expect(formatAmount(amount, locale)).toBe(text)
})

test('one is told apart from many', () => {
  expect(plural(1, 'message', 'messages')).toBe('1 message')
  expect(plural(1200, 'message', 'messages', 'en-IE')).toBe('1,200 messages')
})
