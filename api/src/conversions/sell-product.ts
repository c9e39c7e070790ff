import type { Amount, Product } from '../catalog/index.ts'
import type { Transaction } from '../kernel/database/transaction.ts'
import type { App } from '../kernel/feature.ts'
import { addProduct, type Customer, findOrMakeCoworker, type KeptElsewhere } from '../records/index.ts'
import { type Origin, type Outcome, recordConversions } from './record-conversions.ts'
import type { Recorded } from './submission.ts'

/** A product sold. */
export interface ProductSale {
  customer: Customer
  product: Product
  quantity: number
  /** For all of them together. */
  price: Amount
  useDate?: string | undefined
  /** Whether it is paid already; otherwise it is invoiced at the space. */
  paid?: boolean
  kept?: KeptElsewhere
}

/**
 * Records a sale. A day pass counts, and the customer it made counts before it; other products are records without a
 * badge (product.md rule 4.3).
 */
export async function sellProduct(
  app: App,
  tx: Transaction,
  sale: ProductSale,
  origin: Omit<Origin, 'person'>,
): Promise<Recorded> {
  const { coworker, made } = await findOrMakeCoworker(tx, sale.customer)
  const record = addProduct(tx, coworker, {
    productId: sale.product.id,
    quantity: sale.quantity,
    price: sale.price,
    useDate: sale.useDate,
    paid: sale.paid,
    kept: sale.kept,
  })
  if (sale.product.systemProductType !== 'DAY_PASS') return { recordId: record.id, conversionIds: [] }
  const outcomes: Outcome[] = [
    { kind: 'DAY_PASS_PURCHASED', recordId: record.id, outcome: 'CREATED', value: sale.price },
  ]
  if (made) outcomes.unshift({ kind: 'CUSTOMER_CREATED', recordId: coworker.id, outcome: 'CREATED' })
  const person = { fullName: coworker.fullName, email: coworker.email, recordId: coworker.id }
  const conversions = await recordConversions(app, tx, outcomes, { ...origin, person })
  return { recordId: record.id, conversionIds: conversions.map((conversion) => conversion.id) }
}
