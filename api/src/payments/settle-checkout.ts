import { LockMode } from '@mikro-orm/postgresql'
import { once, recordSale, type Sale, takePaidOffer } from '../conversions/index.ts'
import { type Transaction, transaction } from '../kernel/database/transaction.ts'
import type { App } from '../kernel/feature.ts'
import { findLink } from '../links/index.ts'
import { Checkout, type CheckoutAttention } from './checkout.ts'
import { completeCheckout } from './complete-checkout.ts'
import type { PaymentNotice } from './payment-provider.ts'
import { resolveCheckout } from './resolve-checkout.ts'

/**
 * Does what a provider's notice asks for, at most once however often and in whatever order notices come: what is paid is
 * recorded, whatever was said before, and nothing that comes later undoes that. A sale is never lost (product.md rule
 * 4.6): what is no longer on offer, or paid with another amount, is recorded and marked for staff.
 */
export async function settleCheckout(app: App, notice: PaymentNotice): Promise<void> {
  const named = await resolveCheckout(app, notice.token)
  if (!named) return
  const { businessId, checkoutId } = named
  await transaction(app.database, { businessId }, async (tx) => {
    const key = { businessId, id: checkoutId }
    const checkout = await tx.em.findOneOrFail(Checkout, key, { lockMode: LockMode.PESSIMISTIC_WRITE })
    if (checkout.state === 'COMPLETED') return
    checkout.providerReference = notice.reference
    if (notice.outcome === 'PAID') await recordPaid(app, tx, checkout, notice)
    else advance(tx, checkout, notice.outcome)
  })
}

async function recordPaid(app: App, tx: Transaction, checkout: Checkout, notice: PaymentNotice): Promise<void> {
  const sale = checkout.sale as Sale
  const link = await findLink(tx, checkout.linkId)
  const submission = { operation: 'paidCheckout', key: checkout.id, field: [], input: {} }
  const { recorded } = await once(tx, submission, async () => {
    const attention: CheckoutAttention[] = []
    if (!(await takePaidOffer(tx, sale))) attention.push('OFFER_GONE')
    if (!isDue(checkout, notice)) attention.push('AMOUNT_DIFFERS')
    checkout.attention = attention
    const origin = {
      source: 'WEBHOOK' as const,
      sessionId: link.sessionId,
      link,
      targetIds: [sale.targetId],
      occurredAt: paidAt(checkout, notice, tx.now),
    }
    return recordSale(app, tx, sale, origin, true)
  })
  checkout.paidMinor = notice.amount.amountMinor
  checkout.paidCurrency = notice.amount.currency
  completeCheckout(tx, checkout, recorded.recordId)
}

function isDue({ dueMinor, dueCurrency }: Checkout, { amount }: PaymentNotice): boolean {
  return amount.amountMinor === dueMinor && amount.currency === dueCurrency
}

/** When it was paid by the provider's clock, which is not ours: neither before the form was sent nor ahead of now. */
function paidAt({ createdAt }: Checkout, { at }: PaymentNotice, now: Date): Date {
  return new Date(Math.min(Math.max(at.getTime(), createdAt.getTime()), now.getTime()))
}

/** Short of being paid, the last word is that it failed or expired. */
function advance(tx: Transaction, checkout: Checkout, outcome: Exclude<PaymentNotice['outcome'], 'PAID'>): void {
  if (outcome === 'PROCESSING' && checkout.state !== 'PENDING') return
  checkout.state = outcome
  if (outcome !== 'PROCESSING') checkout.settledAt = tx.now
}
