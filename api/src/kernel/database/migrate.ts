import { MikroORM } from '@mikro-orm/core'
import { type Migration, Migrator } from '@mikro-orm/migrations'
import { PostgreSqlDriver } from '@mikro-orm/postgresql'
import { Client } from 'pg'
import { type RowRules, secureRows } from './row-security.ts'

/** A change of the tables. */
export type MigrationClass = new (...parameters: never[]) => Migration

/** Any number that nobody else takes for a lock in this database. */
const LOCK = 4_030_112

/**
 * Brings the tables of a database up to date and who sees which rows of them. Several processes may do so at once: one
 * does, the others wait.
 */
export async function migrate(
  url: string,
  migrations: readonly MigrationClass[],
  rules: readonly RowRules[],
): Promise<void> {
  const lock = new Client({ connectionString: url, application_name: 'foyer migration' })
  lock.on('error', () => {})
  await lock.connect()
  await lock.query('select pg_advisory_lock($1)', [LOCK])
  try {
    await run(url, migrations)
    await secureRows(lock, rules)
  } finally {
    await lock.end()
  }
}

async function run(url: string, migrations: readonly MigrationClass[]): Promise<void> {
  const orm = await MikroORM.init({
    driver: PostgreSqlDriver,
    clientUrl: url,
    entities: [],
    extensions: [Migrator],
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: 3 },
    migrations: {
      tableName: 'migration',
      transactional: true,
      allOrNothing: true,
      snapshot: false,
      silent: true,
      migrationsList: migrations.map((each) => ({ name: each.name, class: each as never })),
    },
  })
  try {
    await orm.migrator.up()
  } finally {
    await orm.close(true)
  }
}
