import { createArticle, type KnowledgeArticle, updateArticle } from '../../catalog/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { Viewer } from '../../kernel/graphql/viewer.ts'
import { isStorable } from '../../kernel/input.ts'
import { takeGroups } from './keep-question.ts'
import { QuestionGroup } from './question-group.ts'

type Staff = Extract<Viewer, { kind: 'STAFF' }>

/** An answer to a group: an article that is new, or a change of one that is there. */
export interface GroupAnswer {
  groupId: string
  /** The article to change and its version; without them a new one is written. */
  articleId?: string | null
  version?: number | null
  title: string
  body: string
  idempotencyKey?: string | null
}

/** Answers a group: writes the article, publishes it and closes the group, all or nothing. */
export async function answerGroup(
  tx: Transaction,
  staff: Staff,
  { groupId, articleId, version, title, body, idempotencyKey }: GroupAnswer,
): Promise<{ group: QuestionGroup; article: KnowledgeArticle }> {
  const group = await takeGroup(tx, groupId)
  const article = articleId
    ? await updateArticle(tx, staff, { id: articleId, version: version ?? 0, title, body, published: true })
    : await createArticle(tx, staff, { title, body, language: group.language, published: true, idempotencyKey })
  group.articleId = article.id
  group.answeredAt = tx.now
  close(tx, staff, group, 'ANSWERED')
  return { group, article }
}

/** Says that a group is not worth an answer. */
export async function dismissGroup(tx: Transaction, staff: Staff, groupId: string): Promise<QuestionGroup> {
  const group = await takeGroup(tx, groupId)
  if (group.state !== 'DISMISSED') close(tx, staff, group, 'DISMISSED')
  return group
}

/** Opens a closed group by hand: it was answered or dismissed by mistake. */
export async function reopenGroup(tx: Transaction, groupId: string): Promise<QuestionGroup> {
  const group = await takeGroup(tx, groupId)
  group.state = 'OPEN'
  return group
}

/** Puts the questions of other groups into one; what comes later and asks the same joins it too. */
export async function mergeGroups(tx: Transaction, intoId: string, fromIds: readonly string[]): Promise<QuestionGroup> {
  const into = await takeGroup(tx, intoId, 'intoId')
  const others = [...new Set(fromIds)].filter((id) => id !== intoId)
  for (const id of others) {
    const from = await takeGroup(tx, id, 'groupIds')
    if (from.language !== into.language) {
      const message = 'Questions in different languages have different answers.'
      throw new Refusal({ code: 'INVALID', message, field: ['input', 'groupIds'] })
    }
    into.askedCount += from.askedCount
    if (from.firstAskedAt < into.firstAskedAt) into.firstAskedAt = from.firstAskedAt
    if (from.lastAskedAt > into.lastAskedAt) into.lastAskedAt = from.lastAskedAt
    tx.em.remove(from)
  }
  const which = [tx.businessId, intoId, others]
  await tx.query('update question_wording set group_id = $2 where business_id = $1 and group_id = any($3)', which)
  await tx.query('update unanswered_question set group_id = $2 where business_id = $1 and group_id = any($3)', which)
  await tx.query('update answered_question set group_id = $2 where business_id = $1 and group_id = any($3)', which)
  return into
}

/** Takes the wordings of some of its questions out of a group, into one of their own. */
export async function splitGroup(
  tx: Transaction,
  groupId: string,
  messageIds: readonly string[],
): Promise<{ group: QuestionGroup; rest: QuestionGroup }> {
  const rest = await takeGroup(tx, groupId)
  const storable = messageIds.filter(isStorable)
  const own = {
    language: rest.language,
    articleId: null,
    answeredAt: null,
    closedAt: null,
    closedBy: null,
    closedCount: null,
    reopenedAt: null,
  }
  const asked = { askedCount: 0, firstAskedAt: rest.firstAskedAt, lastAskedAt: rest.lastAskedAt }
  const id = tx.newId('question')
  const group = tx.em.create(QuestionGroup, { businessId: tx.businessId, id, state: 'OPEN', ...own, ...asked })
  await tx.em.flush()
  const moved = await tx.query<{ at: string }>(
    `update unanswered_question set group_id = $3
     where business_id = $1 and group_id = $2 and terms <> '' and terms in (
       select terms from unanswered_question where business_id = $1 and group_id = $2 and message_id = any($4))
     returning asked_at as at`,
    [tx.businessId, groupId, id, storable],
  )
  if (moved.length === 0) refuseSplit('None of these questions is in the group.')
  if (moved.length >= rest.askedCount) refuseSplit('This would leave nothing in the group.')
  await tx.query(
    `update question_wording set group_id = $2 where business_id = $1 and (language, terms) in (
       select language, terms from unanswered_question where business_id = $1 and group_id = $2)`,
    [tx.businessId, id],
  )
  const times = moved.map(({ at }) => new Date(at).getTime())
  group.askedCount = moved.length
  group.firstAskedAt = new Date(Math.min(...times))
  group.lastAskedAt = new Date(Math.max(...times))
  rest.askedCount -= moved.length
  await settleTimes(tx, rest)
  return { group, rest }
}

/** The group with everything that its questions may be, taken for changing. */
async function takeGroup(tx: Transaction, id: string, field = 'groupId'): Promise<QuestionGroup> {
  await takeGroups(tx)
  const group = isStorable(id) && (await tx.em.findOne(QuestionGroup, { businessId: tx.businessId, id }))
  if (group) return group
  throw new Refusal({ code: 'NOT_FOUND', message: 'There is no such group.', field: ['input', field] })
}

function close(tx: Transaction, staff: Staff, group: QuestionGroup, state: 'ANSWERED' | 'DISMISSED'): void {
  const closed = { state, closedAt: tx.now, closedBy: staff.staffMemberId, closedCount: group.askedCount }
  Object.assign(group, closed, { reopenedAt: null })
}

async function settleTimes(tx: Transaction, group: QuestionGroup): Promise<void> {
  const [row] = await tx.query<{ first: string | null; last: string | null }>(
    'select min(asked_at) as first, max(asked_at) as last from unanswered_question where business_id = $1 and group_id = $2',
    [tx.businessId, group.id],
  )
  if (row?.first && row.last)
    Object.assign(group, { firstAskedAt: new Date(row.first), lastAskedAt: new Date(row.last) })
}

function refuseSplit(message: string): never {
  throw new Refusal({ code: 'INVALID', message, field: ['input', 'messageIds'] })
}
