import { type EntityManager, MikroORM, type Options } from '@mikro-orm/postgresql'
import { CompiledQuery } from 'kysely'
import type { Pool } from 'pg'
import { traceStatements } from '../tracing/trace-statements.ts'
import type { Tracing } from '../tracing/tracing.ts'
import { inOneJourney } from './in-one-journey.ts'
import { giveBackLostConnections } from './lost-connections.ts'
import { type ReplicaReading, type Replicas, readingOf, useReplicas } from './replicas.ts'
import { sendAhead } from './send-ahead.ts'

/** The settings of a transaction that row-level security reads. */
export const BUSINESS = 'foyer.business'
export const PROOF = 'foyer.proof'

/** The tables' classes, as features list them. */
export type EntityClasses = NonNullable<Options['entities']>

/** One PostgreSQL as everything here uses it. */
export interface Database {
  orm: MikroORM
  /** Role that works in each transaction, when another than the one that connects. */
  role?: string | undefined
  /** Servers that follow this one, if there are some to read from. */
  replicas?: Replicas
  /** Fixes the time of transactions in tests; without it the database's clock counts. */
  clock?: () => Date
  /** How the connections of this process are used at the moment. */
  connections(): PoolUse
  close(): Promise<void>
}

/** Connections that are used and idle, and work that waits for one. */
export interface PoolUse {
  used: number
  idle: number
  waiting: number
}

/** What a database needs to be opened. */
export interface DatabaseOptions {
  url: string
  /** Servers that follow it, to read from. */
  replicaUrls?: readonly string[]
  entities: EntityClasses
  /** Role to work as in each transaction, when another than the one that connects. */
  role?: string | undefined
  /** Connections at most. */
  poolSize: number
  clock?: () => Date
  /** Tells of statements. */
  tracing?: Tracing
  /** Called with every connection made; tests count statements with it. */
  onConnection?: (client: unknown) => void
}

/** Whoever waits for a replica could have had the main server's answer. */
const REPLICA_TIMEOUT_MS = 1_000

/** Opens the pool; a connection is made with the first query. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  let made: Pool | undefined
  const pools = new Set<Pool>()
  const prepare = (pool: Pool) => {
    pools.add(pool)
    giveBackLostConnections(pool)
    if (options.tracing?.on) pool.on('connect', traceStatements(options.tracing))
    pool.on('connect', sendAhead)
    if (options.onConnection) pool.on('connect', options.onConnection)
  }
  // Nothing else belongs to the connection: a pooler may give each transaction another one.
  const connecting = { application_name: 'foyer', pipeline: true }
  const orm = await MikroORM.init({
    clientUrl: options.url,
    entities: options.entities,
    pool: { min: 0, max: options.poolSize },
    forceUtcTimezone: true,
    ensureDatabase: false,
    discovery: { warnWhenNoEntities: false },
    driverOptions: {
      ...connecting,
      connectionTimeoutMillis: 10_000,
      onPoolCreated(pool: Pool) {
        made = pool
        prepare(pool)
      },
    },
    // Only what asks for it: the ORM itself knows nothing of how far a replica has come.
    preferReadReplicas: false,
    replicas: options.replicaUrls?.map((clientUrl) => ({
      clientUrl,
      driverOptions: { ...connecting, connectionTimeoutMillis: REPLICA_TIMEOUT_MS, onPoolCreated: prepare },
    })),
  })
  // Whatever is asked is asked as that role: there is no entity manager that has another one.
  if (options.role) orm.em = orm.em.fork({ session: { variables: { role: options.role } } })
  return {
    ...{ orm, role: options.role },
    ...(options.replicaUrls?.length && { replicas: useReplicas(orm.em) }),
    ...(options.clock && { clock: options.clock }),
    connections: () => useOf(made),
    async close() {
      await orm.close(true)
      // Those that were used past the layers of the ORM are unknown to it.
      await Promise.all([...pools].map((pool) => pool.ending || pool.end()))
    },
  }
}

function useOf(pool: Pool | undefined): PoolUse {
  if (!pool) return { used: 0, idle: 0, waiting: 0 }
  return { used: pool.totalCount - pool.idleCount, idle: pool.idleCount, waiting: pool.waitingCount }
}

/** An entity manager that sees the rows of one business and no others, whatever it asks for. */
export function entitiesOf(database: Database, businessId: string): EntityManager {
  return scoped(database, { [BUSINESS]: businessId })
}

/**
 * An entity manager for finding out whose a secret is: it sees only the rows whose column of look-up holds this very
 * text (a site's key, the hash of an API key, an address to sign in with), of any business.
 */
export function entitiesProvedBy(database: Database, proof: string): EntityManager {
  return scoped(database, { [PROOF]: proof })
}

function scoped(database: Database, variables: Record<string, string>): EntityManager {
  const em = database.orm.em.fork()
  em.setSessionContext({ variables: { ...COMMON, ...variables } })
  return em
}

/** Statements here are short: compiling one costs more than it saves. */
const COMMON = { jit: 'off' }

/**
 * Runs one statement written by hand, with `$1` placeholders bound by PostgreSQL, in the entity manager's transaction
 * if it has one and within what it may see; on a replica, if that is what the entity manager reads with. Times and dates
 * come as text; `em.map` turns a whole row into an entity.
 */
export async function query<Row = Record<string, unknown>>(
  em: EntityManager,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  const settings = em.getSessionContext()?.variables
  if (em.isInTransaction() || !settings) {
    const statement = CompiledQuery.raw(sql, [...parameters])
    return (await em.getKysely<Record<string, never>>().executeQuery(statement)).rows as Row[]
  }
  return run(em, settings as Settings, readingOf(em), sql, parameters)
}

/**
 * Runs one statement by itself for reading what is in one business, as `query` does in an entity manager; with a reading on
 * its replica.
 */
export function queryIn<Row = Record<string, unknown>>(
  { orm, role }: Database,
  businessId: string,
  reading: ReplicaReading | undefined,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  return run(orm.em, { ...(role && { role }), ...COMMON, [BUSINESS]: businessId }, reading, sql, parameters)
}

type Settings = Readonly<Record<string, string>>

async function run<Row>(
  em: EntityManager,
  settings: Settings,
  reading: ReplicaReading | undefined,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  const answer = await reading?.run(settings, sql, parameters)
  if (answer) return answer.rows
  const pool: Pool = await em.getConnection().getNativeClient()
  return (await inOneJourney(pool, settings, sql, parameters)).rows
}
