import { Condition, isInstant } from '../../kernel/graphql/condition.ts'
import { COUNT_LIMIT, type Connection, type Page, pageOf } from '../../kernel/graphql/connection.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { badInput } from '../../kernel/graphql/viewer.ts'
import { isStorable } from '../../kernel/input.ts'
import type { QuestionGroupState } from './question-group.rules.ts'
import { QuestionGroup } from './question-group.ts'

/** Which groups to list; everything given must hold. */
export interface GroupCriteria {
  states?: QuestionGroupState[] | null
  languages?: string[] | null
  reopened?: boolean | null
}

/** Order of the list of groups. */
export type GroupOrder = 'MOST_ASKED' | 'LAST_ASKED'

interface Row {
  id: string
  asked_count: number
  last_asked_at: string
}

/** A page of groups, the most urgent first. */
export async function listGroups(
  context: RequestContext,
  businessId: string,
  page: Page,
  criteria: GroupCriteria,
  order: GroupOrder,
): Promise<Connection<QuestionGroup>> {
  const condition = conditionOf(businessId, criteria)
  const [column, type] =
    order === 'MOST_ASKED' ? (['asked_count', 'int'] as const) : (['last_asked_at', 'timestamptz'] as const)
  if (page.cursor) {
    const [key, id] = page.cursor
    const known = order === 'MOST_ASKED' ? /^\d{1,9}$/.test(key!) : isInstant(key!)
    if (!known) throw badInput('The cursor is none of this list.')
    condition.and(`(groups.${column}, groups.id) < (?::${type}, ?)`, key, id)
  }
  const rows = await context.query<Row>(
    `select * from question_group groups where ${condition.sql}
     order by groups.${column} desc, groups.id desc limit ${page.limit + 1}`,
    condition.parameters,
  )
  return pageOf(rows, page, {
    keys: (row) => [
      order === 'MOST_ASKED' ? String(row.asked_count) : new Date(row.last_asked_at).toISOString(),
      row.id,
    ],
    item: (row) => context.read(QuestionGroup, row as never) as QuestionGroup,
  })
}

/** How many groups match. */
export async function countGroups(
  context: RequestContext,
  businessId: string,
  criteria: GroupCriteria,
): Promise<number> {
  const condition = conditionOf(businessId, criteria)
  const [row] = await context.query<{ count: number }>(
    `select count(*)::int as count from (
       select 1 from question_group groups where ${condition.sql} limit ${COUNT_LIMIT}) as counted`,
    condition.parameters,
  )
  return row!.count
}

function conditionOf(businessId: string, { states, languages, reopened }: GroupCriteria): Condition {
  const condition = new Condition('groups', businessId)
  condition.isOneOf('state', states)
  condition.isOneOf('language', languages?.filter(isStorable))
  if (reopened != null) condition.and(`groups.reopened_at is ${reopened ? 'not null' : 'null'}`)
  return condition
}
