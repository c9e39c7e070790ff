import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runStatement } from '../../api/src/test/statement.ts'
import { descendantsOf } from '../processes.ts'
import { makeOwnFolder, type Programs, runToEnd, startProgramOf } from './programs.ts'

/** One PostgreSQL of several that replicate. */
export interface PostgresServer {
  name: string
  port: number
  /** Runs one statement as the administrator. */
  administer<Row = Record<string, unknown>>(sql: string, database?: string): Promise<Row[]>
  /** Kills it with -9, with all its processes. */
  kill(): Promise<void>
}

/** Where servers are made, and of what. */
export interface Ground {
  programs: Programs
  folder: string
}

const READY_WITHIN_MS = 30_000

const CONFIGURATION = `
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 200
shared_buffers = 64MB
wal_keep_size = 512MB
log_destination = stderr
logging_collector = on
`

/** Makes an empty server. Whoever reaches it is let in: it listens on this machine alone and lives for minutes. */
export async function startPrimary({ programs, folder }: Ground, name: string, port: number): Promise<PostgresServer> {
  const data = join(makeOwnFolder(join(folder, name)), 'data')
  runToEnd(programs.postgres('initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '--locale=C.UTF-8'])
  appendFileSync(join(data, 'postgresql.conf'), CONFIGURATION)
  return start(programs, data, name, port)
}

/** Makes a server that follows another one, from a copy of it. */
export async function startReplica(
  { programs, folder }: Ground,
  primary: PostgresServer,
  name: string,
  port: number,
): Promise<PostgresServer> {
  const data = join(makeOwnFolder(join(folder, name)), 'data')
  const from = ['-h', '127.0.0.1', '-p', String(primary.port), '-U', 'postgres']
  runToEnd(programs.postgres('pg_basebackup'), ['-D', data, ...from, '--checkpoint=fast', '--write-recovery-conf'])
  appendFileSync(join(data, 'postgresql.auto.conf'), `primary_conninfo = '${wayTo(primary, name)}'\n`)
  return start(programs, data, name, port)
}

/** Makes a replica the primary. */
export async function promote(replica: PostgresServer): Promise<void> {
  await replica.administer('select pg_promote(true, 60)')
}

/** Lets a replica follow another primary than before. */
export async function follow(replica: PostgresServer, primary: PostgresServer): Promise<void> {
  await replica.administer(`alter system set primary_conninfo = '${wayTo(primary, replica.name)}'`)
  await replica.administer('select pg_reload_conf()')
}

/** Lets a replica come so many seconds after its primary, or, with 0, as soon as it can. */
export async function delay(replica: PostgresServer, seconds: number): Promise<void> {
  await replica.administer(`alter system set recovery_min_apply_delay = '${seconds}s'`)
  await replica.administer('select pg_reload_conf()')
}

function wayTo(primary: PostgresServer, name: string): string {
  return `host=127.0.0.1 port=${primary.port} user=postgres application_name=${name}`
}

async function start(programs: Programs, data: string, name: string, port: number): Promise<PostgresServer> {
  const child = startProgramOf(programs.postgres('postgres'), [
    '-D',
    data,
    '-p',
    String(port),
    `--cluster-name=${name}`,
  ])
  const administer = <Row>(sql: string, database = 'postgres') =>
    runStatement<Row>(`postgres://postgres@127.0.0.1:${port}/${database}`, sql)
  const deadline = performance.now() + READY_WITHIN_MS
  while (!(await administer('select 1').catch(() => undefined))) {
    if (child.exitCode !== null || performance.now() > deadline) throw new Error(`PostgreSQL did not start in ${data}.`)
    await sleep(50)
  }
  return { name, port, administer, kill: () => killWhole(child) }
}

async function killWhole(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return
  const ended = once(child, 'exit')
  for (const { pid } of [{ pid: child.pid }, ...descendantsOf(child.pid)]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It went with the others.
    }
  }
  await ended
}
