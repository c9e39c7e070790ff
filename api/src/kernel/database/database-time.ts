import type { EntityManager } from '@mikro-orm/postgresql'
import { type Database, query } from './database.ts'

/** The time of the database, in milliseconds: the only one that all processes share. A test may fix it. */
export async function databaseTime(database: Database, em: EntityManager): Promise<Date> {
  if (database.clock) return database.clock()
  const rows = await query<{ now: string }>(em, "select date_trunc('milliseconds', clock_timestamp()) as now")
  return new Date(rows[0]!.now)
}
