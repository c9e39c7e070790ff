import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { dirname } from 'node:path'
import type { Bench } from './bench.ts'
import { measureFanOut } from './fan-out/measure-fan-out.ts'
import { measureFirstPiece } from './first-piece/measure-first-piece.ts'
import { readOptions } from './options.ts'
import { measureReading } from './reading/measure-reading.ts'
import { type Stage, startStage } from './stage.ts'
import { measureStarts } from './starts/measure-starts.ts'
import { measureWriting } from './writing/measure-writing.ts'

// Measures what people and programs wait for, on an example operator of any size: pnpm bench --conversations 1000000
// --seconds 5 --only list. The database is kept in .data for the next time.
const PARTS = {
  reading: measureReading,
  writing: measureWriting,
  fanOut: measureFanOut,
  firstPiece: measureFirstPiece,
  starts: measureStarts,
}

const { conversations, only, output, ...how } = readOptions()
let made: Promise<Stage> | undefined
const bench: Bench = {
  ...how,
  wanted: (name) => only === undefined || name.startsWith(only),
  wantedOf: (beginning) => only === undefined || beginning.startsWith(only) || only.startsWith(beginning),
  stage() {
    made ??= startStage(conversations, console.log)
    return made
  },
  table(columns) {
    console.log(`\n${row('', columns)}`)
    return (name, cells) => console.log(row(name, cells))
  },
}
const results: Record<string, unknown> = {}
try {
  for (const [name, measure] of Object.entries(PARTS)) results[name] = await measure(bench)
} finally {
  await (await made)?.end()
}
const measured = (await made)?.conversations
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`
const written = { at: new Date().toISOString(), machine, conversations: measured, ...how, ...results }
await mkdir(dirname(output), { recursive: true })
await writeFile(output, `${JSON.stringify(written, null, 2)}\n`)
console.log(`\nWritten to ${output}.`)

function row(name: string, cells: readonly (string | number)[]): string {
  return [name.padEnd(34), ...cells.map((cell) => String(cell).padStart(15))].join('')
}
