import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { inDatabase, runStatement } from './statement.ts'

/** A database of one test file: all tables, no rows. */
export interface TestDatabase {
  url: string
  /** The way that the program takes: through a pooler, where there is one. */
  pooledUrl: string
  /** The same at servers that follow, to read from, where there are some. */
  replicaUrls: string[]
  /** Ends the connections that are left and removes it. */
  drop(): Promise<void>
}

const INSUFFICIENT_PRIVILEGE = '42501'
const IN_USE = '55006'

/** Clones the migrated template; a file does this once in `beforeAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url, pooledUrl, replicaUrls, template } = inject('databaseServer')
  const name = `foyer_test_${randomBytes(8).toString('hex')}`
  await runStatement(url, `create database ${name} template ${template} strategy file_copy`)
  return {
    url: inDatabase(url, name),
    pooledUrl: inDatabase(pooledUrl, name),
    replicaUrls: replicaUrls.map((each) => inDatabase(each, name)),
    drop: () => drop(url, name),
  }
}

async function drop(serverUrl: string, name: string): Promise<void> {
  const attempt = (sql: string, except: string) =>
    runStatement(serverUrl, sql).then(
      () => true,
      (error: { code?: string }) => {
        if (error.code !== except) throw error
        return false
      },
    )
  for (;;) {
    if (await attempt(`drop database ${name} with (force)`, INSUFFICIENT_PRIVILEGE)) return
    // An autovacuum worker is in there, which only a superuser may end: the plain form asks it to go. It drops nothing
    // where others are in there as well, such as a pooler, which the first form ends once the worker is gone.
    if (await attempt(`drop database ${name}`, IN_USE)) return
  }
}
