import type { Transaction } from '../kernel/database/transaction.ts'
import type { Coworker } from './coworker.ts'
import { CoworkerProduct } from './coworker-product.ts'
import type { KeptElsewhere } from './kept-elsewhere.ts'

/** Something sold; however many at once, it is one record (product.md rule 4.4). */
export interface NewSale {
  productId: string
  quantity: number
  /** For all of them together. */
  price: { amountMinor: number; currency: string }
  useDate?: string | undefined
  paid?: boolean | undefined
  kept?: KeptElsewhere | undefined
}

/** Makes the record of a sale. Unless it is paid already, it is to be invoiced at the space. */
export function addProduct(tx: Transaction, coworker: Coworker, sale: NewSale): CoworkerProduct {
  return tx.em.create(CoworkerProduct, {
    businessId: tx.businessId,
    id: tx.newId('sale'),
    uniqueId: sale.kept?.uniqueId ?? null,
    externalUrl: sale.kept?.externalUrl ?? null,
    createdAt: tx.now,
    coworkerId: coworker.id,
    productId: sale.productId,
    quantity: sale.quantity,
    priceMinor: sale.price.amountMinor,
    priceCurrency: sale.price.currency,
    saleDate: tx.now,
    useDate: sale.useDate ?? null,
    activated: true,
    refundedAt: null,
    invoiced: false,
    paid: sale.paid ?? false,
  })
}
