import { parseArgs } from 'node:util'
import { killApi } from './kill-api.ts'
import { killDatabase } from './kill-database.ts'
import { seededRandom } from './random.ts'
import { isWhole, lineOf, type Report } from './report.ts'
import { rollingRestart } from './rolling-restart.ts'
import type { ChaosOptions } from './rounds.ts'
import { type OwnStage, openStage } from './stage.ts'

/** What can be tried: how, what is measured besides the damage, and how long that may take. */
const TRIALS: Record<string, Trial> = {
  api: { run: killApi, measured: '', limitMs: 0 },
  db: { run: killDatabase, measured: 'ready after the database in', limitMs: 3_000 },
  restart: { run: rollingRestart, measured: 'streams silent for', limitMs: 2_000 },
}

interface Trial {
  run(stage: OwnStage, options: ChaosOptions): Promise<Report>
  measured: string
  limitMs: number
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '10' },
    seed: { type: 'string' },
    built: { type: 'boolean', default: false },
  },
})
const [name = ''] = positionals
const trial = TRIALS[name]
const rounds = Number(values.rounds)
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 32))
if (!trial || positionals.length !== 1 || !(Number.isInteger(rounds) && rounds > 0) || !Number.isInteger(seed)) {
  console.error('Usage: pnpm chaos api|db|restart [--rounds N] [--seed S] [--built]')
  process.exit(2)
}

console.log(`chaos ${name}: ${rounds} rounds, seed ${seed}`)
const stage = await openStage(values.built ? 'build' : 'sources')
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void stage.close().finally(() => process.exit(130)))
}
try {
  const total = await trial.run(stage, {
    rounds,
    random: seededRandom(seed),
    onRound: (round, report) => console.log(lineOf(`round ${round}`, report, trial.measured)),
  })
  const whole = isWhole(total, trial.limitMs)
  console.log(lineOf(`${whole ? 'WHOLE' : 'DAMAGED'} after ${rounds} rounds`, total, trial.measured))
  process.exitCode = whole ? 0 : 1
} finally {
  await stage.close()
}
