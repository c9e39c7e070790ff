import type { Transaction } from '../../kernel/database/transaction.ts'
import { linksOffered } from '../../links/index.ts'
import type { Conversation } from '../conversation.ts'
import { type FrictionFound, frictionOf, type TroubledAnswer } from './friction.rules.ts'

/**
 * Puts right why a conversation did not convert, after something happened in it. The conversation has been taken for
 * changing. Nothing stops a member, or somebody who did become a customer through another conversation.
 */
export async function settleFriction(tx: Transaction, conversation: Conversation): Promise<void> {
  const isLost = hasFriction(conversation)
  const found = isLost ? await find(tx, conversation) : null
  conversation.frictionFound = found?.reason ?? null
  // What staff have said stays, whatever the rules find.
  conversation.friction = (isLost && conversation.frictionCorrected) || conversation.frictionFound
  conversation.frictionEvidence = [...(found?.evidence ?? [])]
}

/** Whether anything can have stopped somebody: members buy nothing here, and others became customers. */
export function hasFriction({ audience, kinds, badges }: Pick<Conversation, 'audience' | 'kinds' | 'badges'>): boolean {
  return audience !== 'MEMBER' && kinds.length === 0 && badges.every((badge) => badge.assistedCount === 0)
}

async function find(tx: Transaction, { id, sessionId }: Conversation): Promise<FrictionFound | null> {
  await tx.em.flush()
  const rows = await tx.query<
    Omit<TroubledAnswer, 'at' | 'ratedDownAt'> & { at: string; ratedDownAt: string | null; complete: boolean }
  >(
    `select id, reply_to as "replyTo", sent_at as at, state = 'FAILED' as failed, state = 'COMPLETE' as complete, unanswered,
       obstacles, case rating when 'DOWN' then rated_at end as "ratedDownAt"
     from message
     where business_id = $1 and conversation_id = $2 and author = 'ASSISTANT'
       and (state = 'FAILED' or unanswered or obstacles <> '{}' or rating = 'DOWN' or position = (
         select max(position) from message
         where business_id = $1 and conversation_id = $2 and author = 'ASSISTANT' and state = 'COMPLETE'))
     order by position`,
    [tx.businessId, id],
  )
  const answers = rows.map((row) => ({
    ...row,
    at: new Date(row.at),
    ratedDownAt: row.ratedDownAt === null ? null : new Date(row.ratedDownAt),
  }))
  const handedOver = await tx.query<{ at: string; messageId: string | null }>(
    `select created_at as at, (
       select id from message where business_id = $1 and conversation_id = $2 and author = 'VISITOR' and sent_at <= created_at
       order by position desc limit 1) as "messageId"
     from contact_request where business_id = $1 and conversation_id = $2 order by created_at`,
    [tx.businessId, id],
  )
  return frictionOf({
    answers,
    links: await linksOffered(tx, sessionId),
    lastAnsweredAt: answers.findLast(({ complete }) => complete)?.at ?? null,
    handedOver: handedOver.map(({ at, messageId }) => ({ at: new Date(at), messageId })),
  })
}
