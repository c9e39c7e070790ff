import { loadModule, parseSync } from 'libpg-query'
import type { MigrationClass } from '../../kernel/database/migrate.ts'
import type { ReadMigration, Statement } from './survival.rules.ts'

await loadModule()

/** The statements of a text, as PostgreSQL's own parser reads them. */
export function parseStatements(sql: string): Statement[] {
  return (parseSync(sql).stmts ?? []).map(({ stmt }) => stmt as Statement)
}

/** What a migration would run, without a database. */
export function readMigration(migration: MigrationClass): ReadMigration {
  const texts: string[] = []
  const recorder = Object.create(migration.prototype, { addSql: { value: (sql: string) => void texts.push(sql) } })
  recorder.up()
  const { unusedSince, holdsUp, widens } = migration
  return { name: migration.name, statements: texts.flatMap(parseStatements), unusedSince, holdsUp, widens }
}
