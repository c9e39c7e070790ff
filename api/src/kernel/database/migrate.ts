import { MikroORM } from '@mikro-orm/core'
import { type Migration, Migrator } from '@mikro-orm/migrations'
import { PostgreSqlDriver } from '@mikro-orm/postgresql'
import { oneAtATime } from './one-at-a-time.ts'
import { type RowRules, secureRows } from './row-security.ts'

/** A change of the tables. */
export type MigrationClass = new (...parameters: never[]) => Migration

/**
 * Brings the tables of a database up to date and who sees which rows of them. Several processes may do so at once: one
 * does, the others wait.
 */
export async function migrate(
  url: string,
  migrations: readonly MigrationClass[],
  rules: readonly RowRules[],
): Promise<void> {
  await oneAtATime(url, async (client) => {
    await run(url, migrations)
    await secureRows(client, rules)
  })
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
