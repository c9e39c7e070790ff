import { writeAudit } from '../audit/index.ts'
import type { Transaction } from '../kernel/database/transaction.ts'
import type { Viewer } from '../kernel/graphql/viewer.ts'
import { InputReader } from '../kernel/input.ts'

/** For how long words may be kept, in days. */
export const LEAST_DAYS = 30
export const MOST_DAYS = 3650

/** Sets for how long the words of conversations are kept; null keeps them for ever. */
export async function setRetention(tx: Transaction, viewer: Viewer, days: number | null): Promise<void> {
  const reader = new InputReader()
  if (days !== null) reader.count(days, ['input', 'days'], LEAST_DAYS, MOST_DAYS)
  reader.finish()
  const former = await readRetention(tx)
  if (former === days) return
  if (days === null) await tx.query('delete from retention where business_id = $1', [tx.businessId])
  else {
    await tx.query(
      `insert into retention (business_id, days) values ($1, $2)
       on conflict (business_id) do update set days = excluded.days`,
      [tx.businessId, days],
    )
  }
  writeAudit(tx, viewer, {
    action: 'RETENTION_CHANGED',
    subjectId: tx.businessId,
    details: { from: inWords(former), to: inWords(days) },
  })
}

/** For how many days the words of a business are kept; null for ever. */
export async function readRetention(reader: Pick<Transaction, 'businessId' | 'query'>): Promise<number | null> {
  const [row] = await reader.query<{ days: number }>('select days from retention where business_id = $1', [
    reader.businessId,
  ])
  return row?.days ?? null
}

function inWords(days: number | null): string {
  return days === null ? 'for ever' : `${days} days`
}
