import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { Pool, type PoolConfig } from 'pg'
import type { Statement } from './record-statements.ts'
import { freshLike, type Replay, repeat } from './replay.rules.ts'

/** What the floor is told. */
export interface FloorOrder {
  databaseUrl: string
  replay: Replay
  /** Where the change is made, such as a chat: words that take the place of those recorded. */
  places: Record<string, string>[]
}

// The least that could make a change: its statements, as the program was seen to send them, with new values, over as many
// connections. No one is asked who they are, nothing is checked, nothing is made of what the statements answer.
const { databaseUrl, replay, places } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as FloorOrder
// Nobody needs the answer to what opens a transaction: it travels with the next statement, as the program's does.
const OPENING = /^(begin|select set_config\()/
const options = { max: 10, options: '-c jit=off', pipeline: true }
const pool = new Pool({ connectionString: databaseUrl, ...options } as PoolConfig)
const free = places.map((place) => ({ place: Object.entries(place), time: 0 }))

const server = createServer(async (_request, response) => {
  const place = free.shift()!
  const words = new Map([...place.place, ...replay.fresh.map((word) => [word, freshLike(word)] as const)])
  const transactions = repeat(replay, { words, time: place.time++, now: new Date().toISOString() })
  try {
    for (const transaction of transactions.slice(0, replay.before.length)) await run(transaction)
    free.push(place)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ data: Object.fromEntries(words) }))
    for (const transaction of transactions.slice(replay.before.length)) await run(transaction)
  } catch (error) {
    // Figures of a floor that fails would say nothing.
    console.error(error)
    process.exit(1)
  }
})

async function run(transaction: readonly Statement[]): Promise<void> {
  const client = await pool.connect()
  try {
    for (const { text, values } of transaction) {
      const answer = client.query(text, values)
      if (OPENING.test(text)) answer.catch(() => {})
      else await answer
    }
    client.release()
  } catch (error) {
    client.release(true)
    throw error
  }
}

server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port))
