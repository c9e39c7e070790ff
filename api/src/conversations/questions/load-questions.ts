import type { RequestContext } from '../../kernel/graphql/context.ts'
import { defineLoader } from '../../kernel/graphql/loader.ts'
import { hasScope } from '../../kernel/graphql/viewer.ts'
import { QuestionGroup } from './question-group.ts'

/** Reads a group of questions for whoever may read conversations. */
export const loadQuestionGroup = defineLoader<string, QuestionGroup | null>(
  async (context, ids) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS' || !hasScope(viewer, 'conversations:read')) return new Map()
    const found = await context.em.find(QuestionGroup, { businessId: viewer.businessId, id: { $in: [...ids] } })
    return new Map(found.map((group) => [group.id, group]))
  },
  () => null,
)

/** How a group was first put into words; the next wording where that was erased. */
export const loadFirstWording = defineLoader<string, string>(
  async (context, groups) => {
    const rows = await context.query<{ id: string; text: string }>(
      `select groups.id, first.text from unnest($2::text[]) as groups (id), lateral (
         select message.text from unanswered_question question
         join message on message.business_id = $1 and message.conversation_id = question.conversation_id
           and message.id = question.message_id
         where question.business_id = $1 and question.group_id = groups.id and message.text <> ''
         order by question.asked_at, question.message_id limit 1) as first`,
      [businessOf(context), groups],
    )
    return new Map(rows.map(({ id, text }) => [id, text]))
  },
  () => '',
)

/** One way in which a group was put, how often, and the message that said it last. */
export interface Wording {
  groupId: string
  messageId: string
  askedCount: number
}

/** The wordings of a group, the most frequent first, at most fifty. */
export const loadWordings = defineLoader<string, Wording[]>(
  async (context, groups) => {
    const rows = await context.query<Wording>(
      `select groups.id as "groupId", wording."messageId", wording."askedCount"
       from unnest($2::text[]) as groups (id), lateral (
         select (array_agg(message_id order by asked_at desc, message_id desc))[1] as "messageId",
                count(*)::int as "askedCount"
         from unanswered_question
         where business_id = $1 and group_id = groups.id and terms <> ''
         group by terms order by count(*) desc, max(asked_at) desc, terms limit 50) as wording`,
      [businessOf(context), groups],
    )
    return Map.groupBy(rows, ({ groupId }) => groupId)
  },
  () => [],
)

function businessOf({ viewer }: RequestContext): string | null {
  return viewer.kind === 'ANONYMOUS' ? null : viewer.businessId
}
