import { setTimeout as sleep } from 'node:timers/promises'
import { MikroORM } from '@mikro-orm/core'
import { type Migration, Migrator } from '@mikro-orm/migrations'
import { PostgreSqlDriver } from '@mikro-orm/postgresql'
import { CompiledQuery, type DatabaseConnection } from 'kysely'
import { StartupError } from '../startup-error.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { type RowRules, secureRows } from './row-security.ts'

/** A change of the tables, and what it says of itself: the tests hold it to what the version before it survives. */
export interface MigrationClass {
  new (...parameters: never[]): Migration
  /** Version since which nothing uses what it takes away. */
  unusedSince?: string
  /** Tables that cannot be written to while it builds an index. */
  holdsUp?: readonly string[]
  /** Constraints and unique indexes that it makes anew so that they allow more. */
  widens?: readonly string[]
}

/** How long a change of the tables waits for whoever uses them, and how often it is tried. */
export interface LockPatience {
  waitMs: number
  attempts: number
}

/**
 * Whoever waits for a table makes all wait who come after, a running program too: so for a short time only, and once more
 * after a pause in which they go on.
 */
const PATIENCE: LockPatience = { waitMs: 2000, attempts: 30 }
const PAUSE_MS = 500
const LOCK_NOT_AVAILABLE = '55P03'

/**
 * Brings the tables of a database up to date and who sees which rows of them. Several processes may do so at once: one
 * does, the others wait.
 */
export async function migrate(
  url: string,
  migrations: readonly MigrationClass[],
  rules: readonly RowRules[],
  patience = PATIENCE,
): Promise<void> {
  await oneAtATime(url, async (client) => {
    await client.query(`set lock_timeout = ${patience.waitMs}`)
    const { rows } = await client.query<{ name: string }>('select current_database() as name')
    await untilFree(patience.attempts, () => run(url, rows[0]!.name, migrations, patience))
    await untilFree(patience.attempts, () => secureRows(client, rules))
  })
}

async function untilFree(attempts: number, work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error
      if (attempt === attempts) {
        throw new StartupError(
          'The tables cannot be brought up to date, because something holds them all the time: look for long transactions in pg_stat_activity, end them, and start again.',
          { cause: error },
        )
      }
      await sleep(PAUSE_MS)
    }
  }
}

async function run(
  url: string,
  name: string,
  migrations: readonly MigrationClass[],
  { waitMs }: LockPatience,
): Promise<void> {
  const orm = await MikroORM.init({
    driver: PostgreSqlDriver,
    clientUrl: url,
    entities: [],
    extensions: [Migrator],
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: 3 },
    driverOptions: { application_name: 'foyer start' },
    // Not with what opens the connection, which a pooler does not pass on.
    onCreateConnection: async (connection) => {
      await (connection as DatabaseConnection).executeQuery(CompiledQuery.raw(`set lock_timeout = ${waitMs}`))
    },
    migrations: {
      tableName: 'migration',
      transactional: true,
      allOrNothing: true,
      snapshot: false,
      silent: true,
      migrationsList: migrations.map((each) => ({ name: each.name, class: each as never })),
    },
  })
  // A pooler may know it by another name, which is no reason to make a database of that name.
  orm.config.set('dbName', name)
  try {
    await orm.migrator.up()
  } finally {
    await orm.close(true)
  }
}
