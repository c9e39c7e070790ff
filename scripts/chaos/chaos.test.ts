import { afterAll, beforeAll, expect, test } from 'vitest'
import { killApi } from './kill-api.ts'
import { killDatabase } from './kill-database.ts'
import { seededRandom } from './random.ts'
import { lineOf } from './report.ts'
import { rollingRestart } from './rolling-restart.ts'
import { openStage, type Stage } from './stage.ts'

const SEED = Math.floor(Math.random() * 2 ** 32)

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
}, 120_000)
afterAll(() => stage.close(), 60_000)

test.each([
  ['an API killed in the middle of bursts loses and doubles nothing, and its reader misses nothing', killApi, 3],
  ['a PostgreSQL killed in the middle of bursts costs nothing, and the API outlives it', killDatabase, 2],
  ['three processes restarted in turn under load fail no request and no reader', rollingRestart, 1],
] as const)(
  '%s',
  async (_, run, rounds) => {
    const { lost, doubled, outOfOrder, failed, ...rest } = await run(stage, {
      rounds,
      random: seededRandom(SEED),
      onRound: (round, report) => console.log(lineOf(`seed ${SEED}, round ${round}`, report, '')),
    })
    expect({ lost, doubled, outOfOrder, failed }).toEqual({ lost: 0, doubled: 0, outOfOrder: 0, failed: 0 })
    expect(rest.acknowledged).toBeGreaterThan(20)
  },
  120_000,
)
