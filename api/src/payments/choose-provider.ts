import type { App } from '../kernel/feature.ts'
import { invoiceAtTheSpace, type PaymentProvider } from './payment-provider.ts'
import { stripeCheckout } from './stripe/stripe-checkout.ts'

const chosen = new WeakMap<App, PaymentProvider>()

/** How this program lets people pay, by its settings. */
export function paymentProvider(app: App): PaymentProvider {
  const provider = chosen.get(app) ?? (app.config.stripe ? stripeCheckout(app.config.stripe) : invoiceAtTheSpace)
  chosen.set(app, provider)
  return provider
}
