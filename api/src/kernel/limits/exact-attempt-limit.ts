import { type Database, query } from '../database/database.ts'
import type { App } from '../feature.ts'
import { repeatedWork } from '../repeated-work.ts'
import { hashSecret } from '../secret.ts'
import type { AttemptLimit, AttemptSettings } from './attempt-limit.ts'
import { rateLimited } from './rate-limited.ts'

const FORGET_EVERY_MS = 300_000

/**
 * Counts in the database, for what somebody may guess at: all processes together allow exactly so many, however many are
 * made at once, and a process that starts anew has forgotten nothing (decision 47). Whose attempts they are stands there
 * as a hash, until the time is over.
 */
export function createExactAttemptLimit(
  database: Database,
  { name, most, seconds, message }: AttemptSettings & { seconds: number },
): AttemptLimit {
  const ask = <Row>(sql: string, ...parameters: unknown[]) => query<Row>(database.orm.em.fork(), sql, parameters)
  const hashOf = (key: string) => hashSecret(`${name} ${key}`)
  return {
    async take(key) {
      const [row] = await ask<{ taken: boolean; ends_in_ms: number }>(
        TAKE,
        hashOf(key),
        most,
        seconds,
        timeOf(database),
      )
      if (row?.taken) return
      // Where the count began while this was asked, it is not seen yet.
      throw rateLimited(message, row && row.ends_in_ms > 0 ? row.ends_in_ms : seconds * 1000)
    },
    async giveBack(key) {
      await ask(GIVE_BACK, hashOf(key), timeOf(database))
    },
  }
}

/** One row for whoever makes attempts; a second one at the same moment waits for the first and sees what it counted. */
const TAKE = `
  with taken as (
    insert into attempt as kept (key_hash, used, ends_at)
    select $1, 1, coalesce($4, now()) + make_interval(secs => $3) where $2 > 0
    on conflict (key_hash) do update set
      used = case when kept.ends_at > coalesce($4, now()) then kept.used + 1 else 1 end,
      ends_at = case when kept.ends_at > coalesce($4, now()) then kept.ends_at else excluded.ends_at end
    where kept.used < $2 or kept.ends_at <= coalesce($4, now())
    returning 1)
  select true as taken, 0 as ends_in_ms from taken
  union all
  select false, (extract(epoch from ends_at - coalesce($4, now())) * 1000)::integer from attempt
  where key_hash = $1 and not exists (select from taken)`

const GIVE_BACK = `
  update attempt set used = used - 1 where key_hash = $1 and used > 0 and ends_at > coalesce($2, now())`

/** Deletes every five minutes what counts no longer, wherever nobody else does so at the same time. */
export const forgettingAttempts = repeatedWork({
  everyMs: FORGET_EVERY_MS,
  work: forgetAttempts,
  failure: 'attempts.not_forgotten',
  atOnce: true,
})

async function forgetAttempts({ database }: App): Promise<void> {
  await query(
    database.orm.em.fork(),
    `delete from attempt where key_hash in (
       select key_hash from attempt where ends_at <= coalesce($1, now()) for update skip locked)`,
    [timeOf(database)],
  )
}

/** The time that a test has fixed; the database's own, if it has not. */
function timeOf(database: Database): Date | null {
  return database.clock?.() ?? null
}
