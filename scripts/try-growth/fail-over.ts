import { setTimeout as sleep } from 'node:timers/promises'
import { sellInBurst } from '../chaos/burst.ts'
import { compare, countEvents, readBeginning } from '../chaos/damage.ts'
import { Ledger } from '../chaos/ledger.ts'
import type { Random } from '../chaos/random.ts'
import { startReader } from '../chaos/reader.ts'
import type { Stage } from '../chaos/stage.ts'
import type { Cluster } from './cluster.ts'
import type { Expect } from './expect.ts'
import type { Pooler } from './pooler.ts'
import type { Addresses } from './share.ts'

const BURST = { clients: 8, salesEach: 40 }
const READY_WITHIN_MS = 5000
const POLL_MS = 10

/**
 * Kills the primary in the middle of conversions, each sent with the same key until it is acknowledged, makes a replica
 * the primary, lets the pooler lead there, and holds what was acknowledged against what is there then.
 */
export async function expectFailOver(
  stage: Stage,
  cluster: Cluster,
  pooler: Pooler,
  { processes, proxy }: Addresses,
  random: Random,
  expect: Expect,
): Promise<void> {
  const beginning = await readBeginning(stage)
  const readers = (['websocket', 'events'] as const).flatMap((over) =>
    [proxy, ...processes].map((address) => startReader(address, stage.authorization, over)),
  )
  const ledger = new Ledger()
  const burst = sellInBurst(stage, ledger, proxy, random, BURST)
  await Promise.race([ledger.reached((BURST.clients * BURST.salesEach) / 3), burst])
  const killed = performance.now()
  await cluster.failOver()
  pooler.repoint()
  const promoted = performance.now()
  const acknowledged = ledger.acknowledged.size
  await Promise.all(processes.map(untilReady))
  const ready = performance.now() - promoted
  await ledger.reached(acknowledged + 1)
  const sold = performance.now() - promoted
  await burst
  const events = await countEvents(stage)
  await Promise.all(readers.map((reader) => reader.reached(events)))
  const damage = await compare(
    stage,
    ledger,
    beginning,
    readers.map(({ seen }) => seen),
  )
  await Promise.all(readers.map((reader) => reader.stop()))

  console.log(
    `${ledger.sent} sales sent, ${ledger.retried} of them again, ${ledger.acknowledged.size} acknowledged, ${ledger.foundDone} found done by their repeat`,
  )
  console.log(`${Math.round(promoted - killed)} ms from the death of the primary until another one was there`)
  const { lost, doubled, outOfOrder } = damage
  expect('0 acknowledged sales are lost', lost === 0, String(lost))
  expect('0 are doubled', doubled === 0, String(doubled))
  expect(
    `${readers.length} readers have events 1 to ${events} in order, each once`,
    outOfOrder === 0,
    `${outOfOrder} out of order`,
  )
  expect(
    `all ${processes.length} processes are ready by themselves`,
    ready < READY_WITHIN_MS,
    `${Math.round(ready)} ms after the new primary, the first sale ${Math.round(sold)} ms`,
  )
}

async function untilReady(address: string): Promise<void> {
  for (;;) {
    const status = await fetch(`${address}/readyz`).then(
      (answer) => answer.status,
      () => 0,
    )
    if (status === 200) return
    await sleep(POLL_MS)
  }
}
