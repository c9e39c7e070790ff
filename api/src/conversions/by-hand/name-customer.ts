import type { Conversation } from '../../conversations/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { linksReached } from '../../links/index.ts'
import { personOf } from '../../records/index.ts'
import { namingRecord, type ShownConversion, stageReached } from '../badge.rules.ts'

/** Puts right whom a conversation led to, after its conversions were changed by hand. */
export async function nameCustomer(
  tx: Transaction,
  conversation: Conversation,
  conversions: readonly ShownConversion[],
): Promise<void> {
  const recordId = namingRecord(conversions)
  const person = recordId ? await personOf(tx, recordId) : undefined
  conversation.customerName = person?.fullName ?? null
  conversation.customerId = person?.recordId ?? null
}

/** Counts anew how far a conversation came by itself, now that an outcome is not its own any more. */
export async function countStage(tx: Transaction, conversation: Conversation): Promise<void> {
  conversation.stage = stageReached({
    ...(await linksReached(tx, conversation.sessionId)),
    engaged: conversation.firstMessageAt !== null,
    converted: conversation.kinds.length > 0,
  })
}
