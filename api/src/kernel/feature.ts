import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from './config.ts'
import type { Database, EntityClasses } from './database/database.ts'
import type { RowRules } from './database/row-security.ts'
import type { RequestContext } from './graphql/context.ts'
import type { Credentials, Viewer } from './graphql/viewer.ts'
import type { MinuteCounts } from './limits/minute-counts.ts'
import type { Log } from './log.ts'
import type { AnyMetric, Metrics } from './metrics/metrics.ts'
import type { PersonalTable } from './personal-data.ts'
import type { Signals } from './signals.ts'
import type { Tracing } from './tracing/tracing.ts'

/** What every feature can use while the program runs. */
export interface App {
  config: Config
  database: Database
  signals: Signals
  counts: MinuteCounts
  log: Log
  metrics: Metrics
  tracing: Tracing
  /** Types of all features that can be read by identifier. */
  nodes: readonly NodeType[]
  /** What all features keep of persons. */
  personalData: readonly PersonalTable[]
}

/** A type of the graph with a life of its own. */
export interface NodeType {
  /** Prefix of its identifiers, such as `visitor`. */
  prefix: string
  /** Name in the graph. */
  name: string
  /** Reads one, or null when there is none that the caller may see. */
  load(context: RequestContext, identifier: string): Promise<object | null>
  /** Reads one by its identifier in the coworking platform, where it has such a one. */
  loadByUniqueId?(context: RequestContext, uniqueId: string): Promise<object | null>
}

/** Says who makes a request of a route; throws when they have nothing left to spend. */
export type ContextOfRequest = (request: FastifyRequest) => Promise<RequestContext>

/** A class with decorators of TypeGraphQL. */
export type ResolverClass = new (...parameters: never[]) => object

/** A folder of the product: its tables, its part of the graph, its ways in. */
export interface Feature {
  name: string
  entities?: EntityClasses
  /** What row-level security lets through of its tables, besides the rows of the business at hand. */
  rowRules?: RowRules
  /** What its tables keep of persons. */
  personalData?: readonly PersonalTable[]
  resolvers?: ResolverClass[]
  /** Object types that are only reached through an interface. */
  types?: ResolverClass[]
  nodes?: NodeType[]
  /** Says who sends these credentials, or undefined when they are none of its. */
  recognize?(app: App, credentials: Credentials): Promise<Viewer | undefined>
  routes?(server: FastifyInstance, app: App, contextOf: ContextOfRequest): void
  /** Figures that it gives of itself. */
  metrics?: readonly AnyMetric[]
  /** Begins what it does by itself, without being asked. */
  start?(app: App): void
  /** Ends what it is still doing, before the database closes. */
  stop?(app: App): Promise<void>
}
