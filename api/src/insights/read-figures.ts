import type { RequestContext } from '../kernel/graphql/context.ts'
import type { Channel, DeviceClass } from '../sessions/index.ts'
import type { DayRange } from './period/period.rules.ts'
import { COUNTS, FIGURES, SLICES, WORTH, WORTHS } from './rollups/figures-of-days.ts'

/** How many values of one dimension are told apart; those with the most conversations come first. */
export const MOST_VALUES = 100

/** What figures are narrowed to; everything given must hold. */
export interface Slice {
  channels?: Channel[] | null
  devices?: DeviceClass[] | null
  languages?: string[] | null
}

/** How many conversations came how far; `standing` have an outcome that was not undone. */
export type Counts = Record<(typeof COUNTS)[number], number>

/** What the outcomes of one kind in one currency are; the currency is empty where there is no price. */
export type Worth = Record<(typeof WORTH)[number], number> & { kind: string; currency: string }

/** All figures of a range of days, as of one instant. */
export interface Figures {
  timeZone: string
  /** The business's own currency. */
  currency: string
  /** The day it is where the business is. */
  today: string
  /** Whether all of it had been computed before it was asked for. */
  upToDate: boolean
  /** When figures were last computed ahead; null before the first time. */
  computedAt: Date | null
  /** Days without any conversation are left out. */
  days: (Counts & { day: string })[]
  /** By dimension; `ofAll` is how many values there are, also those left out. */
  values: (Counts & { dimension: string; value: string; ofAll: number })[]
  /** How many conversations had their first outcome after so many whole minutes. */
  minutes: { minutes: number; conversations: number }[]
  worth: Worth[]
}

const SUMS = COUNTS.map((name) => `sum(${name})::int as ${name}`).join(', ')
const WORTH_SUMS = WORTH.map((name) => `sum(${name})::float8 as ${name}`).join(', ')
const CHANGED = 'day = any(array(select day from wanted))'
const WITHIN = 'business_id = $1 and day between $2 and $3'
const OF_SLICE = SLICES.map((name, index) => `($${index + 5}::text[] is null or ${name} = any($${index + 5}))`).join(
  ' and ',
)
/** Whether anything is narrowed at all; if not, far fewer rows need to be read. */
const NARROWED = 'narrowed = $8::boolean'

/** Rows computed ahead, and in place of those of days that have changed meanwhile what is true of them now. */
function current(table: string, columns: string, computed: string, which: string): string {
  return `
    select ${columns} from ${table} where ${WITHIN} and not ${CHANGED} and ${which}
    union all select ${columns} from (${computed}) as computed where ${which}`
}

const STATEMENT = `
  with wanted as materialized (
    select distinct (opened_at at time zone time_zone)::date as day
    from business join insight_change on business_id = id
    where id = $1 and opened_at >= start_of_day($2::date, time_zone) and opened_at < start_of_day($3::date + 1, time_zone)
  ),
  figure as materialized (
    ${current('insight_day', `day, dimension, value, ${COUNTS.join(', ')}`, FIGURES, `${NARROWED} and ${OF_SLICE}`)}
  ),
  summed as materialized (
    select dimension, value, ${SUMS} from figure where dimension <> 'ALL' group by dimension, value
  ),
  ranked as (
    select *, count(*) over (partition by dimension) as "ofAll",
      row_number() over (partition by dimension order by engaged desc, opened desc, value) as rank
    from summed where dimension <> 'MINUTES'
  ),
  worth as (${current('insight_worth', `kind, currency, ${WORTH.join(', ')}`, WORTHS, OF_SLICE)})
  select time_zone as "timeZone", currency, ($4::timestamptz at time zone time_zone)::date::text as today,
    not exists (select from wanted) as "upToDate",
    (select computed_at from insight_progress where business_id = $1) as "computedAt",
    (select coalesce(json_agg(each order by day), '[]')
     from (select day, ${SUMS} from figure where dimension = 'ALL' group by day) as each) as days,
    (select coalesce(json_agg(ranked order by dimension, rank), '[]')
     from ranked where rank <= ${MOST_VALUES}) as values,
    (select coalesce(json_agg(each order by minutes), '[]')
     from (select value::int as minutes, engaged as conversations from summed where dimension = 'MINUTES') as each) as minutes,
    (select coalesce(json_agg(each order by kind, currency), '[]')
     from (select kind, currency, ${WORTH_SUMS} from worth group by 1, 2) as each) as worth
  from business where id = $1`

/**
 * Reads all figures of a range of days in one statement, so that they are true at one instant and add up: what was
 * computed ahead, and what has changed since as it is now.
 */
export async function readFigures(
  context: RequestContext,
  businessId: string,
  { firstDay, lastDay }: DayRange,
  { channels, devices, languages }: Slice,
): Promise<Figures> {
  const [row] = await context.query<Figures & { computedAt: string | null }>(STATEMENT, [
    businessId,
    firstDay,
    lastDay,
    await context.now(),
    channels ?? null,
    devices ?? null,
    languages ?? null,
    Boolean(channels ?? devices ?? languages),
  ])
  return { ...row!, computedAt: row!.computedAt === null ? null : new Date(row!.computedAt) }
}
