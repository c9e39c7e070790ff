import type Stripe from 'stripe'
import type { StripeSettings } from '../../kernel/config.ts'
import { type PaidByCard, type Payable, type PaymentNotice, UnprovedNotice } from '../payment-provider.ts'
import { fromStripe, toStripe } from './stripe-amount.rules.ts'

/** How old a signature may be: what was recorded on its way cannot be sent again later. */
const TOLERANCE_S = 300
const TIMEOUT_MS = 15_000
/** The name under which our token travels with a payment. */
const TOKEN = 'foyer_checkout'

/** Card payments on Stripe's own page (Stripe Checkout). */
export function stripeCheckout(settings: StripeSettings): PaidByCard {
  let loaded: Promise<Stripe> | undefined
  // Loaded with the first payment: a program without card payments never carries the library.
  const stripe = () => {
    loaded ??= connect(settings)
    return loaded
  }
  return {
    method: 'CARD',
    async open(payable) {
      const { checkout } = await stripe()
      const session = await checkout.sessions.create(sessionFor(payable), { idempotencyKey: payable.checkoutId })
      if (!session.url) throw new Error(`Stripe opened ${session.id} without an address.`)
      return { url: session.url, reference: session.id }
    },
    async readNotice(body, signature, now) {
      const { webhooks } = await stripe()
      return noticeOf(prove(webhooks, body, signature, settings.webhookSecret, now))
    },
  }
}

async function connect({ secretKey, apiUrl }: StripeSettings): Promise<Stripe> {
  const { default: StripeClient } = await import('stripe')
  const protocol = apiUrl.protocol === 'http:' ? 'http' : 'https'
  return new StripeClient(secretKey, {
    host: apiUrl.hostname,
    port: apiUrl.port || (protocol === 'http' ? 80 : 443),
    protocol,
    timeout: TIMEOUT_MS,
    maxNetworkRetries: 1,
    telemetry: false,
  })
}

function sessionFor(payable: Payable): Stripe.Checkout.SessionCreateParams {
  const metadata = { [TOKEN]: payable.token }
  return {
    mode: 'payment',
    client_reference_id: payable.sessionId,
    customer_email: payable.email,
    line_items: payable.lines.map(({ name, each, quantity }) => {
      const { amount, currency } = toStripe(each.amountMinor, each.currency)
      return { quantity, price_data: { currency, unit_amount: amount, product_data: { name } } }
    }),
    metadata,
    // So that whoever looks at the payment itself finds the checkout too.
    payment_intent_data: { metadata },
    success_url: payable.paidUrl,
    cancel_url: payable.unpaidUrl,
  }
}

function prove(webhooks: Stripe['webhooks'], body: Buffer, signature: string, secret: string, now: Date): Stripe.Event {
  try {
    return webhooks.constructEvent(body, signature, secret, TOLERANCE_S, undefined, now.getTime())
  } catch (error) {
    throw new UnprovedNotice(error instanceof Error ? error.message : String(error))
  }
}

/** What an event says; events of other kinds, and of checkouts that are not ours, say nothing. */
function noticeOf(event: Stripe.Event): PaymentNotice | undefined {
  const outcome = outcomeOf(event)
  const session = event.data.object as Stripe.Checkout.Session
  const token = outcome && session.metadata?.[TOKEN]
  if (!token) return undefined
  return {
    token,
    outcome,
    reference: session.id,
    amount: fromStripe(session.amount_total ?? 0, session.currency ?? ''),
    at: new Date(event.created * 1000),
  }
}

function outcomeOf(event: Stripe.Event): PaymentNotice['outcome'] | undefined {
  switch (event.type) {
    case 'checkout.session.completed':
      // Completed says that the form was; some ways to pay take days to say whether it is paid.
      return event.data.object.payment_status === 'unpaid' ? 'PROCESSING' : 'PAID'
    case 'checkout.session.async_payment_succeeded':
      return 'PAID'
    case 'checkout.session.async_payment_failed':
      return 'FAILED'
    case 'checkout.session.expired':
      return 'EXPIRED'
    default:
      return undefined
  }
}
