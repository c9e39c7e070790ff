import type { Bench } from '../bench.ts'
import { openChat, say, untilAnswered } from '../chats.ts'
import { firstPieceOf } from './first-piece-of.ts'

const NAME = 'first piece'
const CHATS = 10
/** What visitors ask: a plan, an office, a pass, something of the operator, and something that has no answer. */
const QUESTIONS = [
  'What does a hot desk cost?',
  'Do you have a private office for 4 people?',
  'I would like a day pass for tomorrow.',
  'What are your opening hours?',
  'Can I bring my llama?',
]

interface Result {
  name: string
  tries: number
  medianMs: number
  p95Ms: number
}

/** Measures how long a visitor waits, from sending a message to the first piece of the built-in assistant's answer. */
export async function measureFirstPiece(bench: Bench): Promise<Result[]> {
  if (!bench.wanted(NAME)) return []
  const stage = await bench.stage()
  const program = await stage.start()
  try {
    const times: number[] = []
    for (let chat = 0; chat <= CHATS; chat += 1) {
      const window = await openChat(program.address)
      for (const question of QUESTIONS) {
        const began = performance.now()
        const reply = await say(program.address, window, question)
        await firstPieceOf(program.address, window, reply)
        // What is compiled and kept at the first answers is so before any counts.
        if (chat > 0) times.push(performance.now() - began)
        await untilAnswered(stage.database)
      }
    }
    times.sort((one, other) => one - other)
    const [medianMs, p95Ms] = [0.5, 0.95].map((share) => times[Math.floor(times.length * share)]!)
    bench.table(['tries', 'median ms', 'p95 ms'])(NAME, [times.length, medianMs!.toFixed(0), p95Ms!.toFixed(0)])
    return [{ name: NAME, tries: times.length, medianMs: medianMs!, p95Ms: p95Ms! }]
  } finally {
    await program.end('SIGTERM')
  }
}
