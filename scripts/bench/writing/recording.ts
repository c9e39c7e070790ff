import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Statement } from './record-statements.ts'
import { LITERAL } from './replay.rules.ts'

/** What a change sends to PostgreSQL: transactions before the answer, and those after it. */
export interface Recording {
  before: Statement[][]
  after: Statement[][]
}

/** Has a change made: calls `answered` at its answer, and resolves when what follows from it is done, too. */
export type Change = (answered: () => void) => Promise<void>

/** As long as the program needs to do everything that it does by itself. */
const IDLE_MS = 6000

/**
 * Has a change made twice, and gives what it sent both times: the same statements, with values that tell which of them
 * belong to one time. What the program does by itself, now and then, is left out.
 */
export async function recordTwice(file: string, change: Change): Promise<[Recording, Recording]> {
  const start = statementsIn(file).length
  await sleep(IDLE_MS)
  const idle = new Set(statementsIn(file, start).map(shapeOf))
  const isPart = (transaction: Statement[]) =>
    transaction.some((statement) => !FRAME.test(statement.text) && !idle.has(shapeOf(statement)))
  const record = async (): Promise<Recording> => {
    const from = statementsIn(file).length
    let answered = from
    await change(() => {
      answered = statementsIn(file).length
    })
    const all = statementsIn(file, from)
    const before = transactionsOf(all.slice(0, answered - from)).filter(isPart)
    return { before, after: transactionsOf(all).filter(isPart).slice(before.length) }
  }
  const [one, other] = [await record(), await record()]
  const [before, after] = [inBoth(one.before, other.before), inBoth(one.after, other.after)]
  if (before.length === 0) throw new Error('The same change sent other statements each time.')
  return [
    { before: before.map(([first]) => first), after: after.map(([first]) => first) },
    { before: before.map(([, second]) => second), after: after.map(([, second]) => second) },
  ]
}

/** What stands around the statements of a change, and what wakes other processes: of several changes together. */
const FRAME = /^(begin|commit|rollback|select set_config\(|select pg_notify\()/

/** Statements of one connection from its `begin` to its `commit`, in the order of their beginnings. */
function transactionsOf(statements: readonly Statement[]): Statement[][] {
  const open = new Map<number, Statement[]>()
  const all: Statement[][] = []
  for (const statement of statements) {
    let transaction = open.get(statement.connection)
    if (!transaction) {
      transaction = []
      all.push(transaction)
    }
    transaction.push(statement)
    if (statement.text.startsWith('begin')) open.set(statement.connection, transaction)
    if (/^(commit|rollback)/.test(statement.text)) open.delete(statement.connection)
  }
  return all
}

/** Pairs of transactions with the same statements, in the order of the first. */
function inBoth(one: Statement[][], other: Statement[][]): [Statement[], Statement[]][] {
  const left = [...other]
  return one.flatMap((transaction): [Statement[], Statement[]][] => {
    const shape = transaction.map(shapeOf).join()
    const index = left.findIndex((each) => each.map(shapeOf).join() === shape)
    return index < 0 ? [] : [[transaction, left.splice(index, 1)[0]!]]
  })
}

function shapeOf({ text }: Statement): string {
  return text.replace(LITERAL, '?')
}

function statementsIn(file: string, from = 0): Statement[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.slice(from).map((line) => JSON.parse(line) as Statement)
}
