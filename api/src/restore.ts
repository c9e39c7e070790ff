import { readConfig } from './kernel/config.ts'
import { restore } from './kernel/database/embedded-postgres/restore.ts'
import { StartupError } from './kernel/startup-error.ts'

/** Puts a backup of the embedded database into the data folder, which must not have one. */
try {
  const [backup] = process.argv.slice(2)
  if (!backup) throw new StartupError('Say which: the folder of the backup.')
  const { databaseUrl, dataDirectory } = readConfig(process.env)
  if (databaseUrl) {
    throw new StartupError('This is for the embedded database. Restore what DATABASE_URL names with pg_restore.')
  }
  await restore({ backup, dataDirectory, log: console.log })
  console.log(`The backup is in ${dataDirectory}, whole, and PostgreSQL has opened it. Start the program on it.`)
} catch (error) {
  if (!(error instanceof StartupError)) throw error
  console.error(`Nothing was restored: ${error.message}`)
  process.exitCode = 1
}
