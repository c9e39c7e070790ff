import type { Transaction } from '../../kernel/database/transaction.ts'

/**
 * Counts one who signs up for a plan, if it is still on sale and has a place left; false when the offer is gone. Two who
 * want the last place at the same time: one gets it.
 */
export async function claimPlace(tx: Transaction, tariffId: string): Promise<boolean> {
  const rows = await tx.query(
    `update tariff set subscribers = subscribers + 1
      where business_id = $1 and id = $2 and visible and not archived
        and (subscribers_limit is null or subscribers < subscribers_limit)
      returning id`,
    [tx.businessId, tariffId],
  )
  return rows.length > 0
}

/** Gives the places of a cancelled contract back. */
export async function releasePlace(tx: Transaction, tariffId: string, quantity: number): Promise<void> {
  await tx.query('update tariff set subscribers = greatest(subscribers - $3, 0) where business_id = $1 and id = $2', [
    tx.businessId,
    tariffId,
    quantity,
  ])
}

/** Counts those of a contract that is already sold, also beyond the limit: a sale is never lost. */
export async function countSubscriber(tx: Transaction, tariffId: string, quantity = 1): Promise<void> {
  await tx.query('update tariff set subscribers = subscribers + $3 where business_id = $1 and id = $2', [
    tx.businessId,
    tariffId,
    quantity,
  ])
}
