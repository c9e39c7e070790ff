import type { Transaction } from '../kernel/database/transaction.ts'
import type { Checkout } from './checkout.ts'

/** Notes that a checkout has become a record. Who bought stands there from now on, and no longer here. */
export function completeCheckout(tx: Transaction, checkout: Checkout, recordId: string): void {
  const { buyer: _, ...sale } = checkout.sale
  checkout.sale = sale
  checkout.state = 'COMPLETED'
  checkout.recordId = recordId
  checkout.settledAt = tx.now
}
