import {
  announce,
  CONVERSION_KINDS,
  type Conversation,
  type ConversionKind,
  settleFriction,
} from '../conversations/index.ts'
import type { Transaction } from '../kernel/database/transaction.ts'
import type { App } from '../kernel/feature.ts'
import { badgesOf, convertedKinds, type ShownConversion } from './badge.rules.ts'

const KINDS = Object.keys(CONVERSION_KINDS) as ConversionKind[]

/**
 * Puts the badges of conversations right after their conversions have changed, and wakes their readers. The
 * conversations have been taken for changing. Gives the conversions of each session, oldest first.
 */
export async function showOutcomes(
  app: App,
  tx: Transaction,
  conversations: readonly Conversation[],
): Promise<Map<string, ShownConversion[]>> {
  await tx.em.flush()
  const rows = await tx.query<ShownConversion & { sessionId: string }>(
    `select session_id as "sessionId", kind, record_id as "recordId", verdict, reversed_at is not null as reversed
     from conversion where business_id = $1 and session_id = any($2)
     order by occurred_at, recorded_at, id`,
    [tx.businessId, conversations.map((conversation) => conversation.sessionId)],
  )
  const bySession = Map.groupBy(rows, (row) => row.sessionId)
  for (const conversation of conversations) {
    conversation.badges = badgesOf(bySession.get(conversation.sessionId) ?? [], KINDS)
    conversation.kinds = convertedKinds(conversation.badges)
    await settleFriction(tx, conversation)
    announce(app, tx, conversation)
  }
  return bySession
}
