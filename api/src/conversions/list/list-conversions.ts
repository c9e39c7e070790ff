import { type ConversationFilter, conditionOf, outcomesMeant } from '../../conversations/index.ts'
import { type Condition, isInstant } from '../../kernel/graphql/condition.ts'
import { type Connection, type Page, pageOf } from '../../kernel/graphql/connection.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { badInput, requireScope } from '../../kernel/graphql/viewer.ts'
import { Conversion } from '../conversion.ts'

/** Outcomes beside the conversations that they came of, in SQL. */
export const OF_CONVERSATIONS = `conversion
  join conversation on conversation.business_id = conversion.business_id and conversation.session_id = conversion.session_id`

/** The filter looks into conversations: who may not read them must not find out by narrowing. Gives the business. */
export function requireBoth(context: RequestContext): string {
  requireScope(context.viewer, 'conversations:read')
  return requireScope(context.viewer, 'conversions:read')
}

/** Which outcomes a filter means, of which conversations. */
export async function conversionsCondition(
  context: RequestContext,
  businessId: string,
  filter: ConversationFilter,
): Promise<Condition> {
  const condition = await conditionOf(context, businessId, filter)
  condition.and(...outcomesMeant(filter))
  return condition
}

/** Reads a page of the outcomes in the conversations of a filter that it means, the latest first. */
export async function listConversions(
  context: RequestContext,
  businessId: string,
  page: Page,
  filter: ConversationFilter,
): Promise<Connection<Conversion>> {
  const condition = await conversionsCondition(context, businessId, filter)
  if (page.cursor) {
    const [at, id] = page.cursor
    if (!isInstant(at!)) throw badInput('The cursor is none of this list.')
    condition.and('(conversion.occurred_at, conversion.id) < (?::timestamptz, ?)', at, id)
  }
  const rows = await context.query<object>(
    `select conversion.* from ${OF_CONVERSATIONS} where ${condition.sql}
     order by conversion.occurred_at desc, conversion.id desc limit ${page.limit + 1}`,
    condition.parameters,
  )
  const conversions = rows.map((row) => context.read(Conversion, row))
  return pageOf(conversions, page, { keys: ({ occurredAt, id }) => [occurredAt.toISOString(), id], item: (row) => row })
}

/** How many such outcomes there are and what they are worth in each currency. */
export interface Sums {
  count: number
  worth: { currency: string; amountMinor: number }[]
}

/** Counts and adds up the outcomes in the conversations of a filter that it means. */
export async function sumConversions(
  context: RequestContext,
  businessId: string,
  filter: ConversationFilter,
): Promise<Sums> {
  const condition = await conversionsCondition(context, businessId, filter)
  const rows = await context.query<{ currency: string | null; count: number; amountMinor: number }>(
    `select value_currency as currency, count(*)::int as count, coalesce(sum(value_minor), 0)::float8 as "amountMinor"
     from ${OF_CONVERSATIONS} where ${condition.sql} group by 1 order by 1`,
    condition.parameters,
  )
  return {
    count: rows.reduce((sum, { count }) => sum + count, 0),
    worth: rows.flatMap(({ currency, amountMinor }) => (currency === null ? [] : [{ currency, amountMinor }])),
  }
}
