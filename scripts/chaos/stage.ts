import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../api/src/kernel/database/embedded-postgres/start-embedded-postgres.ts'
import { runStatement } from '../../api/src/test/statement.ts'
import { buildIfStale } from '../build-if-stale.ts'
import { BUILT, type RunningProgram, startProgram } from '../start-program.ts'
import { openChatAt } from './chat.ts'

/** A database with the example operator in it, on which programs are started and killed. */
export interface Stage {
  authorization: string
  /** What can be sold. */
  planId: string
  passId: string
  siteKey: string
  /** Chats to sell in. */
  sessionIds: string[]
  /** Starts a program on the database, at this port or at any. */
  start(settings?: Record<string, string>): Promise<RunningProgram>
  query<Row>(sql: string): Promise<Row[]>
  /** Ends what still runs and removes the data. */
  close(): Promise<void>
}

/** The same on a PostgreSQL of its own. */
export interface OwnStage extends Stage {
  postgres: EmbeddedPostgres
}

/** Where the database is, and how to remove it. */
export interface Place {
  settings: Record<string, string>
  query<Row>(sql: string): Promise<Row[]>
  close(): Promise<void>
}

/** Password of the first member of staff. */
export const ADMIN_PASSWORD = 'chaos at the quay'

const SESSIONS = 5

/** Makes a stage on a new PostgreSQL of its own. */
export async function openStage(from: 'sources' | 'build' = 'sources'): Promise<OwnStage> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-chaos-'))
  // As root the server runs as somebody else, who has to get through here.
  await chmod(folder, 0o711)
  const postgres = await startEmbeddedPostgres({ dataDirectory: folder, log: () => {} })
  const stage = await openStageOn(
    {
      settings: { DATABASE_URL: postgres.url },
      query: <Row>(sql: string) => runStatement<Row>(postgres.url, sql),
      async close() {
        await postgres.stop()
        await rm(folder, { recursive: true, force: true, maxRetries: 5 })
      },
    },
    from,
  )
  return { ...stage, postgres }
}

/** Fills a new database by starting a program on it once: from its sources, or as it is built for production. */
export async function openStageOn(place: Place, from: 'sources' | 'build' = 'sources'): Promise<Stage> {
  if (from === 'build') await buildIfStale(['api'])
  const { query } = place
  const apiKey = `foyer_${randomBytes(16).toString('hex')}`
  const programs = new Set<RunningProgram>()
  const start = async (settings: Record<string, string> = {}) => {
    const given = { FOYER_SEED: 'catalogue', FOYER_DEMO_API_KEY: apiKey, FOYER_ADMIN_PASSWORD: ADMIN_PASSWORD }
    const program = await startProgram(
      { ...place.settings, ...given, ...settings },
      from === 'build' ? BUILT : undefined,
    )
    programs.add(program)
    void program.ended.then(() => programs.delete(program))
    return program
  }
  const close = async () => {
    await Promise.all([...programs].map((program) => program.end('SIGKILL')))
    await place.close()
  }
  try {
    const first = await start()
    const [plan] = await query<{ id: string }>('select id from tariff where not archived order by id limit 1')
    const [pass] = await query<{ id: string }>(
      "select id from product where system_product_type = 'DAY_PASS' and not archived order by id limit 1",
    )
    const [site] = await query<{ site_key: string }>('select site_key from site limit 1')
    if (!plan || !pass || !site) throw new Error('The example operator has nothing to sell.')
    const siteKey = site.site_key
    const sessionIds: string[] = []
    while (sessionIds.length < SESSIONS) sessionIds.push((await openChatAt(first.address, siteKey)).sessionId)
    await first.end('SIGTERM')
    const authorization = `Bearer ${apiKey}`
    return { authorization, planId: plan.id, passId: pass.id, siteKey, sessionIds, start, query, close }
  } catch (error) {
    await close()
    throw error
  }
}
