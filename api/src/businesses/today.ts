import type { Transaction } from '../kernel/database/transaction.ts'
import { Business } from './business.ts'

/** The calendar day at an instant in a time zone, `YYYY-MM-DD`. */
export function todayIn(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)
}

/** Today where the business is, by the time of the transaction. */
export async function businessToday(tx: Transaction): Promise<string> {
  const business = await tx.em.findOneOrFail(Business, { id: tx.businessId })
  return todayIn(business.timeZone, tx.now)
}
