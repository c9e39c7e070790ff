import 'reflect-metadata'
import { readBreaks, readHeads } from './audit/index.ts'
import { readConfig } from './kernel/config.ts'
import { startEmbeddedPostgres } from './kernel/database/embedded-postgres/start-embedded-postgres.ts'
import { prepareDatabase } from './prepare-database.ts'

/** Follows the audit logs of all businesses, prints what holds and what does not, and fails when something does not. */
const config = readConfig(process.env)
const embedded = config.databaseDirectUrl
  ? undefined
  : await startEmbeddedPostgres({ dataDirectory: config.dataDirectory, log: () => {} })
try {
  const url = config.databaseDirectUrl ?? embedded!.url
  await prepareDatabase(url)
  const breaks = await readBreaks(url)
  for (const { businessId, length, head } of await readHeads(url)) {
    console.log(`${businessId}: ${length} ${length === 1 ? 'entry' : 'entries'}, ends with ${head}`)
  }
  for (const { businessId, position, what } of breaks) console.error(`${businessId}: at entry ${position}, ${what}`)
  console.log(breaks.length === 0 ? 'The audit log holds.' : `The audit log is broken in ${breaks.length} places.`)
  if (breaks.length > 0) process.exitCode = 1
} finally {
  await embedded?.stop()
}
