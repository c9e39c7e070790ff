import type { ChildProcess } from 'node:child_process'
import { closeSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartupError } from '../../startup-error.ts'
import type { Cluster } from './cluster.ts'
import { isRunning, readPostmaster } from './postmaster.ts'
import { joinUsers, readLogEnd, type ServerSettings, startLog, startServer } from './server-process.ts'

/** This process' share in a running server. */
export interface ServerMembership {
  port: number
  pid: number
  /** Gives the share back and, if it was the last one, waits until the server has stopped. */
  leave(): Promise<void>
}

/** How to get a server that does not run yet. */
export interface ServerOptions extends ServerSettings {
  /** The port this process has given out; without it any free one will do. */
  port?: number
}

const PATIENCE_MS = 60_000
const UNWATCHED_MS = 2_000
const POLL_MS = 15

/** Joins the server that runs on this cluster, or starts one; several processes may do so at the same time. */
export async function joinServer(cluster: Cluster, options: ServerOptions): Promise<ServerMembership> {
  const deadline = Date.now() + PATIENCE_MS
  let unwatchedSince: number | undefined
  let started: { child: ChildProcess; logStart: number } | undefined
  while (Date.now() < deadline) {
    const postmaster = readPostmaster(cluster.data)
    if (postmaster?.ready) {
      const share = joinUsers(cluster, postmaster.pid)
      if (share !== undefined) return membership(cluster, { ...postmaster, share }, started?.child)
      unwatchedSince ??= Date.now()
      // Whoever watched it was killed; nobody would ever stop it, so that is done now.
      if (Date.now() - unwatchedSince > UNWATCHED_MS) interrupt(postmaster.pid)
    }
    if (started && hasEnded(started.child)) {
      failUnlessTaken(cluster, readLogEnd(cluster, started.logStart))
      started = undefined
      await sleep(10 * POLL_MS)
    }
    if (!postmaster && !started) {
      const port = await choosePort(cluster, options.port)
      const logStart = startLog(cluster)
      started = { child: startServer(cluster, port, options), logStart }
    }
    await sleep(POLL_MS)
  }
  throw new StartupError(`PostgreSQL did not become ready. Its log is ${join(cluster.home, 'server.log')}.`)
}

function membership(
  cluster: Cluster,
  server: { port: number; pid: number; share: number },
  child: ChildProcess | undefined,
): ServerMembership {
  let leaving: Promise<void> | undefined
  const leave = async () => {
    closeSync(server.share)
    child?.stdin?.end()
    if (process.platform === 'win32') child?.kill()
    await untilStopped(cluster, server.pid)
  }
  return {
    port: server.port,
    pid: server.pid,
    leave() {
      leaving ??= leave()
      return leaving
    },
  }
}

async function untilStopped(cluster: Cluster, pid: number): Promise<void> {
  const usedByOthers = Date.now() + 1_000
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline) {
    const postmaster = readPostmaster(cluster.data)
    if (postmaster?.pid !== pid && !isRunning(pid)) return
    if (postmaster?.pid === pid && !postmaster.stopping && Date.now() > usedByOthers) return
    await sleep(POLL_MS)
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined
}

/** Returns when another attempt can help: somebody else was first, or a killed server's processes are still going. */
function failUnlessTaken(cluster: Cluster, output: string): void {
  if (/lock file .* already exists|shared memory block|could not bind|Address already in use/.test(output)) return
  const reason = output.split('\n').find((line) => /FATAL|PANIC|ERROR|sh:/.test(line)) ?? 'it says nothing'
  throw new StartupError(`PostgreSQL did not start: ${reason} Its log is ${join(cluster.home, 'server.log')}.`)
}

function interrupt(pid: number): void {
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    // It has gone in the meantime.
  }
}

/** Keeps to the port of the last time where it can: another process may still know the server by it. */
async function choosePort(cluster: Cluster, given: number | undefined): Promise<number> {
  if (given !== undefined) return given
  const last = readLastPort(cluster)
  return (await isFree(last)) ? last : ((await listenOnce(0)) ?? 0)
}

function readLastPort(cluster: Cluster): number {
  try {
    return Number(/port=(\d+)/.exec(readFileSync(join(cluster.data, 'postmaster.opts'), 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

async function isFree(port: number): Promise<boolean> {
  return port > 0 && (await listenOnce(port)) === port
}

function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined))
    })
  })
}
