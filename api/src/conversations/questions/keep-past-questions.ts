import type { Transaction } from '../../kernel/database/transaction.ts'
import { FILLERS } from './fillers.ts'
import { openGroup, takeGroups } from './keep-question.ts'
import { ALIKE } from './question-group.rules.ts'
import type { QuestionGroup } from './question-group.ts'

interface Asked {
  messageId: string
  conversationId: string
  language: string
  terms: string
  askedAt: string
}

/**
 * Keeps all questions of a business that had no answer, in the order in which they were asked: for a past that was
 * written at once and has no groups yet.
 */
export async function keepPastQuestions(tx: Transaction): Promise<void> {
  await takeGroups(tx)
  const asked = await tx.query<Asked>(
    `select question.id as "messageId", conversation.id as "conversationId", conversation.language,
       question_terms(conversation.language, question.text, coalesce($2::jsonb ->> conversation.language, '')) as terms,
       reply.sent_at as "askedAt"
     from message reply
     join message question on question.business_id = $1 and question.conversation_id = reply.conversation_id
       and question.id = reply.reply_to
     join conversation on conversation.business_id = $1 and conversation.id = reply.conversation_id
     where reply.business_id = $1 and reply.unanswered order by reply.sent_at, reply.id`,
    [tx.businessId, JSON.stringify(FILLERS)],
  )
  const groups = new Map<string, QuestionGroup>()
  for (const alike of Map.groupBy(asked, ({ language, terms }) => `${language} ${terms}`).values()) {
    await keepWording(tx, groups, alike)
  }
  await tx.em.flush()
}

async function keepWording(tx: Transaction, groups: Map<string, QuestionGroup>, asked: Asked[]): Promise<void> {
  const [{ language, terms, askedAt }] = asked as [Asked]
  const [near] = await tx.query<{ id: string | null }>('select nearest_question_group($1, $2, $3::real) as id', [
    ...[language, terms, ALIKE],
  ])
  const last = new Date(asked.at(-1)!.askedAt)
  let group = groups.get(near?.id ?? '')
  if (!group) {
    group = openGroup(tx, language, new Date(askedAt))
    group.askedCount = 0
    groups.set(group.id, group)
    await tx.em.flush()
  }
  group.askedCount += asked.length
  if (last > group.lastAskedAt) group.lastAskedAt = last
  await tx.query('insert into question_wording (business_id, language, terms, group_id) values ($1, $2, $3, $4)', [
    tx.businessId,
    language,
    terms,
    group.id,
  ])
  await tx.query(
    `insert into unanswered_question (business_id, message_id, conversation_id, group_id, language, terms, asked_at)
     select $1, "messageId", "conversationId", $2, $3, $4, "askedAt"
     from json_to_recordset($5::json) as asked ("messageId" text, "conversationId" text, "askedAt" timestamptz)`,
    [tx.businessId, group.id, language, terms, JSON.stringify(asked)],
  )
}
