import type { Transaction } from '../kernel/database/transaction.ts'

/** Whether a customer with this folded address has a contract in force on a day. */
export async function isMember(tx: Transaction, emailFolded: string, today: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from coworker join coworker_contract as held
       on held.business_id = coworker.business_id and held.coworker_id = coworker.id
     where coworker.business_id = $1 and coworker.email_folded = $2
       and held.active and coalesce(held.cancellation_date >= $3::date, true) limit 1`,
    [tx.businessId, emailFolded, today],
  )
  return rows.length > 0
}
