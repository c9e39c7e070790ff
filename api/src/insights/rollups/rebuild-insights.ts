import type { Transaction } from '../../kernel/database/transaction.ts'

/** Throws away what was computed ahead and marks all days as changed. Gives how many there are. */
export async function rebuildInsights(tx: Transaction): Promise<number> {
  await tx.query('select mark_all_insights($1)', [tx.businessId])
  const [row] = await tx.query<{ days: number }>(
    `select count(distinct (opened_at at time zone time_zone)::date)::int as days
     from business join insight_change on business_id = id where id = $1`,
    [tx.businessId],
  )
  return row!.days
}
