import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import { isIdentifier } from '../../kernel/identifier.ts'
import { CoworkerProduct } from '../coworker-product.ts'

/** Notes that a sale was refunded: it can no longer be used. Says whether that was new. */
export async function refundSale(
  tx: Transaction,
  saleId: string,
): Promise<{ product: CoworkerProduct; changed: boolean }> {
  const [row] = isIdentifier(saleId, 'sale')
    ? await tx.query('select * from coworker_product where business_id = $1 and id = $2 for update', [
        tx.businessId,
        saleId,
      ])
    : []
  if (!row) throw new Refusal({ code: 'NOT_FOUND', message: 'There is no such sale.', field: ['input', 'saleId'] })
  const product = tx.em.map(CoworkerProduct, row)
  if (product.refundedAt) return { product, changed: false }
  product.refundedAt = tx.now
  product.activated = false
  return { product, changed: true }
}
