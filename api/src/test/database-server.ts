import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../kernel/database/embedded-postgres/start-embedded-postgres.ts'
import { prepareDatabase } from '../prepare-database.ts'
import { inDatabase, runStatement } from './statement.ts'
import { temporaryPlace } from './temporary-place.ts'

/** The server of a test run and the migrated, empty database on it that test files clone. */
export interface DatabaseServer {
  url: string
  /** The way to it through a pooler that knows every database, where `FOYER_TEST_POOLER_URL` names one. */
  pooledUrl: string
  /** Servers that follow it, where `FOYER_TEST_REPLICA_URLS` names some, with commas between. */
  replicaUrls: string[]
  template: string
}

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: DatabaseServer
  }
}

/** Starts one PostgreSQL for the whole run, or uses the one that `DATABASE_URL` names, and migrates the template. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.DATABASE_URL ? foreignServer(process.env.DATABASE_URL) : await ownServer()
  const template = `foyer_template_${randomBytes(6).toString('hex')}`
  try {
    await runStatement(server.url, `create database ${template}`)
    await prepareDatabase(inDatabase(server.url, template))
  } catch (error) {
    await server.stop()
    throw error
  }
  project.provide('databaseServer', {
    url: server.url,
    pooledUrl: process.env.FOYER_TEST_POOLER_URL ?? server.url,
    replicaUrls: process.env.FOYER_TEST_REPLICA_URLS?.split(',') ?? [],
    template,
  })
  return async () => {
    await runStatement(server.url, `drop database ${template} with (force)`)
    await server.stop()
  }
}

function foreignServer(url: string): { url: string; stop(): Promise<void> } {
  return { url, stop: async () => {} }
}

async function ownServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(temporaryPlace(), 'foyer-test-'))
  // As root the server runs as somebody else, who has to get through here.
  await chmod(folder, 0o711)
  const server = await startEmbeddedPostgres({
    ...{ dataDirectory: folder, log: console.log, fsync: false, socketFile: true },
  })
  return {
    url: server.url,
    async stop() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
