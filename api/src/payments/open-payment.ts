import { Business } from '../businesses/index.ts'
import { Refusal } from '../kernel/errors.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { Link } from '../links/index.ts'
import { Session } from '../sessions/index.ts'
import type { Checkout } from './checkout.ts'
import { writeCheckoutToken } from './checkout-token.rules.ts'
import { paymentProvider } from './choose-provider.ts'
import { payableLines } from './payable-lines.rules.ts'

const PAGES = { PLAN: 'sign-up', DAY_PASS: 'day-pass' }

/**
 * Opens the page to pay a checkout at, and keeps its address. Outside of any transaction: a slow provider holds no locks,
 * and whoever asks again after a failure gets the same page, because the provider knows the checkout by its identifier.
 */
export async function openPayment(context: RequestContext, checkout: Checkout, linkToken: string): Promise<Checkout> {
  const provider = paymentProvider(context.app)
  if (checkout.providerUrl || provider.method !== 'CARD') return checkout
  const { businessId } = checkout
  const em = context.entitiesOf(businessId)
  const business = await em.findOneOrFail(Business, { id: businessId })
  const link = await em.findOneOrFail(Link, { businessId, id: checkout.linkId })
  const session = await em.findOneOrFail(Session, { businessId, id: link.sessionId })
  const token = writeCheckoutToken({ businessId, checkoutId: checkout.id }, business.signingKey)
  const page = `${context.app.config.publicUrl}/${PAGES[checkout.sale.kind]}/${linkToken}`
  const payable = {
    checkoutId: checkout.id,
    token,
    sessionId: link.sessionId,
    email: checkout.sale.buyer!.email,
    lines: payableLines(checkout.sale, session.locale),
    paidUrl: `${page}?checkout=${token}`,
    unpaidUrl: page,
  }
  const { url, reference } = await provider.open(payable).catch((error: unknown) => {
    context.app.log.error('payment.unavailable', error)
    throw new Refusal({
      code: 'PAYMENT_UNAVAILABLE',
      message: 'The payment page cannot be opened right now. Nothing was charged. Please try again.',
      field: ['input'],
    })
  })
  return context.change(businessId, async (tx) => {
    await tx.query(
      'update checkout set provider_url = $3, provider_reference = $4 where business_id = $1 and id = $2',
      [businessId, checkout.id, url, reference],
    )
    checkout.providerUrl = url
    checkout.providerReference = reference
    return checkout
  })
}
