import { randomUUID } from 'node:crypto'
import { makeLink, type Wish } from '../../test/make-link.ts'
import { openChat } from '../../test/open-chat.ts'
import type { TestApp } from '../../test/start-test-app.ts'
import type { SignedEvent, StripeServer, StripeSession } from './stripe-server.ts'

/** What a checkout is answered with. */
export interface CheckoutShown {
  id: string
  method: string
  state: string
  kind: string
  name: string
  quantity: number
  date: string | null
  due: { amountMinor: number; currency: string }
  paid: { amountMinor: number; currency: string } | null
}

/** An answer to the form. */
export interface CheckoutAnswer {
  checkout: CheckoutShown | null
  paymentUrl: string | null
  userErrors: { code: string; field: string[] | null }[]
}

const FIELDS = 'id method state kind name quantity date due { amountMinor currency } paid { amountMinor currency }'

/** A buyer who followed a link. */
export interface Buyer {
  sessionId: string
  token: string
  email: string
}

/** Somebody who has just followed a link of Quayside's. */
export async function newBuyer(app: TestApp, wish: Wish): Promise<Buyer> {
  const { sessionId } = await openChat(app, app.quayside)
  const { token } = await makeLink(app, app.quayside, sessionId, wish)
  return { sessionId, token, email: `${randomUUID()}@example.com` }
}

/** The checkout form of a buyer; a test changes what it is about. */
export function checkoutForm({ token, email }: Buyer, changes: object = {}): object {
  return { linkToken: token, fullName: 'Ada Byrne', email, idempotencyKey: randomUUID(), ...changes }
}

/** Sends a checkout form. */
export async function startCheckout(app: TestApp, input: object): Promise<CheckoutAnswer> {
  const { data, errors } = await app.graphql<{ startCheckout: CheckoutAnswer }>(
    `mutation ($input: StartCheckoutInput!) {
      startCheckout(input: $input) { checkout { ${FIELDS} } paymentUrl userErrors { code field } }
    }`,
    { input },
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return data.startCheckout
}

/** What the buyer who comes back sees. */
export async function seeCheckout(app: TestApp, token: string): Promise<CheckoutShown | null> {
  const { data } = await app.graphql<{ checkout: CheckoutShown | null }>(
    `query ($token: String!) { checkout(token: $token) { ${FIELDS} } }`,
    { token },
  )
  return data.checkout
}

/** Delivers an event to the webhook and gives the status. */
export async function deliver(server: { address: string }, { body, signature }: SignedEvent): Promise<number> {
  const response = await fetch(`${server.address}/payments/stripe`, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8', 'stripe-signature': signature },
    body,
  })
  await response.arrayBuffer()
  return response.status
}

/** The conversions of a session with what they count, in the order recorded. */
export function conversionsOf(app: TestApp, { sessionId }: Buyer) {
  return app.query<{ kind: string; source: string; value_minor: number | null }>(
    'select kind, source, value_minor from conversion where claimed_session = $1 order by id',
    [sessionId],
  )
}

/** The kinds of what a buyer's session led to, in the order recorded. */
export async function kindsOf(app: TestApp, buyer: Buyer): Promise<string[]> {
  return (await conversionsOf(app, buyer)).map(({ kind }) => kind)
}

/** What Stripe says of a session that is paid. */
export const PAID = { payment_status: 'paid', status: 'complete' } as const

/** The event that a session is paid. */
export function paidEvent(stripe: StripeServer, session: StripeSession): SignedEvent {
  return stripe.event('checkout.session.completed', session, { session: PAID })
}

/** A buyer at the payment page, with the session that Stripe opened for them. */
export async function atPayment(
  app: TestApp,
  stripe: StripeServer,
  wish: Wish = { dayPass: 'Day Pass' },
  changes: object = {},
) {
  const buyer = await newBuyer(app, wish)
  const form = checkoutForm(buyer, changes)
  const { paymentUrl } = await startCheckout(app, form)
  const session = stripe.sessions.find(({ url }) => url === paymentUrl)
  if (!session) throw new Error('Stripe opened no session.')
  return { buyer, form, session, token: session.metadata.foyer_checkout ?? '' }
}
