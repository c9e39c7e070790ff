import type { RowRules } from '../../../kernel/database/row-security.ts'
import type { Transaction } from '../../../kernel/database/transaction.ts'

/** Every process looks through all of them for those whose writer is gone; two identifiers tell nothing. */
export const PENDING_REPLY_RULES: RowRules = { readWhole: ['pending_reply'] }

/**
 * Until when a reply belongs to whoever writes it, unless they say again that they do. Whether a process lives is a
 * question of the real time, not of that of the transaction, which an example or a test may fix.
 */
export const HOLD = `clock_timestamp() + interval '10 seconds'`

/** Notes, in the transaction that makes a reply pending, that this process is about to write it. */
export async function holdReply(tx: Transaction, messageId: string): Promise<void> {
  await tx.query(`insert into pending_reply (business_id, message_id, held_until) values ($1, $2, ${HOLD})`, [
    tx.businessId,
    messageId,
  ])
}

/** Notes, in the transaction that stores how a reply ended, that nobody needs to write it any more. */
export async function letGoOfReply(tx: Transaction, messageId: string): Promise<void> {
  await tx.query('delete from pending_reply where business_id = $1 and message_id = $2', [tx.businessId, messageId])
}

/** Whether somebody who lives has a reply in hand. */
export async function isHeld(tx: Transaction, messageId: string): Promise<boolean> {
  const rows = await tx.query(
    'select 1 from pending_reply where business_id = $1 and message_id = $2 and held_until > clock_timestamp()',
    [tx.businessId, messageId],
  )
  return rows.length > 0
}
