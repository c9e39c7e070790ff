import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The foreign programs, as Debian's packages install them. */
export interface Programs {
  /** Path of one of PostgreSQL's own programs. */
  postgres(name: string): string
  pgbouncer: string
  nginx: string
}

const POSTGRES = '/usr/lib/postgresql'
/** Neither PostgreSQL nor PgBouncer runs as root. */
const NOBODY = 65_534

/** Finds them; throws with what to install when some are not there. */
export function findPrograms(): Programs {
  const versions = existsSync(POSTGRES) ? readdirSync(POSTGRES).map(Number) : []
  const newest = Math.max(0, ...versions.filter((each) => existsSync(join(POSTGRES, String(each), 'bin/postgres'))))
  const [pgbouncer, nginx] = ['pgbouncer', 'nginx'].map(onPath)
  if (newest < 15 || !pgbouncer || !nginx) {
    throw new Error(
      'This needs PostgreSQL 15 or newer, PgBouncer and nginx. On Debian: apt-get install postgresql pgbouncer nginx',
    )
  }
  return { postgres: (name) => join(POSTGRES, String(newest), 'bin', name), pgbouncer, nginx }
}

function onPath(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

/** Makes a folder that the programs may write to, and nobody else. */
export function makeOwnFolder(path: string): string {
  mkdirSync(path, { mode: 0o700 })
  if (isRoot()) chownSync(path, NOBODY, NOBODY)
  return path
}

/** Starts a program that stays; what it says is dropped, for it writes a log. */
export function startProgramOf(path: string, parameters: readonly string[]): ChildProcess {
  return spawn(path, parameters, { ...asNobody(), stdio: 'ignore' })
}

/** Runs a program to its end. Throws with what it said when it fails. */
export function runToEnd(path: string, parameters: readonly string[]): void {
  const { status, stderr, error } = spawnSync(path, parameters, { ...asNobody(), encoding: 'utf8' })
  if (status !== 0) throw new Error(`${path} failed: ${error?.message ?? stderr}`)
}

function asNobody(): SpawnOptions {
  const plain = { cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } }
  return isRoot() ? { ...plain, uid: NOBODY, gid: NOBODY } : plain
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}
