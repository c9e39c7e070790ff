import { type ChildProcess, spawn } from 'node:child_process'
import {
  closeSync,
  constants,
  fchownSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs'
import { Socket } from 'node:net'
import { join } from 'node:path'
import type { Cluster } from './cluster.ts'
import { CLEAN_ENVIRONMENT } from './operating-user.ts'
import { isRunning } from './postmaster.ts'

/**
 * Runs the server and stops it when nobody uses it any more. Two things tell: the pipe from the process that started it,
 * which the system closes however that process ends, and a named pipe that every process using the server holds open
 * for writing. Opening it for reading and writing first keeps the shell from waiting for a writer.
 */
const WATCH = `
exec 5<&0
"$@" 5<&- &
server=$!
users="users.$server"
mkfifo -m 600 "$users"
(
  exec 3<>"$users" 4<"$users" 3>&-
  read -r nothing <&5
  read -r nothing <&4
  kill -INT "$server"
) &
watch=$!
wait "$server"
status=$?
kill "$watch" 2>/dev/null
rm -f "$users"
exit "$status"
`

const LOG_LIMIT_BYTES = 1_000_000

/** How the server is run. */
export interface ServerSettings {
  /** The program. */
  postgres: string
  fsync: boolean
  /** Where it also has a file to be reached through. */
  socketFolder?: string | undefined
}

/** Starts PostgreSQL on a port of this machine only, apart from the terminal, so that Ctrl-C does not reach it. */
export function startServer(cluster: Cluster, port: number, how: ServerSettings): ChildProcess {
  const { postgres, fsync, socketFolder = '' } = how
  const places = ['listen_addresses=127.0.0.1', `unix_socket_directories=${socketFolder}`]
  const settings = [`port=${port}`, ...places, 'logging_collector=off']
  if (!fsync) settings.push('fsync=off', 'full_page_writes=off')
  const command = [postgres, '-D', cluster.data, ...settings.flatMap((setting) => ['-c', setting])]
  const windows = process.platform === 'win32'
  const [program, parameters] = windows ? [postgres, command.slice(1)] : ['/bin/sh', ['-c', WATCH, 'sh', ...command]]
  removeAbandonedUsers(cluster)
  const output = openSync(logFile(cluster), 'a', 0o600)
  try {
    if (cluster.user.uid !== undefined) fchownSync(output, cluster.user.uid, cluster.user.gid ?? cluster.user.uid)
    const child = spawn(program, parameters, {
      ...cluster.user,
      cwd: cluster.home,
      env: windows ? process.env : CLEAN_ENVIRONMENT,
      stdio: ['pipe', output, output],
      detached: true,
      windowsHide: true,
    })
    child.on('error', () => {})
    child.stdin?.on('error', () => {})
    // A process that only forgot to stop the server is not kept alive by it.
    child.unref()
    if (child.stdin instanceof Socket) child.stdin.unref()
    return child
  } finally {
    closeSync(output)
  }
}

/** Counts this process among the users of a server until the descriptor is closed; without one nobody watches it. */
export function joinUsers(cluster: Cluster, pid: number): number | undefined {
  if (process.platform === 'win32') return openSync(logFile(cluster), 'r')
  try {
    return openSync(join(cluster.home, `users.${pid}`), constants.O_WRONLY | constants.O_NONBLOCK)
  } catch {
    return undefined
  }
}

/** What the log has gained since it was that long. */
export function readLogEnd(cluster: Cluster, from: number): string {
  return readFileSync(logFile(cluster)).subarray(from).toString('utf8')
}

/** How long the log is now; a log that has grown too long is emptied first. */
export function startLog(cluster: Cluster): number {
  const size = statSync(logFile(cluster), { throwIfNoEntry: false })?.size ?? 0
  if (size < LOG_LIMIT_BYTES) return size
  truncateSync(logFile(cluster), 0)
  return 0
}

/** A watching shell that was killed leaves its named pipe behind. */
function removeAbandonedUsers(cluster: Cluster): void {
  for (const name of readdirSync(cluster.home)) {
    if (name.startsWith('users.') && !isRunning(Number(name.slice(6))))
      rmSync(join(cluster.home, name), { force: true })
  }
}

function logFile(cluster: Cluster): string {
  return join(cluster.home, 'server.log')
}
