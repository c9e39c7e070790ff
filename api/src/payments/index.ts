import type { Feature } from '../kernel/feature.ts'
import { CheckoutResolver, FollowedLinkPaymentResolver } from './checkout.resolver.ts'
import { Checkout } from './checkout.ts'
import { CheckoutListResolver } from './checkout-list.resolver.ts'
import { loadCheckout } from './load-checkout.ts'
import { PERSONAL_CHECKOUTS } from './personal-data.ts'
import { serveStripeWebhook } from './stripe/serve-webhook.ts'

/** Paying at checkout: by invoice at the space, or by card before the sale is recorded. */
export const payments: Feature = {
  name: 'payments',
  personalData: PERSONAL_CHECKOUTS,
  entities: [Checkout],
  resolvers: [CheckoutResolver, CheckoutListResolver, FollowedLinkPaymentResolver],
  nodes: [{ prefix: 'checkout', name: 'Checkout', load: loadCheckout }],
  routes: serveStripeWebhook,
}
