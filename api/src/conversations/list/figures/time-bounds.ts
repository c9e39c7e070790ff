import type { RequestContext } from '../../../kernel/graphql/context.ts'
import { type DayName, readDay } from '../conversation-condition.ts'
import type { ConversationFilter } from '../conversation-filter.ts'
import { type Bounds, MOST_DAYS, USUAL_DAYS } from './figures-period.rules.ts'

interface Row {
  from: string | null
  before: string
  usualDay: string
  usualFrom: string
  earliestDay: string
  earliestFrom: string
}

/** The range of time that a filter names, and of what: when conversations were opened, if it says anything of that. */
export async function timeBounds(
  context: RequestContext,
  businessId: string,
  filter: ConversationFilter,
): Promise<Bounds & { column: 'opened_at' | 'last_activity_at' }> {
  const ofOpening = ['openedFrom', 'openedBefore', 'openedFromDay', 'openedToDay'] as const
  const opened = ofOpening.some((name) => filter[name] != null)
  const [from, before] = opened ? [filter.openedFrom, filter.openedBefore] : [filter.activeFrom, filter.activeBefore]
  const [fromDay, toDay]: [DayName, DayName] = opened
    ? ['openedFromDay', 'openedToDay']
    : ['activeFromDay', 'activeToDay']
  // Days begin as they do for the list, so that what is counted is what is listed.
  const [row] = await context.query<Row>(
    `with named as (
       select time_zone, greatest($2::timestamptz, start_of_day($4::date, time_zone)) as beginning,
         least($3::timestamptz, start_of_day($5::date + 1, time_zone), $6::timestamptz) as before
       from business where id = $1
     ), day as (
       select *, (before - interval '1 millisecond') at time zone time_zone as last from named
     ), first as (
       select *, last::date - ${USUAL_DAYS - 1} as usual, last::date - ${MOST_DAYS - 1} as earliest from day
     )
     select beginning as from, before, usual::text as "usualDay", start_of_day(usual, time_zone) as "usualFrom",
       earliest::text as "earliestDay", start_of_day(earliest, time_zone) as "earliestFrom"
     from first`,
    [
      businessId,
      ...[from ?? null, before ?? null],
      ...[readDay(filter, fromDay) ?? null, readDay(filter, toDay) ?? null],
      await context.now(),
    ],
  )
  const { from: beginning, usualDay, usualFrom, earliestDay, earliestFrom } = row!
  return {
    column: opened ? 'opened_at' : 'last_activity_at',
    from: beginning === null ? undefined : new Date(beginning),
    before: new Date(row!.before),
    usual: { day: usualDay, from: new Date(usualFrom) },
    earliest: { day: earliestDay, from: new Date(earliestFrom) },
  }
}
