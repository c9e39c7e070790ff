import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { askOften, type Figures, median, type Question } from './ask-often.ts'
import { type Measure, measuresOf } from './measures.ts'
import { type Stage, startStage } from './stage.ts'
import { waitForRollups } from './wait-for-rollups.ts'

// Measures what staff wait for on an example operator of any size, and how much of the floor each is: pnpm bench
// --conversations 1000000 --seconds 5 --only list. The database is kept in .data for the next time.
const { values } = parseArgs({
  options: {
    conversations: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '16' },
    only: { type: 'string' },
    output: { type: 'string', default: '.data/bench.json' },
  },
})
const number = (name: 'conversations' | 'seconds' | 'rounds' | 'connections') => {
  if (!/^[1-9]\d{0,8}$/.test(values[name])) throw new Error(`--${name} takes a whole number, but got ${values[name]}.`)
  return Number(values[name])
}
const [conversations, seconds, rounds, connections] = [
  ...[number('conversations'), number('seconds')],
  ...[number('rounds'), number('connections')],
] as [number, number, number, number]

interface Result extends Figures {
  name: string
  /** Requests a second in relation to the floor's. */
  ofFloor?: number
}

const stage = await startStage(conversations, console.log)
const results: Result[] = []
try {
  await waitForRollups(stage.database, console.log)
  const measures = (await measuresOf(stage)).filter(({ name }) => !values.only || name.startsWith(values.only))
  console.log(
    `${stage.conversations.toLocaleString('en')} conversations, ${connections} connections, ${rounds} × ${seconds} s each\n`,
  )
  console.log(row(['', 'a second', 'p50 ms', 'p97.5 ms', 'p99 ms', 'of the floor']))
  for (const measure of measures) {
    const result = await take(stage, measure)
    results.push(result)
    const { name, perSecond, p50Ms, p97Ms, p99Ms, ofFloor } = result
    console.log(row([name, perSecond.toFixed(0), p50Ms, p97Ms, p99Ms, ofFloor?.toFixed(2) ?? '']))
  }
} finally {
  await stage.end()
}
await mkdir(dirname(values.output), { recursive: true })
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`
const written = { at: new Date().toISOString(), machine, conversations: stage.conversations, connections, results }
await writeFile(values.output, `${JSON.stringify(written, null, 2)}\n`)
console.log(`\nWritten to ${values.output}.`)

/** Takes turns with the floor, so that what else the machine does falls on both. */
async function take({ program, floor, authorization }: Stage, measure: Measure): Promise<Result> {
  const { name, query, variables } = measure
  const asked: Question = {
    url: `${program.address}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query, variables }),
  }
  await expectData(asked)
  // What is compiled and kept at the first request is so before any counts.
  await askOften(asked, Math.max(2, seconds), connections)
  const ours: Figures[] = []
  const floors: Figures[] = []
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await askOften(asked, seconds, connections))
    if (measure.floor) floors.push(await askOften({ url: floor + measure.floor }, seconds, connections))
  }
  const figures = median(ours)
  return { name, ...figures, ...(measure.floor && { ofFloor: figures.perSecond / median(floors).perSecond }) }
}

async function expectData({ url, headers, body }: Question): Promise<void> {
  const response = await fetch(url, { method: 'POST', headers: headers ?? {}, body: body ?? '' })
  const { errors } = (await response.json()) as { errors?: { message: string }[] }
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '))
}

function row([name, ...cells]: (string | number)[]): string {
  return [String(name).padEnd(34), ...cells.map((cell) => String(cell).padStart(13))].join('')
}
