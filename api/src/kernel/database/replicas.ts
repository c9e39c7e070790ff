import type { Connection, EntityManager } from '@mikro-orm/postgresql'
import type { Pool, QueryResult } from 'pg'
import { isConnectionLoss } from './connection-loss.ts'
import { inOneJourney } from './in-one-journey.ts'

/** How long a replica that is a little behind is waited for, and how long it is then left alone. */
const GRACE_S = 0.01
const LATE_MS = 100
/** How long one that cannot be reached is left alone. */
const AWAY_MS = 2_000

/** How far a server has come; one that never was a replica is as far as its own log. */
const REACHED = 'coalesce(pg_last_wal_replay_lsn(), pg_current_wal_flush_lsn())'

/** Servers that follow the main one, for reading what is true now. */
export interface Replicas {
  /** Begins to read for a request that has just come: it sees whatever was acknowledged to anybody before. */
  begin(): ReplicaReading
}

/** The statements of one request: on one replica as long as it has what it must, then on the main server to the end. */
export interface ReplicaReading {
  /** Runs a statement on the replica; undefined when it is to be run on the main server. */
  run(settings: Settings, sql: string, parameters: readonly unknown[]): Promise<QueryResult | undefined>
  /** Lets everything from now on be read on the main server, which is never behind. */
  end(): void
}

type Settings = Readonly<Record<string, string>>

const readings = new WeakMap<EntityManager, ReplicaReading>()

/**
 * Lets an entity manager read its statements with a reading. What it looks for as entities is read on the main server, and
 * all that comes after: nothing may be older than what was read before.
 */
export function readWith(em: EntityManager, reading: ReplicaReading): void {
  readings.set(em, reading)
  // The ORM asks for it whenever it opens a transaction of its own.
  const contextOf = em.getTransactionSessionContext.bind(em)
  em.getTransactionSessionContext = () => {
    reading.end()
    return contextOf()
  }
}

/** The reading that an entity manager reads with, if it has one. */
export function readingOf(em: EntityManager): ReplicaReading | undefined {
  return readings.get(em)
}

/** Reads on the replicas of an entity manager's configuration, and asks its main server how far they must have come. */
export function useReplicas(em: EntityManager): Replicas {
  const driver = em.getDriver()
  const resting = new WeakMap<Connection, number>()
  const position = together(async () => {
    const pool: Pool = await driver.getConnection('write').getNativeClient()
    const { rows } = await pool.query<{ position: string }>('select pg_current_wal_flush_lsn()::text as position')
    return rows[0]!.position
  })
  return {
    begin() {
      const replica = driver.getConnection('read')
      let over = (resting.get(replica) ?? 0) > performance.now()
      let needed: Promise<string> | undefined
      const run = async (settings: Settings, sql: string, parameters: readonly unknown[]) => {
        needed ??= position()
        const waiting = waitFor(await needed)
        if (over) return undefined
        const pool: Pool = await replica.getNativeClient()
        return inOneJourney(pool, settings, sql, parameters, waiting)
      }
      return {
        async run(...statement) {
          if (over) return undefined
          return run(...statement).catch((error: unknown) => {
            over = true
            // Whatever it is, the main server knows better; what is wrong with the statement itself it says again.
            resting.set(replica, performance.now() + (isConnectionLoss(error) ? AWAY_MS : LATE_MS))
            return undefined
          })
        },
        end() {
          over = true
        },
      }
    },
  }
}

/** What fails unless a server has come so far, after a moment at most. */
function waitFor(position: string): string[] {
  const isBehind = `${REACHED} < '${position}'::pg_lsn`
  return [`select pg_sleep(${GRACE_S}) where ${isBehind}`, `select 1 / (not ${isBehind})::int`]
}

/** Asks once for all who want to know at the same time, and only after each of them has asked. */
function together<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let asked: Promise<unknown> = Promise.resolve()
  let next: Promise<Answer> | undefined
  return () => {
    next ??= asked.then(() => {
      next = undefined
      const answer = ask()
      asked = answer.catch(() => {})
      return answer
    })
    return next
  }
}
