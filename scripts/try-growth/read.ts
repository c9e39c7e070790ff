import { setTimeout as sleep } from 'node:timers/promises'
import { postGraphQL } from '../../api/src/test/ask-graphql.ts'
import { send } from '../chaos/sale.ts'
import type { Stage } from '../chaos/stage.ts'
import { type Cluster, OWNER } from './cluster.ts'
import type { Expect } from './expect.ts'
import { delay } from './postgres-server.ts'
import type { Addresses } from './share.ts'

const ROUNDS = 60
const DELAY_S = 3
/** What PostgreSQL counts it tells a little later. */
const COUNTED_AFTER_MS = 1500

/** What was changed at one process is read at the others at once, though replicas answer; also when one of them is late. */
export async function expectReads(
  stage: Stage,
  cluster: Cluster,
  { processes }: Addresses,
  expect: Expect,
): Promise<void> {
  const before = await countReads(cluster)
  const reads = ROUNDS * processes.length
  const stale = await changeAndRead(stage, processes, 'in time')
  const answered = (await countReads(cluster)) - before
  expect(`${reads} reads at ${processes.length} processes right after a change see it`, stale === 0, `${stale} do not`)
  expect('replicas answer most of them', answered > reads / 2, `${answered} transactions there`)

  const late = cluster.replicas[0]!
  await delay(late, DELAY_S)
  const staleWithLate = await changeAndRead(stage, processes, 'late')
  const [there] = await late.administer<{ count: number }>(COUNT, OWNER)
  const [all] = await cluster.primary.administer<{ count: number }>(COUNT, OWNER)
  const missing = all!.count - there!.count
  expect(
    `so do ${reads} with a replica that is ${DELAY_S} s late`,
    staleWithLate === 0 && missing > 0,
    `${staleWithLate} do not, ${missing} visitors are missing there`,
  )
  await delay(late, 0)
}

const COUNT = 'select count(*)::int as count from visitor'

/** Records tours at one process after the other, and says how many lists of visitors lacked the last one. */
async function changeAndRead(stage: Stage, processes: readonly string[], name: string): Promise<number> {
  const as = { authorization: stage.authorization }
  let stale = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const person = { fullName: `Reader ${name} ${round}`, email: `${name.replace(' ', '-')}-${round}@example.com` }
    const { recordId } = await send(processes[round % processes.length]!, stage.authorization, {
      operation: 'recordTour',
      input: { externalId: person.email, ...person },
    })
    const lists = await Promise.all(
      processes.map((address) =>
        postGraphQL<{ visitors: { edges: { node: { id: string } }[] } }>(address, LIST, {}, { as }),
      ),
    )
    stale += lists.filter(({ data }) => !data.visitors.edges.some(({ node }) => node.id === recordId)).length
  }
  return stale
}

const LIST = '{ visitors(first: 5) { edges { node { id } } } }'

async function countReads({ replicas }: Cluster): Promise<number> {
  await sleep(COUNTED_AFTER_MS)
  const counts = await Promise.all(
    replicas.map(async (replica) => {
      const [row] = await replica.administer<{ count: string }>(
        `select xact_commit as count from pg_stat_database where datname = '${OWNER}'`,
      )
      return Number(row?.count)
    }),
  )
  return counts.reduce((sum, each) => sum + each, 0)
}
