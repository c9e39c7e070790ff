import { once, recordOfSubmission } from '../../conversions/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { findCoworkerByEmail, findOrMakeCoworker } from '../../records/index.ts'
import { recordedBefore, type Settled, type Settling } from './settling.ts'

/** Customers who were made of what a sale said of them, by the platform's identifier. */
const MADE_BY_SALE = 'platform Coworker'

/** The customer that a sale to this customer of the platform made, if it did. */
export function madeBySale(tx: Transaction, customerId: string): Promise<string | undefined> {
  return recordOfSubmission(tx, { operation: MADE_BY_SALE, key: customerId })
}

/**
 * The customer who bought, or what is to come of the sale without them. Somebody whom Foyer does not know yet arrives by
 * a webhook of their own, perhaps later; whoever was the platform's customer before the connection was made does not, and
 * is made of what the sale says, without counting as a new customer.
 */
export async function whoBought(settling: Settling): Promise<{ coworkerId: string } | Settled> {
  const { tx, reader, patient } = settling
  const customerId = reader.identifier('Id', 'Coworker')
  if (!customerId) return { outcome: 'UNUSABLE', reason: 'FIELD_INVALID', detail: 'CoworkerId' }
  const email = reader.optionalEmail('Email', 'Coworker')
  const coworkerId =
    (await recordedBefore(tx, 'CoworkerCreate', customerId)) ??
    (await madeBySale(tx, customerId)) ??
    (email && (await findCoworkerByEmail(tx, email)))
  if (coworkerId) return { coworkerId }
  const waiting: Settled = { outcome: 'WAITING', waitsFor: customerId }
  if (patient) return { ...waiting, reason: 'CUSTOMER_NOT_ARRIVED' }
  const fullName = reader.optionalText('FullName', 'Coworker')
  if (!email || !fullName) return { ...waiting, reason: 'CUSTOMER_UNKNOWN' }
  const submission = { operation: MADE_BY_SALE, key: customerId, field: [], input: {} }
  const { recorded } = await once(tx, submission, async () => {
    const { coworker } = await findOrMakeCoworker(tx, { person: { fullName, email } })
    return { recordId: coworker.id, conversionIds: [] }
  })
  return { coworkerId: recorded.recordId }
}
