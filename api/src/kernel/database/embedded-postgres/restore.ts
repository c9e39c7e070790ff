import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, closeSync, copyFileSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { StartupError } from '../../startup-error.ts'
import { faultOf, MANIFEST_FILE } from './backup-manifest.ts'
import { DATA_FOLDER, PASSWORD_FILE } from './cluster.ts'
import { clusterPath, placeCluster } from './cluster-place.ts'
import { CLEAN_ENVIRONMENT, type OperatingUser, operatingUser, pathExists } from './operating-user.ts'
import { startEmbeddedPostgres } from './start-embedded-postgres.ts'

/** Which backup, and where to put what is in it. */
export interface RestoreOptions {
  /** The folder that `backUp` gave. */
  backup: string
  /** Must have no database yet: one that is there is never written over. */
  dataDirectory: string
  log: (line: string) => void
}

/** Name of the archive that PostgreSQL writes. */
const ARCHIVE = 'base.tar'

/** Puts a backup into a data folder, holds every file against its checksum, and lets PostgreSQL bring it to its moment. */
export async function restore({ backup, dataDirectory, log }: RestoreOptions): Promise<void> {
  const path = clusterPath(dataDirectory)
  if (pathExists(path)) {
    throw new StartupError(
      `There is a database in ${path} already. Move it away, or choose another folder with FOYER_DATA_DIR.`,
    )
  }
  for (const name of [ARCHIVE, MANIFEST_FILE, PASSWORD_FILE]) {
    if (!existsSync(join(backup, name))) throw new StartupError(`${backup} is no backup: ${name} is missing.`)
  }
  const user = operatingUser(path)
  placeCluster(dataDirectory, user, (home) => fill(home, backup, user), log)
  const server = await startEmbeddedPostgres({ dataDirectory, log })
  await server.stop()
}

function fill(home: string, backup: string, user: OperatingUser): void {
  const data = join(home, DATA_FOLDER)
  const password = join(home, PASSWORD_FILE)
  mkdirSync(home, { mode: 0o700 })
  mkdirSync(data, { mode: 0o700 })
  copyFileSync(join(backup, PASSWORD_FILE), password)
  chmodSync(password, 0o600)
  if (user.uid !== undefined) {
    for (const each of [home, data, password]) chownSync(each, user.uid, user.gid ?? user.uid)
  }
  const archive = openSync(join(backup, ARCHIVE), 'r')
  try {
    // Read here and unpacked as the server's user, who may not enter the backup.
    const unpacked = spawnSync('tar', ['-x', '-f', '-', '-C', data], {
      ...user,
      stdio: [archive, 'ignore', 'pipe'],
      env: process.platform === 'win32' ? process.env : CLEAN_ENVIRONMENT,
      encoding: 'utf8',
    })
    if (unpacked.status !== 0) {
      throw new StartupError(`The backup cannot be unpacked: ${unpacked.error?.message ?? unpacked.stderr.trim()}`)
    }
  } finally {
    closeSync(archive)
  }
  // Before it has the name of a database.
  const fault = faultOf(data, join(backup, MANIFEST_FILE))
  if (fault) throw new StartupError(`The backup is damaged: ${fault}.`)
}
