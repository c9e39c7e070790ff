import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { StartupError } from '../../startup-error.ts'
import { canReach, type OperatingUser, pathExists } from './operating-user.ts'
import { STATE_DIRECTORY } from './postgres-programs.ts'
import { isRunning } from './postmaster.ts'

const UNFINISHED = 'postgres.new-'

/** Name of the cluster's folder inside the data directory, or of the symbolic link to it. */
export function clusterPath(dataDirectory: string): string {
  return join(resolve(dataDirectory), 'postgres')
}

/**
 * Makes sure that the data directory has a cluster and returns the cluster's real folder. `create` fills a folder beside
 * it that is renamed when complete: a kill in the middle leaves no half cluster, and of two processes one wins.
 */
export function placeCluster(
  dataDirectory: string,
  user: OperatingUser,
  create: (home: string) => void,
  log: (line: string) => void,
): string {
  const path = clusterPath(dataDirectory)
  if (pathExists(path)) return followed(path, user)
  const parent = resolve(dataDirectory)
  try {
    mkdirSync(parent, { recursive: true })
    removeUnfinished(parent)
    if (canReach(user, parent, 'x')) makeAndName(join(parent, `${UNFINISHED}${process.pid}`), path, create)
    else makeElsewhere(path, create, log)
  } catch (cause) {
    if (cause instanceof StartupError) throw cause
    throw new StartupError(
      `The data folder ${parent} cannot be written (${(cause as Error).message}). Choose another one with FOYER_DATA_DIR.`,
      { cause },
    )
  }
  return followed(path, user)
}

function makeAndName(unfinished: string, path: string, create: (home: string) => void): void {
  try {
    create(unfinished)
    renameSync(unfinished, path)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!pathExists(path)) throw error
  }
}

function makeElsewhere(path: string, create: (home: string) => void, log: (line: string) => void): void {
  mkdirSync(STATE_DIRECTORY, { recursive: true })
  chmodSync(STATE_DIRECTORY, 0o755)
  removeUnfinished(STATE_DIRECTORY)
  const home = join(STATE_DIRECTORY, `data-${randomBytes(6).toString('hex')}`)
  makeAndName(join(STATE_DIRECTORY, `${UNFINISHED}${process.pid}`), home, create)
  try {
    symlinkSync(home, path)
    log(`PostgreSQL does not run as root, and a folder above ${path} is closed to other users: its data is in ${home}.`)
  } catch (error) {
    rmSync(home, { recursive: true, force: true })
    if (!pathExists(path)) throw error
  }
}

function removeUnfinished(parent: string): void {
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(UNFINISHED)) continue
    const maker = Number(name.slice(UNFINISHED.length))
    if (maker === process.pid || !isRunning(maker)) rmSync(join(parent, name), { recursive: true, force: true })
  }
}

function followed(path: string, user: OperatingUser): string {
  try {
    const home = realpathSync(path)
    if (canReach(user, home, 'x')) return home
  } catch (cause) {
    throw new StartupError(`${path} leads nowhere (${(cause as Error).message}). Remove it to start over.`, { cause })
  }
  throw new StartupError(
    `The database in ${path} is closed to ${user.uid === undefined ? 'this user' : `user number ${user.uid}`}, or a folder above it is. ` +
      'Open the folder, or choose another one with FOYER_DATA_DIR.',
  )
}
