import type { Amount } from '../catalog/index.ts'
import type { Transaction } from '../kernel/database/transaction.ts'
import type { App } from '../kernel/feature.ts'
import { addContract, type Customer, findOrMakeCoworker, type KeptElsewhere } from '../records/index.ts'
import { type Origin, type Outcome, recordConversions } from './record-conversions.ts'
import type { Recorded } from './submission.ts'

/** A membership sold. */
export interface ContractSale {
  customer: Customer
  tariffId: string
  startDate: string
  /** How many memberships; one, if left out. */
  quantity?: number
  /** For one of them and one period, as sold. */
  price: Amount
  /** False to let the contract follow the tariff's price. */
  priceAgreed: boolean
  kept?: KeptElsewhere
}

/** Records a membership: a contract and, for somebody new, the customer before it (product.md rule 4.2). */
export async function sellContract(
  app: App,
  tx: Transaction,
  sale: ContractSale,
  origin: Omit<Origin, 'person'>,
): Promise<Recorded> {
  const { coworker, made } = await findOrMakeCoworker(tx, sale.customer)
  const { tariffId, startDate, quantity = 1 } = sale
  const contract = addContract(tx, coworker, {
    tariffId,
    startDate,
    quantity,
    price: sale.priceAgreed ? sale.price : undefined,
    kept: sale.kept,
  })
  const value = { ...sale.price, amountMinor: sale.price.amountMinor * quantity }
  const outcomes: Outcome[] = [{ kind: 'CONTRACT_CREATED', recordId: contract.id, outcome: 'CREATED', value }]
  if (made) outcomes.unshift({ kind: 'CUSTOMER_CREATED', recordId: coworker.id, outcome: 'CREATED' })
  const person = { fullName: coworker.fullName, email: coworker.email, recordId: coworker.id }
  const conversions = await recordConversions(app, tx, outcomes, { ...origin, person })
  return { recordId: contract.id, conversionIds: conversions.map((conversion) => conversion.id) }
}
