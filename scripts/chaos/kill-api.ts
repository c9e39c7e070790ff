import { setTimeout as sleep } from 'node:timers/promises'
import { sellInBurst } from './burst.ts'
import { wholeNumber } from './random.ts'
import { startReader } from './reader.ts'
import type { Report } from './report.ts'
import { type ChaosOptions, runRounds } from './rounds.ts'
import type { Stage } from './stage.ts'

const BURST = { clients: 6, salesEach: 8 }
const LATEST_MS = 15

/** Kills the API with -9 at a random moment of each burst of conversions and starts it again. */
export async function killApi(stage: Stage, options: ChaosOptions): Promise<Report> {
  let program = await stage.start()
  const { address } = program
  const PORT = new URL(address).port
  const readers = (['websocket', 'events'] as const).map((over) => startReader(address, stage.authorization, over))
  try {
    return await runRounds(stage, readers, options, async (ledger, random) => {
      const most = BURST.clients * BURST.salesEach
      const moment = ledger.reached(ledger.acknowledged.size + wholeNumber(random, 1, most - BURST.clients))
      const burst = sellInBurst(stage, ledger, address, random, BURST)
      await Promise.race([moment, burst])
      await sleep(random() * LATEST_MS)
      await program.end('SIGKILL')
      program = await stage.start({ PORT })
      await burst
      return { failed: 0, slowestMs: 0 }
    })
  } finally {
    await Promise.all(readers.map((reader) => reader.stop()))
    await program.end('SIGTERM')
  }
}
