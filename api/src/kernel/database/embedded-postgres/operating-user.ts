import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { accessSync, constants, lstatSync, statSync } from 'node:fs'
import { StartupError } from '../../startup-error.ts'

/** Whom PostgreSQL's programs run as: they refuse to run as root. Without numbers it is whoever runs this process. */
export interface OperatingUser {
  uid?: number
  gid?: number
}

/** The user called nobody on nearly every Linux system; nothing has to be added to the system for it. */
const NOBODY = { uid: 65534, gid: 65534 }

/** Chooses the user for a server: as root the owner of the files that exist already, else nobody. */
export function operatingUser(existing: string): OperatingUser {
  if (process.getuid?.() !== 0) return {}
  if (!pathExists(existing)) return NOBODY
  const { uid, gid } = statSync(existing, { throwIfNoEntry: false }) ?? NOBODY
  return uid === 0 ? NOBODY : { uid, gid }
}

/** Tells whether there is something, be it a link that leads nowhere; what cannot be looked at is not there. */
export function pathExists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

/** The environment of PostgreSQL's programs: messages in English, no setting inherited by accident. */
export const CLEAN_ENVIRONMENT = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' }

/** Runs a program to its end as that user; as root a user that cannot be had is a start-up error. */
export function runAs(
  user: OperatingUser,
  program: string,
  parameters: string[],
  input = '',
): SpawnSyncReturns<string> {
  const result = spawnSync(program, parameters, {
    ...user,
    input,
    cwd: user.uid === undefined ? undefined : '/',
    encoding: 'utf8',
    env: process.platform === 'win32' ? process.env : CLEAN_ENVIRONMENT,
    windowsHide: true,
  })
  const refusal = (result.error as NodeJS.ErrnoException | undefined)?.code
  if (user.uid !== undefined && (refusal === 'EPERM' || refusal === 'EINVAL')) {
    throw new StartupError(
      `PostgreSQL does not run as root, and this system does not let root become the user with number ${user.uid}. ` +
        'Start as an ordinary user, or set DATABASE_URL to a PostgreSQL that runs.',
    )
  }
  return result
}

/** Tells whether that user gets as far as this path, for `mode` `x` (enter or run) or `w` (write). */
export function canReach(user: OperatingUser, path: string, mode: 'x' | 'w'): boolean {
  if (user.uid === undefined) return hasAccess(path, mode)
  return runAs(user, '/bin/sh', ['-c', `test -${mode} "$1"`, 'sh', path]).status === 0
}

function hasAccess(path: string, mode: 'x' | 'w'): boolean {
  try {
    accessSync(path, mode === 'x' ? constants.X_OK : constants.W_OK)
    return true
  } catch {
    return false
  }
}
