import { expect, test } from 'vitest'
import { fromStripe, toStripe } from './stripe-amount.rules.ts'

test.each([
  [25000, 'EUR', 25000, 'eur'],
  [900, 'JPY', 900, 'jpy'],
  [5500, 'ISK', 550000, 'isk'],
  [100000, 'UGX', 10000000, 'ugx'],
  [12345, 'KWD', 12345, 'kwd'],
  [0, 'CHF', 0, 'chf'],
])('%i of %s are %i of %s for Stripe, and back', (amountMinor, currency, amount, stripeCurrency) => {
  expect(toStripe(amountMinor, currency)).toEqual({ amount, currency: stripeCurrency })
  expect(fromStripe(amount, stripeCurrency)).toEqual({ amountMinor, currency })
})
