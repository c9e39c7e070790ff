import { defineLoader } from '../../kernel/graphql/loader.ts'
import { type AnsweredGroup, WEEKS_BEFORE } from './answer-effect.rules.ts'

type Askings = Pick<AnsweredGroup, 'unansweredBefore' | 'answeredSince' | 'unansweredSince'>

/** How often groups were asked around the moment at which they were answered. */
export const loadAskings = defineLoader<string, Askings>(
  async (context, groups) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS') return new Map()
    const rows = await context.query<Askings & { id: string }>(
      `select asked.id, before.count as "unansweredBefore", answered.count as "answeredSince", since.count as "unansweredSince"
       from question_group asked,
         lateral (select count(*)::int from unanswered_question question
           where question.business_id = $1 and question.group_id = asked.id
             and question.asked_at > asked.answered_at - make_interval(weeks => $3)
             and question.asked_at <= asked.answered_at) as before,
         lateral (select count(*)::int from answered_question question
           where question.business_id = $1 and question.group_id = asked.id and question.article_id = asked.article_id
             and question.asked_at > asked.answered_at) as answered,
         lateral (select count(*)::int from unanswered_question question
           where question.business_id = $1 and question.group_id = asked.id
             and question.asked_at > asked.answered_at) as since
       where asked.business_id = $1 and asked.id = any($2)`,
      [viewer.businessId, groups, WEEKS_BEFORE],
    )
    return new Map(rows.map(({ id, ...askings }) => [id, askings]))
  },
  () => ({ unansweredBefore: 0, answeredSince: 0, unansweredSince: 0 }),
)
