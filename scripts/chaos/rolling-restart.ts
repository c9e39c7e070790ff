import { setTimeout as sleep } from 'node:timers/promises'
import type { RunningProgram } from '../start-program.ts'
import { startBalancer } from './balancer.ts'
import { newSale } from './burst.ts'
import type { Ledger } from './ledger.ts'
import type { Random } from './random.ts'
import { startReader } from './reader.ts'
import type { Report } from './report.ts'
import { type ChaosOptions, runRounds } from './rounds.ts'
import { send } from './sale.ts'
import type { Stage } from './stage.ts'

const PROCESSES = 3
const CLIENTS = 4
/** Between two requests of a client. */
const PAUSE_MS = 15
/** Several times what the balancer needs to notice. */
const STOP_DELAY_MS = '400'
const READERS = ['websocket', 'websocket', 'events', 'events'] as const

/**
 * Restarts three processes behind a balancer one after the other while clients sell without ever trying again and readers
 * listen. Measured is how long a reader's stream was silent after it had ended.
 */
export async function rollingRestart(stage: Stage, options: ChaosOptions): Promise<Report> {
  const settings = { FOYER_STOP_DELAY_MS: STOP_DELAY_MS }
  const programs = await Promise.all(Array.from({ length: PROCESSES }, () => stage.start(settings)))
  const portOf = ({ address }: RunningProgram) => new URL(address).port
  const balancer = await startBalancer(programs.map(portOf))
  const readers = READERS.map((over) => startReader(balancer.address, stage.authorization, over))
  const allReady = async () => {
    while (balancer.ready().length < PROCESSES) await sleep(10)
  }
  try {
    return await runRounds(stage, readers, options, async (ledger, random) => {
      await allReady()
      const resumes = readers.map(({ resumedMs }) => resumedMs.length)
      const load = startLoad(stage, ledger, balancer.address, random)
      let failed = 0
      for (const [index, program] of programs.entries()) {
        const { code, errors } = await program.end('SIGTERM')
        if (code !== 0 || errors) {
          failed += 1
          console.error(`SIGTERM ended a process with ${code}: ${errors}`)
        }
        programs[index] = await stage.start({ ...settings, PORT: portOf(program) })
        await allReady()
      }
      failed += await load.stop()
      const slowest = readers.flatMap(({ resumedMs }, index) => resumedMs.slice(resumes[index]))
      return { failed, slowestMs: Math.max(0, ...slowest) }
    })
  } finally {
    await Promise.all(readers.map((reader) => reader.stop()))
    await balancer.close()
    await Promise.all(programs.map((program) => program.end('SIGTERM')))
  }
}

function startLoad(stage: Stage, ledger: Ledger, address: string, random: Random): { stop(): Promise<number> } {
  let stopped = false
  let failed = 0
  const client = async () => {
    while (!stopped) {
      const sale = newSale(stage, ledger, random)
      ledger.sent += 1
      try {
        ledger.acknowledge(sale, await send(address, stage.authorization, sale))
      } catch (error) {
        failed += 1
        console.error(`A request failed: ${(error as Error).message}`)
      }
      await sleep(PAUSE_MS)
    }
  }
  const clients = Promise.all(Array.from({ length: CLIENTS }, client))
  return {
    async stop() {
      stopped = true
      await clients
      return failed
    },
  }
}
