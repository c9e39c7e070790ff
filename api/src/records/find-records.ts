import type { Transaction } from '../kernel/database/transaction.ts'
import { foldEmail } from '../kernel/input.ts'
import { RECORD_TYPES, type RecordPrefix } from './load-record.ts'

/** The record of one kind that has this identifier in the coworking platform. */
export async function findRecordByUniqueId(
  tx: Transaction,
  prefix: RecordPrefix,
  uniqueId: string,
): Promise<string | undefined> {
  const { table } = RECORD_TYPES[prefix]
  const [row] = await tx.query<{ id: string }>(`select id from ${table} where business_id = $1 and unique_id = $2`, [
    tx.businessId,
    uniqueId,
  ])
  return row?.id
}

/** The customer with this address, case-folded. */
export async function findCoworkerByEmail(tx: Transaction, email: string): Promise<string | undefined> {
  const [row] = await tx.query<{ id: string }>('select id from coworker where business_id = $1 and email_folded = $2', [
    tx.businessId,
    foldEmail(email),
  ])
  return row?.id
}
