import type { Language } from '../../assistant/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import type { Conversation } from '../conversation.ts'
import type { Message } from '../message.ts'
import { FILLERS } from './fillers.ts'
import { takeGroups } from './keep-question.ts'
import { ALIKE } from './question-group.rules.ts'

/**
 * Keeps that a question was answered from the article that was written for those that ask the same, so that staff see
 * what their answer does. What was answered from other articles is nothing to count.
 */
export async function keepAnsweredQuestion(
  tx: Transaction,
  { id: conversationId, language }: Pick<Conversation, 'id' | 'language'>,
  { replyTo, sentAt }: Pick<Message, 'replyTo' | 'sentAt'>,
  articles: readonly string[],
): Promise<void> {
  if (!replyTo || articles.length === 0) return
  const written = [tx.businessId, [...articles]]
  const isGroups = () =>
    tx.query('select from question_group where business_id = $1 and article_id = any($2) limit 1', written)
  if ((await isGroups()).length === 0) return
  // A group may not be merged into another while its question is kept.
  await takeGroups(tx)
  await tx.query(
    `insert into answered_question (business_id, message_id, conversation_id, group_id, article_id, asked_at)
     select $1, $2, $3, question_group.id, question_group.article_id, $4
     from (select question_terms($5, text, $6) as terms from message
       where business_id = $1 and id = $2 and conversation_id = $3) as asked
     join question_group on question_group.business_id = $1 and question_group.article_id = any($7)
       and question_group.id = coalesce(
         (select group_id from question_wording where business_id = $1 and language = $5 and terms = asked.terms),
         nearest_question_group($5, asked.terms, $8::real))
     on conflict do nothing`,
    [
      ...[tx.businessId, replyTo, conversationId, sentAt],
      ...[language, FILLERS[language as Language] ?? '', [...articles], ALIKE],
    ],
  )
}
