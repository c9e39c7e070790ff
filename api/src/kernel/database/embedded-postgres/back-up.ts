import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { Client, type ClientConfig } from 'pg'
import { StartupError } from '../../startup-error.ts'
import { openCluster, PASSWORD_FILE } from './cluster.ts'
import { clusterPath } from './cluster-place.ts'
import { operatingUser, pathExists } from './operating-user.ts'
import { findPostgresPrograms } from './postgres-programs.ts'
import { startEmbeddedPostgres } from './start-embedded-postgres.ts'

/** Which database to back up, and where to. */
export interface BackupOptions {
  dataDirectory: string
  /** The folder that gets the backup, in a folder of its own. */
  into: string
  now: Date
  log: (line: string) => void
}

/**
 * Backs the embedded database up while whoever uses it goes on, or while nobody does, and gives the backup's folder. The
 * server itself writes it: all files as they were at one moment, the log that brings them to it, and a list of checksums.
 */
export async function backUp({ dataDirectory, into, now, log }: BackupOptions): Promise<string> {
  const path = clusterPath(dataDirectory)
  if (!pathExists(path))
    throw new StartupError(`There is no database in ${path}. Choose its folder with FOYER_DATA_DIR.`)
  const server = await startEmbeddedPostgres({ dataDirectory, log })
  try {
    const user = operatingUser(path)
    const { home } = openCluster(path, user, findPostgresPrograms(user, log).majorVersion)
    const made = join(home, `backup-${randomBytes(6).toString('hex')}`)
    try {
      await writeBackup(server.url, made)
      return keep(made, join(home, PASSWORD_FILE), into, now)
    } finally {
      rmSync(made, { recursive: true, force: true })
    }
  } finally {
    await server.stop()
  }
}

async function writeBackup(url: string, folder: string): Promise<void> {
  const address = new URL(url)
  // The administrator of the cluster; the program's own role may not read files.
  address.username = 'postgres'
  address.pathname = 'postgres'
  const config: ClientConfig & { replication: string } = { connectionString: address.href, replication: 'database' }
  const client = new Client(config)
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(
      `BASE_BACKUP (LABEL 'foyer', TARGET 'server', TARGET_DETAIL '${folder.replaceAll("'", "''")}', CHECKPOINT 'fast',
         WAL true, MANIFEST 'yes', MANIFEST_CHECKSUMS 'SHA256')`,
    )
  } finally {
    await client.end()
  }
}

/** Moves a finished backup to where it is wanted; one that is cut off on the way never has the name of a backup. */
function keep(made: string, passwordFile: string, into: string, now: Date): string {
  const folder = join(into, `foyer-${now.toISOString().replace(/\.\d+|[-:]/g, '')}`)
  const unfinished = `${folder}.unfinished`
  if (existsSync(folder)) throw new StartupError(`${folder} exists already.`)
  try {
    mkdirSync(into, { recursive: true })
    mkdirSync(unfinished, { mode: 0o700 })
    cpSync(made, unfinished, { recursive: true })
    // The cluster knows its password only as a hash.
    writeFileSync(join(unfinished, PASSWORD_FILE), readFileSync(passwordFile))
    for (const name of readdirSync(unfinished)) chmodSync(join(unfinished, name), 0o600)
    renameSync(unfinished, folder)
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true })
    throw new StartupError(`The backup cannot be written to ${into}: ${(cause as Error).message}.`, { cause })
  }
  return folder
}
