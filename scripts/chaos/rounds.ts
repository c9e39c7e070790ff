import { compare, countEvents, type Damage, readBeginning } from './damage.ts'
import { Ledger } from './ledger.ts'
import type { Random } from './random.ts'
import type { Reader } from './reader.ts'
import { addUp, type Report } from './report.ts'
import type { Stage } from './stage.ts'

/** What to try, how often, and with which luck. */
export interface ChaosOptions {
  rounds: number
  random: Random
  /** Told of each round as it ends. */
  onRound(round: number, report: Report): void
}

/** What one round has measured besides the damage. */
export interface RoundResult {
  failed: number
  slowestMs: number
}

/** Runs rounds one after the other; after each the readers catch up and everything is compared. */
export async function runRounds(
  stage: Stage,
  readers: readonly Reader[],
  { rounds, random, onRound }: ChaosOptions,
  runOne: (ledger: Ledger, random: Random) => Promise<RoundResult>,
): Promise<Report> {
  const beginning = await readBeginning(stage)
  const ledger = new Ledger()
  const reports: Report[] = []
  let damage: Damage = { lost: 0, doubled: 0, outOfOrder: 0 }
  for (let round = 1; round <= rounds; round += 1) {
    const began = performance.now()
    const before = countsOf(ledger)
    const result = await runOne(ledger, random)
    const events = await countEvents(stage)
    await Promise.all(readers.map((reader) => reader.reached(events)))
    const now = await compare(
      stage,
      ledger,
      beginning,
      readers.map(({ seen }) => seen),
    )
    const report = {
      ...result,
      ...difference(countsOf(ledger), before),
      ...difference(now, damage),
      seconds: (performance.now() - began) / 1000,
    }
    damage = now
    reports.push(report)
    onRound(round, report)
  }
  return addUp(reports)
}

function countsOf({ sent, retried, foundDone, acknowledged }: Ledger) {
  return { sent, retried, foundDone, acknowledged: acknowledged.size }
}

/** What has come on top of what was there before. */
function difference<Counts extends { [Name in keyof Counts]: number }>(now: Counts, before: Counts): Counts {
  const names = Object.keys(now) as (keyof Counts)[]
  return Object.fromEntries(names.map((name) => [name, now[name] - before[name]])) as Counts
}
