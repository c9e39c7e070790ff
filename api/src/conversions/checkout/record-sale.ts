import { businessToday } from '../../businesses/index.ts'
import { claimPlace, countSubscriber, findOffer, Product } from '../../catalog/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import type { App } from '../../kernel/feature.ts'
import type { Origin } from '../record-conversions.ts'
import { sellContract } from '../sell-contract.ts'
import { sellProduct } from '../sell-product.ts'
import type { Recorded } from '../submission.ts'
import type { Sale } from './quote-sale.ts'

/** Takes what is sold off what is on offer; false when it is gone. */
export async function takeOffer(tx: Transaction, sale: Sale): Promise<boolean> {
  if (sale.kind === 'PLAN') return claimPlace(tx, sale.targetId)
  const offer = await findOffer(tx.em, tx.businessId, sale.kind, sale.targetId, await businessToday(tx))
  return offer !== undefined
}

/** The same for what is paid for: it is sold, on offer or not, because a sale is never lost (product.md rule 4.6). */
export async function takePaidOffer(tx: Transaction, sale: Sale): Promise<boolean> {
  const onOffer = await takeOffer(tx, sale)
  if (!onOffer && sale.kind === 'PLAN') await countSubscriber(tx, sale.targetId)
  return onOffer
}

/** Records a sale whose offer was taken: a membership, or day passes. */
export async function recordSale(
  app: App,
  tx: Transaction,
  sale: Sale,
  origin: Omit<Origin, 'person'>,
  paid = false,
): Promise<Recorded> {
  const customer = { person: sale.buyer }
  if (sale.kind === 'PLAN') {
    const { targetId: tariffId, startDate, price } = sale
    return sellContract(app, tx, { customer, tariffId, startDate, price, priceAgreed: false }, origin)
  }
  const { quantity, useDate, price } = sale
  const product = await tx.em.findOneOrFail(Product, { businessId: tx.businessId, id: sale.targetId })
  return sellProduct(app, tx, { customer, product, quantity, price, useDate, paid }, origin)
}
