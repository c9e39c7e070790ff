import type { EntityManager } from '@mikro-orm/postgresql'
import { type Database, query } from './database.ts'

/** How long a reading of the database's clock is carried on before it is read again. */
const CARRIED_ON_MS = 60_000

/** The last reading, and when it was taken by the clock of this process that nobody can set. */
const readings = new WeakMap<Database, { time: number; at: number }>()

/** The time of the database, in milliseconds: the only one that all processes share. A test may fix it. */
export async function databaseTime(database: Database, em: EntityManager = unscoped(database)): Promise<Date> {
  if (database.clock) return database.clock()
  const rows = await query<{ now: string }>(em, "select date_trunc('milliseconds', clock_timestamp()) as now")
  const time = new Date(rows[0]!.now)
  readings.set(database, { time: time.getTime(), at: performance.now() })
  return time
}

/**
 * The same for reading, where asking would cost more than it is worth: the last reading and what has passed since. It
 * does not follow the clock of this machine, which may be wrong or be set.
 */
export async function carriedOnTime(database: Database): Promise<Date> {
  const reading = readings.get(database)
  const passed = reading ? performance.now() - reading.at : Number.POSITIVE_INFINITY
  if (database.clock || !reading || passed > CARRIED_ON_MS) return databaseTime(database)
  return new Date(reading.time + passed)
}

/** The time belongs to no business. */
function unscoped(database: Database): EntityManager {
  return database.orm.em.fork()
}
