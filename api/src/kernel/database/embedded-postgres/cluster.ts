import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartupError } from '../../startup-error.ts'
import { type OperatingUser, runAs } from './operating-user.ts'
import type { PostgresPrograms } from './postgres-programs.ts'

/** A folder with one PostgreSQL cluster and what belongs to it. */
export interface Cluster {
  home: string
  /** PostgreSQL's own data folder. */
  data: string
  password: string
  user: OperatingUser
}

/** The role of the program and the name of its database; it is no superuser, as with a hosted PostgreSQL. */
export const ROLE = 'foyer'

/** The file with the password of the cluster's roles, for nobody else to read. */
export const PASSWORD_FILE = 'password'
/** PostgreSQL's own folder in that of the cluster. */
export const DATA_FOLDER = 'cluster'

/** Fills `home`, which must not exist, with a cluster that has the role and its empty database. */
export function createCluster(home: string, user: OperatingUser, programs: PostgresPrograms, fsync: boolean): void {
  const password = randomBytes(24).toString('base64url')
  const passwordFile = join(home, PASSWORD_FILE)
  mkdirSync(home, { mode: 0o700 })
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  for (const path of [home, passwordFile]) if (user.uid !== undefined) chownSync(path, user.uid, user.gid ?? user.uid)
  chmodSync(home, 0o700)
  const data = join(home, DATA_FOLDER)
  const options = ['--auth=scram-sha-256', '--encoding=UTF8', '--no-instructions', ...(fsync ? [] : ['--no-sync'])]
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--text-search-config=english']
  const made = runAs(user, programs.initdb, [
    ...['-D', data, '--username=postgres', `--pwfile=${passwordFile}`],
    ...options,
    ...locale,
  ])
  if (made.status !== 0) throw creationFailed(home, made.stderr || String(made.error?.message))
  const statements =
    // Passwords of tests need not withstand guessing, and every connection counts that many times.
    `${fsync ? '' : 'set scram_iterations = 1;\n'}` +
    `create role ${ROLE} login createdb createrole password '${password}';\n` +
    `create database ${ROLE} owner ${ROLE};\n`
  const filled = runAs(user, programs.postgres, ['--single', '-D', data, 'postgres'], statements)
  if (filled.status !== 0 || /ERROR|FATAL/.test(filled.stderr)) throw creationFailed(home, filled.stderr)
}

function creationFailed(home: string, output: string): StartupError {
  if (output.includes('could not look up effective user')) {
    return new StartupError(
      `PostgreSQL does not run as user number ${process.getuid?.()}, which has no entry in the system's list of users. ` +
        'Start as a user that has one, or set DATABASE_URL to a PostgreSQL that runs.',
    )
  }
  const reason = output.split('\n').find((line) => /error|FATAL|ERROR/.test(line)) ?? output
  return new StartupError(`The database cannot be created in ${home}: ${reason}`)
}

/** Opens a cluster that exists and says plainly when this program cannot use it. */
export function openCluster(home: string, user: OperatingUser, majorVersion: string): Cluster {
  const data = join(home, DATA_FOLDER)
  try {
    const version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
    if (version !== majorVersion) {
      throw new StartupError(
        `The data in ${home} is of PostgreSQL ${version}, this program brings PostgreSQL ${majorVersion}. ` +
          'Choose another folder with FOYER_DATA_DIR, or remove this one to start over.',
      )
    }
    const password = readFileSync(join(home, PASSWORD_FILE), 'utf8').trim()
    return { home, data, password, user }
  } catch (cause) {
    if (cause instanceof StartupError) throw cause
    const advice = existsSync(data)
      ? 'Start as the user who made it, or choose another folder with FOYER_DATA_DIR.'
      : 'Choose another folder with FOYER_DATA_DIR, or remove this one to start over.'
    throw new StartupError(`The database in ${home} cannot be read (${(cause as Error).message}). ${advice}`, { cause })
  }
}
