import { readConfig } from './kernel/config.ts'
import { backUp } from './kernel/database/embedded-postgres/back-up.ts'
import { StartupError } from './kernel/startup-error.ts'

/** Backs the embedded database up into a folder of the one that is named. */
try {
  const [into] = process.argv.slice(2)
  if (!into) throw new StartupError('Say where to: the folder that is to have the backup.')
  const { databaseUrl, dataDirectory } = readConfig(process.env)
  if (databaseUrl) {
    throw new StartupError('This is for the embedded database. Back up what DATABASE_URL names with pg_dump.')
  }
  const folder = await backUp({ dataDirectory, into, now: new Date(), log: console.log })
  console.log(`The backup is in ${folder}. It has all words and persons, and a password: keep it as you keep those.`)
} catch (error) {
  if (!(error instanceof StartupError)) throw error
  console.error(`There is no backup: ${error.message}`)
  process.exitCode = 1
}
