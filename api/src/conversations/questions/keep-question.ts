import type { Language } from '../../assistant/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import type { Conversation } from '../conversation.ts'
import type { Message } from '../message.ts'
import { FILLERS } from './fillers.ts'
import { ALIKE, opensAgain } from './question-group.rules.ts'
import { QuestionGroup } from './question-group.ts'

/**
 * Keeps the question that an answer had no answer to, with those that ask the same: the nearest group that is alike
 * enough, or a new one. A question is kept once.
 */
export async function keepQuestion(
  tx: Transaction,
  { id: conversationId, language }: Pick<Conversation, 'id' | 'language'>,
  { replyTo, sentAt }: Pick<Message, 'replyTo' | 'sentAt'>,
): Promise<void> {
  if (!replyTo) return
  await tx.em.flush()
  await takeGroups(tx)
  const [asked] = await tx.query<{ terms: string; groupId: string | null }>(
    `select terms, coalesce(
       (select group_id from question_wording where business_id = $1 and language = $3 and terms = asked.terms),
       nearest_question_group($3, asked.terms, $5::real)) as "groupId"
     from (select question_terms($3, text, $4) as terms from message
       where business_id = $1 and id = $2 and conversation_id = $6) as asked
     where not exists (select from unanswered_question where business_id = $1 and message_id = $2)`,
    [tx.businessId, replyTo, language, FILLERS[language as Language] ?? '', ALIKE, conversationId],
  )
  if (!asked) return
  const group = asked.groupId ? await askAgain(tx, asked.groupId, sentAt) : openGroup(tx, language, sentAt)
  await tx.em.flush()
  const { terms } = asked
  await tx.query(
    `insert into question_wording (business_id, language, terms, group_id) values ($1, $2, $3, $4) on conflict do nothing`,
    [tx.businessId, language, terms, group.id],
  )
  await tx.query(
    `insert into unanswered_question (business_id, message_id, conversation_id, group_id, language, terms, asked_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.businessId, replyTo, conversationId, group.id, language, terms, sentAt],
  )
}

/**
 * Takes the groups of a business for changing, until the transaction ends: of two questions that ask the same at the same
 * moment, the second has to see the group that the first has opened.
 */
export async function takeGroups(tx: Transaction): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended('question groups of ' || $1, 0))", [tx.businessId])
}

async function askAgain(tx: Transaction, id: string, at: Date): Promise<QuestionGroup> {
  const group = await tx.em.findOneOrFail(QuestionGroup, { businessId: tx.businessId, id }, { refresh: true })
  group.askedCount += 1
  if (at > group.lastAskedAt) group.lastAskedAt = at
  if (opensAgain(group)) {
    group.state = 'OPEN'
    group.reopenedAt = at
  }
  return group
}

/** A group of its own for a question. */
export function openGroup(tx: Transaction, language: string, at: Date): QuestionGroup {
  const asked = { askedCount: 1, firstAskedAt: at, lastAskedAt: at }
  const closed = {
    articleId: null,
    answeredAt: null,
    closedAt: null,
    closedBy: null,
    closedCount: null,
    reopenedAt: null,
  }
  const id = tx.newId('question')
  return tx.em.create(QuestionGroup, { businessId: tx.businessId, id, language, state: 'OPEN', ...asked, ...closed })
}
