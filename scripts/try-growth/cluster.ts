import { setTimeout as sleep } from 'node:timers/promises'
import { follow, type Ground, type PostgresServer, promote, startPrimary, startReplica } from './postgres-server.ts'

/** A primary and two replicas, of which one must have confirmed what is acknowledged. */
export interface Cluster {
  primary: PostgresServer
  replicas: PostgresServer[]
  /** Kills the primary and makes the replica that has received most the primary; the other one follows it. */
  failOver(): Promise<void>
  close(): Promise<void>
}

/** The role that Foyer connects as, and the database that it owns. */
export const OWNER = 'foyer'

const NAMES = ['one', 'two', 'three'] as const

/** Starts one on these three ports. */
export async function startCluster(ground: Ground, ports: readonly number[]): Promise<Cluster> {
  const [first, second, third] = ports as [number, number, number]
  const primary = await startPrimary(ground, NAMES[0], first)
  const servers = [primary]
  try {
    await primary.administer(`create role ${OWNER} login createrole createdb`)
    await primary.administer(`create database ${OWNER} owner ${OWNER}`)
    servers.push(await startReplica(ground, primary, NAMES[1], second))
    servers.push(await startReplica(ground, primary, NAMES[2], third))
    for (const server of servers) await replicateSynchronously(server)
    await confirmed(primary, 2)
  } catch (error) {
    await Promise.all(servers.map((server) => server.kill()))
    throw error
  }
  const cluster: Cluster = {
    primary,
    replicas: servers.slice(1),
    async failOver() {
      await cluster.primary.kill()
      const [next, ...others] = await byReceived(cluster.replicas)
      await promote(next!)
      for (const other of others) await follow(other, next!)
      Object.assign(cluster, { primary: next, replicas: others })
      await confirmed(next!, others.length)
    },
    close: async () => void (await Promise.all(servers.map((server) => server.kill()))),
  }
  return cluster
}

/** The same on all, so that it holds whoever is the primary. */
async function replicateSynchronously(server: PostgresServer): Promise<void> {
  await server.administer(`alter system set synchronous_standby_names = 'ANY 1 (${NAMES.join(', ')})'`)
  await server.administer('alter system set synchronous_commit = remote_apply')
  await server.administer('select pg_reload_conf()')
}

/** Waits until so many replicas follow. */
async function confirmed(primary: PostgresServer, count: number): Promise<void> {
  const streaming = "select 1 from pg_stat_replication where state = 'streaming' and sync_state = 'quorum'"
  while ((await primary.administer(streaming)).length < count) await sleep(20)
}

/** Whoever has received most has everything that was acknowledged: each of it was confirmed by one of them. */
async function byReceived(replicas: readonly PostgresServer[]): Promise<PostgresServer[]> {
  const received = await Promise.all(
    replicas.map(async (replica) => {
      const [row] = await replica.administer<{ bytes: string }>(
        "select pg_wal_lsn_diff(pg_last_wal_receive_lsn(), '0/0') as bytes",
      )
      return { replica, bytes: Number(row?.bytes) }
    }),
  )
  return received.sort((one, other) => other.bytes - one.bytes).map(({ replica }) => replica)
}
