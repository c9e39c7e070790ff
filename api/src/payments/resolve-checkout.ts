import { Business } from '../businesses/index.ts'
import { entitiesOf } from '../kernel/database/database.ts'
import type { App } from '../kernel/feature.ts'
import { isCheckoutTokenOf, type NamedCheckout, readCheckoutToken } from './checkout-token.rules.ts'

/** The checkout that a token names, once the business's signature is proved; otherwise undefined. */
export async function resolveCheckout(app: App, token: string): Promise<NamedCheckout | undefined> {
  const named = readCheckoutToken(token)
  if (!named) return undefined
  const business = await entitiesOf(app.database, named.businessId).findOne(Business, { id: named.businessId })
  return business && isCheckoutTokenOf(token, business.signingKey) ? named : undefined
}
