/*
 * Stripe counts in the smallest unit of ISO 4217, but for currencies that lost their decimals after Stripe had them:
 * those are still given with two, which must be zeros.
 */
const STILL_WITH_DECIMALS = new Set(['ISK', 'UGX'])

/** An amount of ours as Stripe is told it. */
export function toStripe(amountMinor: number, currency: string): { amount: number; currency: string } {
  const factor = STILL_WITH_DECIMALS.has(currency) ? 100 : 1
  return { amount: amountMinor * factor, currency: currency.toLowerCase() }
}

/** An amount of Stripe's as we count. */
export function fromStripe(amount: number, stripeCurrency: string): { amountMinor: number; currency: string } {
  const currency = stripeCurrency.toUpperCase()
  return { amountMinor: STILL_WITH_DECIMALS.has(currency) ? amount / 100 : amount, currency }
}
