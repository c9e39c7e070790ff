import type { Amount } from '../../catalog/index.ts'

/** What a sale costs, and what of it is due on signing up. */
export interface SalePrice {
  /** Of one period, or of all passes together: what the sale counts for. */
  price: Amount
  /** What has to be paid at once: the first period and the fee, or all passes. */
  due: Amount
}

/**
 * The price of a membership. The first payment is one whole period and the sign-up fee: the catalogue knows no rule for a
 * part of a period, so none is made up.
 */
export function priceOfMembership(price: Amount, signUpFeeMinor: number | null | undefined): SalePrice {
  return { price, due: { ...price, amountMinor: price.amountMinor + (signUpFeeMinor ?? 0) } }
}

/** The price of some passes. */
export function priceOfPasses(one: Amount, quantity: number): SalePrice {
  const all = { ...one, amountMinor: one.amountMinor * quantity }
  return { price: all, due: all }
}
