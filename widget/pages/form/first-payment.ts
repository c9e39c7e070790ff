import type { Amount } from '../../src/offers/format.ts'

/** What the first invoice of a membership comes to: one period and the sign-up fee; null where the price is not told. */
export function firstPayment(offer: { price?: Amount | null; signUpFee?: Amount | null }): Amount | null {
  const { price, signUpFee } = offer
  if (!price || (signUpFee && signUpFee.currency !== price.currency)) return null
  return { ...price, amountMinor: price.amountMinor + (signUpFee?.amountMinor ?? 0) }
}
