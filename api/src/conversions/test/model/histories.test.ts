import fc from 'fast-check'
import { Pool } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp, type RunningApp } from '../../../app.ts'
import { readConfig } from '../../../kernel/config.ts'
import { createTestDatabase, type TestDatabase } from '../../../test/create-test-database.ts'
import { newSessionNames } from './new-session-names.ts'
import { makeBusiness } from './real-business.ts'
import { ReferenceModel } from './reference-model.ts'
import { START } from './reference-state.ts'
import { RealHistory, StepCommand } from './run-history.ts'
import { anyStep } from './step.ts'

const COMMANDS = Number(process.env.MODEL_COMMANDS ?? 20_000)
const SEED = process.env.MODEL_SEED ? Number(process.env.MODEL_SEED) : Date.now() % 0x7fffffff
const LONGEST = 150
/** A history that differs is made shorter for so long, and the shortest is told. */
const SHRINKING_MS = 60_000
/** Histories side by side: while one waits for the database, the others go on. */
const WORKERS = 4

let database: TestDatabase
/** Looks at everything, whoever it belongs to. */
let owner: Pool
beforeAll(async () => {
  database = await createTestDatabase()
  owner = new Pool({ connectionString: database.url, max: WORKERS, options: '-c jit=off' })
})
afterAll(async () => {
  await owner.end()
  await database.drop()
})

/** A program of its own with a time of its own. */
async function startWorker() {
  let now = new Date(START)
  const config = readConfig({ PORT: '0', FOYER_DATABASE_POOL: '3' })
  const defects: unknown[] = []
  const log = { info: () => {}, error: (event: string, error: unknown) => defects.push(event, error) }
  const running: RunningApp = await createApp({
    ...{ config, databaseUrl: database.url, clock: () => now, log },
    unasked: false,
  })
  const setTime = (to: Date) => {
    now = to
  }
  return { ...running, setTime, defects }
}

test(`${COMMANDS} random commands (chats, messages, links, clicks, forms, integrators' calls, repeats, reversals, attribution by hand, waiting; refused ones included) leave the program as a small reference has it`, {
  timeout: 4 * SHRINKING_MS + COMMANDS * 20,
}, async () => {
  let done = 0
  const failures: unknown[] = []
  const work = async (index: number) => {
    const worker = await startWorker()
    try {
      const named = await newSessionNames(worker.app)
      for (let round = 0; done < COMMANDS && failures.length === 0; round += 1) {
        const commands = fc.commands([anyStep.map((step) => new StepCommand(step, () => (done += 1)))], {
          maxCommands: LONGEST,
          size: 'max',
        })
        let differsSince = Number.POSITIVE_INFINITY
        const history = fc.asyncProperty(commands, async (steps) => {
          // Not cut off by fast-check: that would leave it going on beside the next one, with the same clock.
          if (performance.now() > differsSince + SHRINKING_MS) return
          const start = async () => {
            worker.setTime(new Date(START))
            const business = await makeBusiness(worker.app)
            return {
              model: new ReferenceModel(),
              real: new RealHistory(worker.app, owner, business, named, worker.setTime),
            }
          }
          await fc.asyncModelRun(start, steps).catch((error: unknown) => {
            differsSince = Math.min(differsSince, performance.now())
            throw error
          })
        })
        const seed = SEED + index * 1_000_003 + round
        await fc.assert(history, { seed, numRuns: 2 })
      }
      expect(worker.defects).toEqual([])
    } finally {
      await worker.close()
    }
  }
  // All end before the database goes, whoever has failed.
  await Promise.all(Array.from({ length: WORKERS }, (_, index) => work(index).catch((error) => failures.push(error))))
  const repeat = `The program and the reference differ. Repeat with: pnpm model --seed ${SEED}`
  if (failures.length > 0) throw new Error(repeat, { cause: failures[0] })
  expect(done).toBeGreaterThanOrEqual(COMMANDS)
})
