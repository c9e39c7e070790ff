import type { RunningApp } from './app.ts'
import { type Config, readConfig } from './kernel/config.ts'
import { startEmbeddedPostgres } from './kernel/database/embedded-postgres/start-embedded-postgres.ts'
import { oneAtATime } from './kernel/database/one-at-a-time.ts'
import { requireConnectionOfOnesOwn, requireDatabase } from './kernel/database/require-database.ts'
import { StartupError } from './kernel/startup-error.ts'
import { welcome } from './welcome.ts'

/** How long requests under way may take once no new ones are taken. */
const DRAIN_LIMIT_MS = 20_000
let stopWithinMs = DRAIN_LIMIT_MS

/** What has to be ended again, the last started first. */
const endings: (() => Promise<void>)[] = []

try {
  const config = readConfig(process.env)
  stopWithinMs += config.stopDelayMs
  const { databaseUrl, directUrl } = await findDatabase(config)
  const program = await loadProgram()
  await program.prepareDatabase(directUrl)
  const running = await program.createApp({ config, databaseUrl, directUrl })
  endings.unshift(running.close)
  const made = await oneAtATime(directUrl, async (client) => {
    const filled = await program.seed(running.app)
    // What has been filled at once is unknown to the planner, which would take minutes to look by itself.
    if (filled) await client.query('analyze')
    return filled
  })
  await listen(running, config)
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => void end(0))
  console.log(welcome(config, made))
} catch (error) {
  if (error instanceof StartupError) console.error(`Foyer cannot start: ${error.message}`)
  else console.error(error)
  await end(1)
}

/** Loaded only now, for it takes a while: wrong settings and a database that is not there are answered at once. */
async function loadProgram() {
  const { createApp } = await import('./app.ts')
  const { prepareDatabase } = await import('./prepare-database.ts')
  const { seed } = await import('./demo/seed.ts')
  return { createApp, seed, prepareDatabase }
}

async function findDatabase(config: Config): Promise<{ databaseUrl: string; directUrl: string }> {
  const { databaseUrl, databaseDirectUrl: directUrl } = config
  if (databaseUrl && directUrl) {
    if (databaseUrl !== directUrl) await requireDatabase('DATABASE_URL', databaseUrl)
    await requireDatabase(databaseUrl === directUrl ? 'DATABASE_URL' : 'DATABASE_DIRECT_URL', directUrl)
    await requireConnectionOfOnesOwn(directUrl)
    return { databaseUrl, directUrl }
  }
  const postgres = await startEmbeddedPostgres({ dataDirectory: config.dataDirectory, log: console.log })
  endings.unshift(() => postgres.stop())
  return { databaseUrl: postgres.url, directUrl: postgres.url }
}

async function listen({ server }: RunningApp, config: Config): Promise<void> {
  try {
    await server.listen({ port: config.port, host: config.host })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') {
      throw new StartupError(`Port ${config.port} is in use. Stop what uses it, or set PORT to another one.`)
    }
    if (code === 'EACCES') throw new StartupError(`Port ${config.port} may not be used. Set PORT to 1024 or above.`)
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new StartupError(`HOST is "${config.host}", which is no address of this machine.`)
    }
    throw error
  }
}

async function end(code: number): Promise<never> {
  setTimeout(() => process.exit(1), stopWithinMs).unref()
  for (const ending of endings.splice(0)) {
    await ending().catch((error) => {
      console.error(error)
      code = 1
    })
  }
  process.exit(code)
}
