import type { EntityManager } from '@mikro-orm/postgresql'
import { newIdentifier } from '../identifier.ts'
import { isConnectionLoss } from './connection-loss.ts'
import { type Database, entitiesOf, query } from './database.ts'
import { databaseTime } from './database-time.ts'

/** What a function that changes something works with. It reads no other clock and makes no other identifiers. */
export interface Transaction {
  readonly em: EntityManager
  readonly businessId: string
  /** Time of the database at the start of the transaction, in milliseconds. */
  readonly now: Date
  /** A new identifier; those of one transaction sort in the order they were asked for. */
  newId(prefix: string): string
  query<Row = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>
  /** Runs after all changes are written, as the last thing before commit, in the order given. */
  beforeCommit(work: () => Promise<void>): void
  /** Runs once the changes are durable; never when they are not. */
  afterCommit(work: () => void): void
}

/** Changes that this process has made: how many, and of each business which was the last. */
interface Commits {
  count: number
  lastOf: Map<string, number>
}

const commits = new WeakMap<Database, Commits>()

/** The changes made so far, for whoever keeps what it has read. */
export function commitsOf(database: Database): Readonly<Commits> {
  let made = commits.get(database)
  if (!made) {
    made = { count: 0, lastOf: new Map() }
    commits.set(database, made)
  }
  return made
}

/** How to run a transaction. */
export interface TransactionOptions {
  businessId: string
  /** Takes this time instead of the database's: for filling an example with a past. */
  at?: Date
}

const ATTEMPTS = 6
const RETRYABLE = new Set(['40001', '40P01'])
/** How long a database that has gone away is tried again before the caller hears of it. */
const PATIENCE_MS = 3_000

/**
 * Runs `work` in one transaction of one business and returns its result after commit. Starts over when PostgreSQL says
 * that trying again can help (serialization failure, deadlock), when two transactions raced for a row that only one may
 * be first to make (the second attempt then finds it), and when the connection was lost before commit was asked for. A
 * connection lost after that leaves open whether it was done, so the caller hears of it.
 */
export async function transaction<Result>(
  database: Database,
  options: TransactionOptions,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const deadline = performance.now() + PATIENCE_MS
  for (let attempt = 1; ; attempt += 1) {
    const progress = { committing: false }
    try {
      return await runOnce(database, options, work, progress)
    } catch (error) {
      const lost = !progress.committing && isConnectionLoss(error) && performance.now() < deadline
      if (attempt === ATTEMPTS || !(lost || canRetry(error))) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** attempt))
    }
  }
}

async function runOnce<Result>(
  database: Database,
  options: TransactionOptions,
  work: (tx: Transaction) => Promise<Result>,
  progress: { committing: boolean },
): Promise<Result> {
  const committed: (() => void)[] = []
  const result = await entitiesOf(database, options.businessId).transactional(async (em) => {
    const now = options.at ?? (await databaseTime(database, em as EntityManager))
    const last: (() => Promise<void>)[] = []
    let made = 0
    const tx: Transaction = {
      em: em as EntityManager,
      businessId: options.businessId,
      now,
      newId: (prefix) => newIdentifier(prefix, now, made++ % 4096),
      query: (sql, parameters) => query(em as EntityManager, sql, parameters),
      beforeCommit: (step) => last.push(step),
      afterCommit: (step) => committed.push(step),
    }
    const value = await work(tx)
    await em.flush()
    for (const step of last) await step()
    progress.committing = true
    return value
  })
  noteCommit(database, options.businessId)
  for (const step of committed) step()
  return result
}

function noteCommit(database: Database, businessId: string): void {
  const made = commitsOf(database) as Commits
  made.count += 1
  made.lastOf.set(businessId, made.count)
}

function canRetry(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string }
  return RETRYABLE.has(code ?? '') || (code === '23505' && (constraint ?? '').endsWith('_retry_key'))
}
