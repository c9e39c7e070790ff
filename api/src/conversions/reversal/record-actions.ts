import { Business, todayIn } from '../../businesses/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import type { App } from '../../kernel/feature.ts'
import {
  type CoworkerContract,
  type CoworkerProduct,
  endContract,
  noteTour,
  refundSale,
  type Visitor,
} from '../../records/index.ts'
import { type Reversal, reverseRecord } from './reverse-conversions.ts'

type By = Omit<Reversal, 'reason'>

/** Cancels a contract: what it was counted for is undone. The customer it made stays one (product.md rule 4.9). */
export async function cancelContract(
  app: App,
  tx: Transaction,
  contractId: string,
  { lastDay, ...by }: By & { lastDay: string | undefined },
): Promise<CoworkerContract> {
  const business = await tx.em.findOneOrFail(Business, { id: tx.businessId })
  const today = todayIn(business.timeZone, tx.now)
  const { contract, changed } = await endContract(tx, contractId, lastDay, today)
  if (changed) await reverseRecord(app, tx, contract.id, { ...by, reason: 'CANCELLED' })
  return contract
}

/** Refunds a sale: what it was counted for is undone. */
export async function refundProduct(app: App, tx: Transaction, saleId: string, by: By): Promise<CoworkerProduct> {
  const { product, changed } = await refundSale(tx, saleId)
  if (changed) await reverseRecord(app, tx, product.id, { ...by, reason: 'REFUNDED' })
  return product
}

/** Notes that somebody did not come to their tour: every conversion that it was counted for is undone. */
export async function recordNoShow(app: App, tx: Transaction, visitorId: string, by: By): Promise<Visitor> {
  const { visitor, changed } = await noteTour(tx, visitorId, 'NO_SHOW')
  if (changed) await reverseRecord(app, tx, visitor.id, { ...by, reason: 'NO_SHOW' })
  return visitor
}
