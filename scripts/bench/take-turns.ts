import { askOften, askOnce, type Figures, median, type Question } from './ask-often.ts'
import type { Bench } from './bench.ts'

/** Who is asked, and what. */
export interface Contestant {
  name: string
  question: Question
}

/** How ours bore it, and how others did in the same turns. */
export interface Compared extends Figures {
  name: string
  others: (Figures & {
    name: string
    /** Our requests a second in relation to these. */
    ratio: number
  })[]
}

/** The columns of `printCompared`. */
export const COMPARED_COLUMNS = ['a second', 'p50 ms', 'p97.5 ms', 'p99 ms', 'ours ÷ this']

/** Asks ours and the others in turns, so that what else the machine does falls on all of them. */
export async function takeTurns(
  bench: Bench,
  ours: Contestant,
  others: readonly Contestant[],
  /** Waits until nothing is left to be done of what was asked. */
  settle = async () => {},
): Promise<Compared> {
  const all = [ours, ...others]
  for (const { question } of all) {
    await askOnce(question)
    // What is compiled and kept at the first requests is so before any counts.
    await askOften(question, Math.max(2, bench.seconds), bench.connections)
    await settle()
  }
  const runs = all.map((): Figures[] => [])
  for (let round = 0; round < bench.rounds; round += 1) {
    for (const [index, { question }] of all.entries()) {
      runs[index]!.push(await askOften(question, bench.seconds, bench.connections))
      await settle()
    }
  }
  const [own, ...theirs] = runs.map(median) as [Figures, ...Figures[]]
  return {
    ...{ name: ours.name, ...own },
    others: theirs.map((figures, index) => ({
      ...{ name: others[index]!.name, ...figures },
      ratio: own.perSecond / figures.perSecond,
    })),
  }
}

/** Prints ours and, below, each of the others. */
export function printCompared(table: ReturnType<Bench['table']>, { name, others, ...own }: Compared): void {
  table(name, cellsOf(own))
  for (const { name: other, ratio, ...figures } of others) table(`  ${other}`, [...cellsOf(figures), ratio.toFixed(2)])
}

function cellsOf({ perSecond, p50Ms, p97Ms, p99Ms }: Figures): (string | number)[] {
  return [perSecond.toFixed(0), p50Ms, p97Ms, p99Ms]
}
