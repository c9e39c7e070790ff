import 'reflect-metadata'
import { features } from './features.ts'
import { migrate } from './kernel/database/migrate.ts'
import { REVOCATION_RULES } from './kernel/revocation.ts'
import { migrations } from './migrations/index.ts'

/** Brings a database up to date: its tables, and who sees which of their rows. */
export function prepareDatabase(url: string): Promise<void> {
  return migrate(url, migrations, [REVOCATION_RULES, ...features.flatMap((feature) => feature.rowRules ?? [])])
}
