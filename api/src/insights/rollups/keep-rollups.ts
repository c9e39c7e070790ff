import type { EntityManager } from '@mikro-orm/postgresql'
import { entitiesOf, query } from '../../kernel/database/database.ts'
import type { RowRules } from '../../kernel/database/row-security.ts'
import type { App } from '../../kernel/feature.ts'
import { repeatedWork } from '../../kernel/repeated-work.ts'
import { COUNTS, FIGURES, SLICES, WORTH, WORTHS } from './figures-of-days.ts'

/** Every process looks through all marks for what has to be computed; a day tells nothing of anybody. */
export const ROLLUP_RULES: RowRules = { readWhole: ['insight_change'] }

/** Whoever asks gets what is true at once, computed for days that have changed: how often this is done only saves work. */
const LOOK_EVERY_MS = 5000
const MOST_BUSINESSES = 50
/** Days computed in one transaction, so that none takes long. */
const DAYS_AT_ONCE = 8

/** Looks now and then for days whose figures have changed, and computes them. */
export const keepingRollups = repeatedWork({
  everyMs: LOOK_EVERY_MS,
  work: keepRollups,
  failure: 'insights.not_computed',
})

/** Computes all days that have changed, of all businesses that no other process is at. */
export async function keepRollups(app: App, stopped = () => false): Promise<void> {
  const changed = await query<{ business_id: string }>(
    app.database.orm.em.fork(),
    'select distinct business_id from insight_change order by business_id limit $1',
    [MOST_BUSINESSES],
  )
  for (const { business_id: businessId } of changed) {
    let more = true
    while (more && !stopped()) {
      more = await entitiesOf(app.database, businessId).transactional((em) =>
        computeChangedDays(em as EntityManager, businessId),
      )
    }
  }
}

/**
 * Computes some of the days that have changed, the latest first, from the conversations themselves, and says whether
 * there may be more. A change that commits meanwhile has a mark of its own, so it is computed again with the next.
 */
async function computeChangedDays(em: EntityManager, businessId: string): Promise<boolean> {
  await query(em, 'insert into insight_progress (business_id) values ($1) on conflict do nothing', [businessId])
  const mine = await query(em, 'select 1 from insight_progress where business_id = $1 for update skip locked', [
    businessId,
  ])
  if (mine.length === 0) return false
  const marks = await query<{ day: string }>(
    em,
    `with latest as (
       select (opened_at at time zone time_zone)::date as day, time_zone
       from business join insight_change on business_id = id where id = $1
       group by 1, 2 order by 1 desc limit $2
     ), seen as (
       delete from insight_change using latest
       where business_id = $1 and opened_at >= start_of_day(day, time_zone) and opened_at < start_of_day(day + 1, time_zone)
     )
     select day::text from latest`,
    [businessId, DAYS_AT_ONCE],
  )
  const days = marks.map(({ day }) => day)
  await replaceRows(em, businessId, 'insight_day', ['narrowed', 'dimension', 'value', ...COUNTS], FIGURES, days)
  await replaceRows(em, businessId, 'insight_worth', ['kind', 'currency', ...WORTH], WORTHS, days)
  await query(em, 'update insight_progress set computed_at = clock_timestamp() where business_id = $1', [businessId])
  return days.length === DAYS_AT_ONCE
}

async function replaceRows(
  em: EntityManager,
  businessId: string,
  table: string,
  columns: readonly string[],
  rows: string,
  days: readonly string[],
): Promise<void> {
  await query(em, `delete from ${table} where business_id = $1 and day = any($2)`, [businessId, days])
  const names = ['day', ...SLICES, ...columns].join(', ')
  await query(
    em,
    `with computed as (with wanted as (select unnest($2::date[]) as day) ${rows})
     insert into ${table} (business_id, ${names}) select $1, ${names} from computed`,
    [businessId, days],
  )
}
