import { chmodSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { seededRandom } from '../chaos/random.ts'
import { openStageOn } from '../chaos/stage.ts'
import { runProgram } from '../start-program.ts'
import { startNginx } from '../try-proxy/proxies.ts'
import { type Cluster, OWNER, startCluster } from './cluster.ts'
import { startExpectations } from './expect.ts'
import { expectFailOver } from './fail-over.ts'
import { type Pooler, startPooler } from './pooler.ts'
import type { Ground } from './postgres-server.ts'
import { findPrograms } from './programs.ts'
import { expectReads } from './read.ts'
import { runSuite } from './run-suite.ts'
import { expectShared, PUBLIC_BUDGET } from './share.ts'

/*
 * Runs three processes behind nginx on a PostgreSQL with two replicas through PgBouncer in transaction mode, all as Debian
 * has them, looks at what the processes share, and kills the primary: pnpm try:growth [--seed S] [--built]
 * Or runs the tests of the API there: pnpm try:growth --suite [files]
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    built: { type: 'boolean', default: false },
    suite: { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 32))
const random = seededRandom(seed)
console.log(`seed ${seed}`)

/** What has to be ended again, the last started first. */
const endings: (() => Promise<unknown>)[] = []
const end = async () => {
  for (const ending of endings.splice(0)) await ending().catch(console.error)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void end().then(() => process.exit(130)))

const { expect, failures } = startExpectations()
try {
  const programs = findPrograms()
  const folder = await mkdtemp(join(tmpdir(), 'foyer-growth-'))
  endings.unshift(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  // As root the programs run as somebody else, who has to get through here.
  chmodSync(folder, 0o711)
  const port = 20_000 + Math.floor(random() * 10_000)
  const ground = { programs, folder }
  const cluster = await startCluster(ground, [port, port + 1, port + 2])
  endings.unshift(cluster.close)
  const pooler = await startPooler(ground, cluster, port + 3)
  endings.unshift(pooler.close)
  if (values.suite) await runSuite(cluster, pooler, positionals, expect)
  else await growAndFailOver(ground, cluster, pooler, port + 4)
} finally {
  await end()
}
process.exitCode = failures.length > 0 ? 1 : 0

async function growAndFailOver(ground: Ground, cluster: Cluster, pooler: Pooler, port: number): Promise<void> {
  const stage = await openStageOn(
    {
      settings: {
        DATABASE_URL: pooler.url,
        DATABASE_DIRECT_URL: pooler.directUrl,
        DATABASE_REPLICA_URLS: pooler.replicaUrls.join(),
        FOYER_TRUSTED_PROXIES: '127.0.0.1',
      },
      query: <Row>(sql: string) => cluster.primary.administer<Row>(sql, OWNER),
      close: async () => {},
    },
    values.built ? 'build' : 'sources',
  )
  endings.unshift(stage.close)
  const refused = await runProgram({ DATABASE_URL: pooler.url })
  expect(
    'a process that has no way past the pooler does not start',
    refused.code === 1 && refused.errors.includes('in DATABASE_DIRECT_URL.'),
    refused.errors.trim(),
  )
  const running = await Promise.all(
    Array.from({ length: 3 }, () => stage.start({ FOYER_COST_PER_MINUTE_PUBLIC: PUBLIC_BUDGET })),
  )
  const processes = running.map(({ address }) => address)
  const proxy = await startNginx(
    ground.folder,
    port,
    processes.map((address) => new URL(address).port),
  )
  endings.unshift(proxy.end)
  const at = { processes, proxy: proxy.address }

  await expectShared(stage, at, random, expect)
  await expectReads(stage, cluster, at, expect)
  await expectFailOver(stage, cluster, pooler, at, random, expect)
  const errors = running.map((program) => program.errors()).join('')
  expect('no process has had a defect or ended', errors === '' && running.every(isRunning), errors.slice(0, 3000))
}

function isRunning({ child }: { child: { exitCode: number | null } }): boolean {
  return child.exitCode === null
}
