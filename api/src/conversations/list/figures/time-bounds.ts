import type { RequestContext } from '../../../kernel/graphql/context.ts'
import { type DayName, readDay } from '../conversation-condition.ts'
import type { ConversationFilter } from '../conversation-filter.ts'

/** The range of time that a filter names, and of what: when conversations were opened, if it says anything of that. */
export async function timeBounds(context: RequestContext, businessId: string, filter: ConversationFilter) {
  const ofOpening = ['openedFrom', 'openedBefore', 'openedFromDay', 'openedToDay'] as const
  const opened = ofOpening.some((name) => filter[name] != null)
  const [from, before] = opened ? [filter.openedFrom, filter.openedBefore] : [filter.activeFrom, filter.activeBefore]
  const [fromDay, toDay]: [DayName, DayName] = opened
    ? ['openedFromDay', 'openedToDay']
    : ['activeFromDay', 'activeToDay']
  const days = await midnights(context, businessId, readDay(filter, fromDay), readDay(filter, toDay))
  return {
    column: opened ? ('opened_at' as const) : ('last_activity_at' as const),
    from: latest(from, days.from),
    before: earliest(before, days.before),
  }
}

/** When days begin and end where the business is. */
async function midnights(
  context: RequestContext,
  businessId: string,
  from: string | undefined,
  to: string | undefined,
): Promise<{ from?: Date; before?: Date }> {
  if (from === undefined && to === undefined) return {}
  const [row] = await context.query<{ from: string | null; before: string | null }>(
    `select $2::date::timestamp at time zone time_zone as from, ($3::date + 1)::timestamp at time zone time_zone as before
     from business where id = $1`,
    [businessId, from ?? null, to ?? null],
  )
  return { ...(row?.from && { from: new Date(row.from) }), ...(row?.before && { before: new Date(row.before) }) }
}

function latest(one: Date | null | undefined, other: Date | undefined): Date | undefined {
  return one && other ? (one > other ? one : other) : (one ?? other)
}

function earliest(one: Date | null | undefined, other: Date | undefined): Date | undefined {
  return one && other ? (one < other ? one : other) : (one ?? other)
}
