import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type Cluster, OWNER } from './cluster.ts'
import type { Expect } from './expect.ts'
import type { Pooler } from './pooler.ts'
import type { PostgresServer } from './postgres-server.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Runs the tests of the API, or these files of them, on the cluster: every program is behind the pooler and reads from the
 * replicas.
 */
export async function runSuite(
  { primary, replicas }: Cluster,
  pooler: Pooler,
  files: readonly string[],
  expect: Expect,
): Promise<void> {
  const urlOf = ({ port }: PostgresServer) => `postgres://${OWNER}@127.0.0.1:${port}/${OWNER}`
  // Hundreds of databases are made and removed, and no machine fails.
  for (const server of [primary, ...replicas]) {
    await server.administer('alter system set fsync = off')
    await server.administer('select pg_reload_conf()')
  }
  const env = {
    ...process.env,
    DATABASE_URL: urlOf(primary),
    FOYER_TEST_POOLER_URL: pooler.url,
    FOYER_TEST_REPLICA_URLS: replicas.map(urlOf).join(),
  }
  const parameters = ['exec', 'vitest', 'run', '--project', 'api', ...files]
  const child = spawn('pnpm', parameters, { cwd: ROOT, env, stdio: 'inherit' })
  const [code] = (await once(child, 'exit')) as [number | null]
  expect('the tests of the API pass', code === 0)
}
