import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { startEmbeddedPostgres } from '../../api/src/kernel/database/embedded-postgres/start-embedded-postgres.ts'
import { buildIfStale } from '../build-if-stale.ts'
import { type RunningProgram, startProgram } from '../start-program.ts'
import { copyExample } from './example/copy-example.ts'
import { keepOn } from './processor.ts'

const SERVING = 0
const ASKING = 1
const LIMIT = '1000000000'
/** Nobody else reaches a database that lives as long as the measuring. */
const API_KEY = 'foyer_bench_key_of_nobody_but_this_machine'

/** Foyer and the floor on one database of the size asked for. */
export interface Stage {
  program: RunningProgram
  /** Address of the floor: the least that could answer. */
  floor: string
  database: Client
  authorization: string
  conversations: number
  end(): Promise<void>
}

/** Makes the database, once for each size, and starts both on it. */
export async function startStage(conversations: number, tell: (line: string) => void): Promise<Stage> {
  await buildIfStale()
  const folder = fileURLToPath(new URL(`../../.data/bench-${conversations}`, import.meta.url))
  await mkdir(folder, { recursive: true })
  const postgres = await startEmbeddedPostgres({ dataDirectory: folder, log: tell })
  const settings = {
    ...{ DATABASE_URL: postgres.url, FOYER_DEMO_API_KEY: API_KEY, FOYER_ADMIN_PASSWORD: 'measured at the quay' },
    FOYER_COST_PER_MINUTE_API_KEY: LIMIT,
  }
  let program = await startProgram(settings)
  const database = new Client({ connectionString: postgres.url })
  await database.connect()
  const [{ made }] = (await database.query("select obj_description('conversation'::regclass) = 'whole' as made")).rows
  if (!made) {
    // Alone with the database: nothing of it is worked at meanwhile.
    await program.end('SIGTERM')
    const began = performance.now()
    const count = await copyExample(database, conversations, tell)
    await database.query("comment on table conversation is 'whole'")
    tell(`  ${count.toLocaleString('en')} conversations in ${((performance.now() - began) / 1000).toFixed(0)} s`)
    program = await startProgram(settings)
  }
  const floor = fork(fileURLToPath(new URL('floor.ts', import.meta.url)), [postgres.url], { stdio: 'inherit' })
  const [port] = (await once(floor, 'message')) as [number]
  for (const pid of [program.child.pid, floor.pid]) keepOn(SERVING, pid)
  for (const pid of [process.pid, postgres.pid]) keepOn(ASKING, pid)
  const [{ count }] = (
    await database.query('select count(*)::int as count from conversation where first_message_at is not null')
  ).rows
  return {
    ...{
      program,
      floor: `http://127.0.0.1:${port}`,
      database,
      authorization: `Bearer ${API_KEY}`,
      conversations: count,
    },
    async end() {
      floor.kill()
      await database.end()
      await program.end('SIGTERM')
      await postgres.stop()
    },
  }
}
