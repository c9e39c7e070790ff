import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { startEmbeddedPostgres } from '../../api/src/kernel/database/embedded-postgres/start-embedded-postgres.ts'
import { buildIfStale } from '../build-if-stale.ts'
import { BUILT, type RunningProgram, startProgram } from '../start-program.ts'
import { copyExample } from './example/copy-example.ts'
import { ASKING, keepOn, SERVING } from './processor.ts'
import { ADMIN } from './sign-in.ts'

const LIMIT = '1000000000'
/** Nobody else reaches a database that lives as long as the measuring. */
const API_KEY = 'foyer_bench_key_of_nobody_but_this_machine'

/** A database of the size asked for, and what is to be measured on it. */
export interface Stage {
  database: Client
  databaseUrl: string
  authorization: string
  conversations: number
  /** Starts one more process of the program, on the processor of what serves. */
  start(settings?: Record<string, string>): Promise<RunningProgram>
  end(): Promise<void>
}

/** Makes the database, once for each size. What is measured is the program as operators run it, built. */
export async function startStage(conversations: number, tell: (line: string) => void): Promise<Stage> {
  await buildIfStale(['dashboard', 'widget', 'api'])
  const folder = fileURLToPath(new URL(`../../.data/bench-${conversations}`, import.meta.url))
  await mkdir(folder, { recursive: true })
  const postgres = await startEmbeddedPostgres({ dataDirectory: folder, log: tell })
  const start = async (settings: Record<string, string> = {}) => {
    const program = await startProgram(
      {
        ...{ DATABASE_URL: postgres.url, FOYER_DEMO_API_KEY: API_KEY, FOYER_ADMIN_PASSWORD: ADMIN.password },
        ...{ FOYER_COST_PER_MINUTE_API_KEY: LIMIT, FOYER_COST_PER_MINUTE_SESSION: LIMIT },
        FOYER_COST_PER_MINUTE_STAFF: LIMIT,
        ...{ FOYER_COST_PER_MINUTE_PUBLIC: LIMIT, FOYER_SESSIONS_PER_MINUTE: LIMIT, FOYER_MESSAGES_PER_MINUTE: LIMIT },
        ...{ FOYER_STREAMS_PER_CALLER: LIMIT, FOYER_PUBLIC_DOCUMENTS: 'any', NODE_ENV: 'production' },
        ...settings,
      },
      BUILT,
    )
    keepOn(SERVING, program.child.pid)
    return program
  }
  const database = new Client({ connectionString: postgres.url })
  try {
    // The first one makes the tables and the example.
    await (await start()).end('SIGTERM')
    await database.connect()
    const [{ made }] = (await database.query("select obj_description('conversation'::regclass) = 'whole' as made")).rows
    if (!made) {
      const began = performance.now()
      const count = await copyExample(database, conversations, tell)
      await database.query("comment on table conversation is 'whole'")
      tell(`  ${count.toLocaleString('en')} conversations in ${((performance.now() - began) / 1000).toFixed(0)} s`)
    }
    for (const pid of [process.pid, postgres.pid]) keepOn(ASKING, pid)
    const [{ count }] = (
      await database.query('select count(*)::int as count from conversation where first_message_at is not null')
    ).rows
    return {
      ...{ database, databaseUrl: postgres.url, authorization: `Bearer ${API_KEY}`, conversations: count, start },
      async end() {
        await database.end()
        await postgres.stop()
      },
    }
  } catch (error) {
    await postgres.stop()
    throw error
  }
}
