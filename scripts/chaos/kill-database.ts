import { setTimeout as sleep } from 'node:timers/promises'
import { descendantsOf } from '../processes.ts'
import { sellInBurst } from './burst.ts'
import { wholeNumber } from './random.ts'
import { startReader } from './reader.ts'
import type { Report } from './report.ts'
import { type ChaosOptions, runRounds } from './rounds.ts'
import type { OwnStage } from './stage.ts'

const BURST = { clients: 6, salesEach: 8 }
const LATEST_MS = 15
const POLL_MS = 10

/**
 * Kills PostgreSQL with -9, with all its processes, at a random moment of each burst of conversions; it is started again
 * at once. The API has to stay the process that it is. Measured is how long after the database it is ready again.
 */
export async function killDatabase(stage: OwnStage, options: ChaosOptions): Promise<Report> {
  const program = await stage.start()
  const { address } = program
  const crashed = program.ended.then(({ code, signal, errors }) => {
    throw new Error(`The API ended with ${code ?? signal}: ${errors}`)
  })
  // When it is stopped at the end that is no crash, and nobody listens any more.
  crashed.catch(() => {})
  const untilReady = async () => {
    while (!(await isReady(address))) await sleep(POLL_MS)
  }
  let databaseIsBack = () => {}
  stage.postgres.onRestart(() => databaseIsBack())
  const readers = (['websocket', 'events'] as const).map((over) => startReader(address, stage.authorization, over))
  try {
    return await runRounds(stage, readers, options, async (ledger, random) => {
      const most = BURST.clients * BURST.salesEach
      const moment = ledger.reached(ledger.acknowledged.size + wholeNumber(random, 1, most - BURST.clients))
      const burst = sellInBurst(stage, ledger, address, random, BURST)
      await Promise.race([moment, burst])
      await sleep(random() * LATEST_MS)
      const back = new Promise<void>((resolve) => {
        databaseIsBack = resolve
      })
      for (const pid of [stage.postgres.pid, ...descendantsOf(stage.postgres.pid).map((each) => each.pid)]) kill(pid)
      await back
      const since = performance.now()
      await Promise.race([untilReady(), crashed])
      const slowestMs = performance.now() - since
      await Promise.race([burst, crashed])
      // That the database was away is no defect of the API, so it must not be told as one.
      const failed = program.errors() === '' ? 0 : 1
      if (failed) console.error(program.errors())
      return { failed, slowestMs }
    })
  } finally {
    await Promise.all(readers.map((reader) => reader.stop()))
    await program.end('SIGTERM')
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It went with the others.
  }
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/readyz`)).status === 200
  } catch {
    return false
  }
}
