import {
  type BuyerForm,
  MOST_PASSES,
  OfferGone,
  quoteDayPasses,
  quoteMembership,
  readBuyer,
  recordSale,
  type Sale,
  submitByLink,
  takeOffer,
} from '../conversions/index.ts'
import type { Transaction } from '../kernel/database/transaction.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { InputReader } from '../kernel/input.ts'
import type { Link } from '../links/index.ts'
import { Checkout, type PaymentMethod } from './checkout.ts'
import { paymentProvider } from './choose-provider.ts'
import { completeCheckout } from './complete-checkout.ts'
import { openPayment } from './open-payment.ts'

/** The checkout of a plan or a day pass as it came. */
export interface CheckoutForm extends BuyerForm {
  linkToken: string
  startDate?: string | null
  quantity: number
  date?: string | null
  idempotencyKey: string
}

/**
 * Takes a checkout form once. What is invoiced or costs nothing is recorded at once; what is paid by card waits, with the
 * address to pay at. The price is the catalogue's, read here.
 */
export async function startCheckout(context: RequestContext, form: CheckoutForm): Promise<Checkout> {
  const reader = new InputReader()
  const buyer = readBuyer(reader, form)
  const startDate = reader.date(form.startDate, ['input', 'startDate'])
  const quantity = reader.count(form.quantity, ['input', 'quantity'], 1, MOST_PASSES)
  const useDate = reader.date(form.date, ['input', 'date'])
  const sent = { operation: 'startCheckout', kinds: ['PLAN', 'DAY_PASS'], form, reader } as const
  const { businessId, recorded } = await submitByLink(context, sent, async (tx, link, origin) => {
    const sale =
      link.kind === 'PLAN'
        ? await quoteMembership(context, tx, link, { buyer, startDate, reader })
        : await quoteDayPasses(context, tx, link, { buyer, quantity, useDate, reader })
    const method = sale.due.amountMinor === 0 ? 'NONE' : paymentProvider(context.app).method
    const checkout = newCheckout(tx, link, { sale, method, idempotencyKey: form.idempotencyKey })
    if (method === 'CARD') return { recordId: checkout.id, conversionIds: [] }
    if (!(await takeOffer(tx, sale))) throw new OfferGone(context, link)
    const { recordId, conversionIds } = await recordSale(context.app, tx, sale, origin)
    completeCheckout(tx, checkout, recordId)
    return { recordId: checkout.id, conversionIds }
  })
  const key = { businessId, id: recorded.recordId }
  const checkout = await context.entitiesOf(businessId).findOneOrFail(Checkout, key, { refresh: true })
  return checkout.state === 'PENDING' ? openPayment(context, checkout, form.linkToken) : checkout
}

function newCheckout(
  tx: Transaction,
  link: Link,
  { sale, method, idempotencyKey }: { sale: Sale; method: PaymentMethod; idempotencyKey: string },
): Checkout {
  return tx.em.create(Checkout, {
    businessId: tx.businessId,
    id: tx.newId('checkout'),
    linkId: link.id,
    idempotencyKey,
    method,
    state: 'PENDING',
    sale,
    dueMinor: sale.due.amountMinor,
    dueCurrency: sale.due.currency,
    paidMinor: null,
    paidCurrency: null,
    providerReference: null,
    providerUrl: null,
    attention: [],
    recordId: null,
    createdAt: tx.now,
    settledAt: null,
  })
}
