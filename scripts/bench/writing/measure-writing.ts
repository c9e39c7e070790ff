import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Bench } from '../bench.ts'
import type { Stage } from '../stage.ts'
import { startServer } from '../start-server.ts'
import { COMPARED_COLUMNS, type Compared, printCompared, takeTurns } from '../take-turns.ts'
import { CHANGES, type MeasuredChange } from './changes.ts'
import type { FloorOrder } from './floor.ts'
import { recordTwice } from './recording.ts'
import { type Replay, replayOf, writingPartOf } from './replay.rules.ts'

interface Result extends Compared {
  /** Statements that the change sends before it is answered, and those that follow. */
  statements: { before: number; after: number }
}

/** Measures changes against a floor that sends PostgreSQL the statements which the program was seen to send for them. */
export async function measureWriting(bench: Bench): Promise<Result[]> {
  const wanted = CHANGES.filter(({ name }) => bench.wanted(name))
  if (wanted.length === 0) return []
  const stage = await bench.stage()
  const folder = await mkdtemp(join(tmpdir(), 'foyer-bench-'))
  try {
    const table = bench.table(COMPARED_COLUMNS)
    const results: Result[] = []
    for (const change of wanted) {
      const result = await measure(bench, stage, change, folder)
      results.push(result)
      printCompared(table, result)
    }
    return results
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function measure(bench: Bench, stage: Stage, { name, prepare }: MeasuredChange, folder: string): Promise<Result> {
  const { replay, ...order } = await orderOf(stage, prepare, join(folder, `${name}-statements`))
  const program = await stage.start()
  const startFloor = async (what: string, floor: Replay) => {
    const told = join(folder, `${name}-${what}.json`)
    await writeFile(told, JSON.stringify({ ...order, replay: floor } satisfies FloorOrder))
    return { what, server: await startServer(new URL('floor.ts', import.meta.url), [told]) }
  }
  const floors = [await startFloor('the same statements', replay)]
  // What is read to know who asks, and to show what was made, is no part of making it.
  if (replay.after.length === 0) floors.push(await startFloor('its transaction alone', writingPartOf(replay)))
  try {
    const { question, settle } = await prepare(stage, program.address)
    const others = floors.map(({ what, server }) => ({ name: `floor, ${what}`, question: { url: server.address } }))
    const compared = await takeTurns(bench, { name, question }, others, settle)
    const [before, after] = [replay.before, replay.after].map((all) => all.flat().length)
    return { ...compared, statements: { before: before!, after: after! } }
  } finally {
    await Promise.all([program.end('SIGTERM'), ...floors.map(({ server }) => server.end())])
  }
}

/** Watches a process of the program make the change, and tells the floor what it has to do. */
async function orderOf(stage: Stage, prepare: MeasuredChange['prepare'], file: string): Promise<FloorOrder> {
  const recorder = fileURLToPath(new URL('record-statements.ts', import.meta.url))
  const program = await stage.start({ BENCH_STATEMENTS: file, NODE_OPTIONS: `--import ${recorder}` })
  try {
    const { once, places } = await prepare(stage, program.address)
    const replay = replayOf(await recordTwice(file, once))
    return { databaseUrl: stage.databaseUrl, replay, places }
  } finally {
    await program.end('SIGTERM')
  }
}
