import type { Transaction } from '../kernel/database/transaction.ts'
import type { App } from '../kernel/feature.ts'
import { type Customer, findOrMakeCoworker } from '../records/index.ts'
import { type Origin, recordConversions } from './record-conversions.ts'
import type { Recorded } from './submission.ts'

/**
 * Records that somebody became a customer, who has bought nothing yet. Somebody known does not count again (product.md
 * rule 4.2), unless they are `uncounted`: made when a sale to them was recorded before.
 */
export async function registerCustomer(
  app: App,
  tx: Transaction,
  customer: Customer,
  origin: Omit<Origin, 'person'>,
  uncounted = false,
): Promise<Recorded> {
  const { coworker, made } = await findOrMakeCoworker(tx, customer)
  if (!(made || uncounted)) return { recordId: coworker.id, conversionIds: [] }
  const conversions = await recordConversions(
    app,
    tx,
    [{ kind: 'CUSTOMER_CREATED', recordId: coworker.id, outcome: 'CREATED' }],
    { ...origin, person: { fullName: coworker.fullName, email: coworker.email, recordId: coworker.id } },
  )
  return { recordId: coworker.id, conversionIds: conversions.map((conversion) => conversion.id) }
}
