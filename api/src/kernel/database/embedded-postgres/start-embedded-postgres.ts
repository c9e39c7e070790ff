import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { type Cluster, createCluster, openCluster, ROLE } from './cluster.ts'
import { clusterPath, placeCluster } from './cluster-place.ts'
import { operatingUser } from './operating-user.ts'
import { findPostgresPrograms } from './postgres-programs.ts'
import { isRunning } from './postmaster.ts'
import { joinServer, type ServerMembership, type ServerOptions } from './server-membership.ts'

/** A PostgreSQL of our own that runs as long as a process uses it. */
export interface EmbeddedPostgres {
  /** Stays the same when the server has to be started again. */
  url: string
  /** Number of the server's main process. */
  readonly pid: number
  /** Calls back each time the server is ready again after it had died by itself. */
  onRestart(listener: () => void): void
  stop(): Promise<void>
}

/** Where the data lives and how it is kept. */
export interface EmbeddedPostgresOptions {
  dataDirectory: string
  /** Told what somebody should know, a line at a time; a usual start says nothing. */
  log: (line: string) => void
  /** Off makes tests quicker and loses data when the machine fails. */
  fsync?: boolean
  /** Reaches the server through a file instead of a port where the system has such: a shorter way, for tests. */
  socketFile?: boolean
}

/**
 * Starts PostgreSQL on `dataDirectory`, or joins the one that another process has started there. The server goes when
 * the last process using it has ended, in whatever way. When it dies by itself it is started again.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDirectory, log, fsync = true, socketFile = false } = options
  const user = operatingUser(clusterPath(dataDirectory))
  const programs = findPostgresPrograms(user, log)
  const home = placeCluster(dataDirectory, user, (folder) => createCluster(folder, user, programs, fsync), log)
  const cluster = openCluster(home, user, programs.majorVersion)
  const socketFolder = socketFile ? socketFolderOf(cluster) : undefined
  const server: ServerOptions = { postgres: programs.postgres, fsync, socketFolder }

  let membership = await joinServer(cluster, server)
  const { port } = membership
  const listeners: (() => void)[] = []
  let stopped = false
  let restarting: Promise<void> | undefined

  const restart = async () => {
    const previous = membership
    if (!isRunning(previous.pid)) log('PostgreSQL has stopped by itself; starting it again.')
    for (let pauseMs = 100; !stopped; pauseMs = Math.min(pauseMs * 2, 5_000)) {
      try {
        membership = await joinServer(cluster, { ...server, port })
        void previous.leave()
        lifeline = await watch(cluster, membership, onEnd)
        break
      } catch (error) {
        log(`PostgreSQL could not be started again: ${(error as Error).message}`)
        await sleep(pauseMs)
      }
    }
    if (stopped) return
    if (membership.pid !== previous.pid) log('PostgreSQL runs again.')
    for (const listener of listeners) listener()
  }
  const onEnd = () => {
    if (!stopped) restarting = restart()
  }
  let lifeline = await watch(cluster, membership, onEnd)

  return {
    url: `postgres://${ROLE}:${cluster.password}@${encodeURIComponent(socketFolder ?? '127.0.0.1')}:${port}/${ROLE}`,
    get pid() {
      return membership.pid
    },
    onRestart: (listener) => void listeners.push(listener),
    async stop() {
      stopped = true
      await restarting
      await lifeline.end().catch(() => {})
      await membership.leave()
    },
  }
}

/** A path that is longer than systems take for such a file leaves the port. */
const LONGEST_SOCKET_FOLDER = 80

function socketFolderOf({ home }: Cluster): string | undefined {
  return process.platform === 'win32' || home.length > LONGEST_SOCKET_FOLDER ? undefined : home
}

/** Holds a connection whose end tells that the server has gone, whoever had started it. */
async function watch(cluster: Cluster, membership: ServerMembership, onEnd: () => void): Promise<Client> {
  for (let attempt = 1; ; attempt += 1) {
    const client = new Client({
      ...{ host: '127.0.0.1', port: membership.port, database: 'postgres' },
      ...{ user: ROLE, password: cluster.password, application_name: 'foyer lifeline' },
    })
    client.on('error', () => {})
    try {
      await client.connect()
      client.on('end', onEnd)
      return client
    } catch (error) {
      await client.end().catch(() => {})
      if (attempt === 50) throw error
      await sleep(50)
    }
  }
}
