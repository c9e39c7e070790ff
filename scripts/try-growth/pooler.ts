import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { runStatement } from '../../api/src/test/statement.ts'
import { type Cluster, OWNER } from './cluster.ts'
import type { Ground } from './postgres-server.ts'
import { makeOwnFolder, startProgramOf } from './programs.ts'

/** PgBouncer in front of a cluster. */
export interface Pooler {
  /** To the primary, with another connection for each transaction. */
  url: string
  /** To the primary, with a connection of one's own. */
  directUrl: string
  /** To each of the replicas. */
  replicaUrls: string[]
  /** Sends on to whoever is the primary now. */
  repoint(): void
  close(): Promise<void>
}

/** Names of the replicas, whoever they are: once one is the primary, both are the other one. */
const REPLICAS = [`${OWNER}_replica_1`, `${OWNER}_replica_2`]
const EXAMPLE = fileURLToPath(new URL('../../api/deploy/pgbouncer.ini', import.meta.url))

/** Starts one with the example that we ship, but for addresses and passwords. */
export async function startPooler({ programs, folder }: Ground, cluster: Cluster, port: number): Promise<Pooler> {
  const own = makeOwnFolder(join(folder, 'pgbouncer'))
  const file = join(own, 'pgbouncer.ini')
  const users = join(own, 'users.txt')
  const configure = () => writeFileSync(file, configurationOf(cluster, port, users), { mode: 0o644 })
  writeFileSync(users, `"${OWNER}" ""\n`, { mode: 0o644 })
  configure()
  const child = startProgramOf(programs.pgbouncer, [file])
  const ended = once(child, 'exit')
  const urlOf = (name: string) => `postgres://${OWNER}@127.0.0.1:${port}/${name}`
  while (!(await runStatement(urlOf(OWNER), 'select 1').catch(() => undefined))) {
    if (child.exitCode !== null) throw new Error(`PgBouncer did not start with ${file}.`)
    await sleep(50)
  }
  return {
    url: urlOf(OWNER),
    directUrl: urlOf(`${OWNER}_direct`),
    replicaUrls: REPLICAS.map(urlOf),
    repoint() {
      configure()
      child.kill('SIGHUP')
    },
    async close() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

function configurationOf({ primary, replicas }: Cluster, port: number, users: string): string {
  const toReplicas = REPLICAS.map((name, index) => {
    const { port: at } = replicas[index % replicas.length]!
    return `${name} = host=127.0.0.1 port=${at} dbname=${OWNER}`
  })
  return readFileSync(EXAMPLE, 'utf8')
    .replace(/^foyer_replica = .*$/m, [...toReplicas, `* = host=127.0.0.1 port=${primary.port}`].join('\n'))
    .replaceAll('port=5432', `port=${primary.port}`)
    .replace('listen_port = 6432', `listen_port = ${port}\nunix_socket_dir =`)
    .replace('auth_type = scram-sha-256', 'auth_type = trust')
    .replace('/etc/pgbouncer/userlist.txt', users)
}
