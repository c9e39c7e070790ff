import { isSignedFor, suffixOf, writeSignedToken } from '../kernel/signed-token.rules.ts'

const PURPOSE = 'checkout'

/** Which checkout of which business a token names. */
export interface NamedCheckout {
  businessId: string
  checkoutId: string
}

/** Writes the token that proves a checkout: the buyer comes back with it, and the provider's notices carry it. */
export function writeCheckoutToken({ businessId, checkoutId }: NamedCheckout, signingKey: string): string {
  return writeSignedToken(PURPOSE, [suffixOf(businessId), suffixOf(checkoutId)], signingKey)
}

/** Reads what a token claims, unproved: it says which business's key proves it. Undefined when it has another form. */
export function readCheckoutToken(token: string): NamedCheckout | undefined {
  const match = /^([0-9a-z]{26})\.([0-9a-z]{26})\.[A-Za-z0-9_-]{22}$/.exec(token)
  return match ? { businessId: `business_${match[1]}`, checkoutId: `checkout_${match[2]}` } : undefined
}

/** Whether the business signed this token. */
export function isCheckoutTokenOf(token: string, signingKey: string): boolean {
  return isSignedFor(PURPOSE, token, signingKey)
}
