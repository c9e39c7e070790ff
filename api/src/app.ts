import 'reflect-metadata'
import type { FastifyInstance } from 'fastify'
import { features } from './features.ts'
import type { Config } from './kernel/config.ts'
import { type Database, openDatabase } from './kernel/database/database.ts'
import { applicationRole } from './kernel/database/row-security.ts'
import type { App } from './kernel/feature.ts'
import { buildGraph } from './kernel/graphql/schema.ts'
import { createServer } from './kernel/http/server.ts'
import { countMinutes } from './kernel/limits/minute-counts.ts'
import { createLog, type Log } from './kernel/log.ts'
import { KERNEL_METRICS } from './kernel/metrics/kernel-metrics.ts'
import { NO_METRICS } from './kernel/metrics/metrics.ts'
import { serveMetrics } from './kernel/metrics/serve-metrics.ts'
import { watchDatabase } from './kernel/metrics/watch-database.ts'
import { startSignals } from './kernel/signals.ts'
import { NO_TRACING } from './kernel/tracing/tracing.ts'

/** What an app is made of besides its settings. */
export interface AppOptions {
  config: Config
  databaseUrl: string
  /** The same database with a connection of one's own, where a pooler is in between; `databaseUrl`, if left out. */
  directUrl?: string
  log?: Log
  /** Fixes the time in tests. */
  clock?: () => Date
  /** Called with every connection to the database. */
  onConnection?: (client: unknown) => void
  /** False lets features begin nothing by themselves, so that only what a test does happens. */
  unasked?: boolean
}

/** The running whole: what functions need, the server, and how to end both. */
export interface RunningApp {
  app: App
  server: FastifyInstance
  /** Where its figures are served, if they are. */
  metricsPort?: number
  close(): Promise<void>
}

/** Puts the parts together: the one place that knows them all. The tables must be up to date. */
export async function createApp(options: AppOptions): Promise<RunningApp> {
  const log = options.log ?? createLog(options.config.verbose)
  const { databaseUrl, directUrl = databaseUrl } = options
  const place = options.config.metrics
  const declared = [KERNEL_METRICS, ...features.map((feature) => feature.metrics ?? [])].flat()
  // Loaded only where somebody watches.
  const figures = place && (await import('./kernel/metrics/prometheus.ts')).prometheusMetrics(declared, log)
  const traced = options.config.tracing
  const tracing = traced ? (await import('./kernel/tracing/open-telemetry.ts')).openTelemetry(traced) : NO_TRACING
  const database: Database = await openDatabase({
    url: databaseUrl,
    replicaUrls: options.config.databaseReplicaUrls,
    role: await applicationRole(directUrl),
    entities: features.flatMap((feature) => feature.entities ?? []) as never,
    poolSize: options.config.poolSize,
    tracing,
    ...(options.clock && { clock: options.clock }),
    ...(options.onConnection && { onConnection: options.onConnection }),
  })
  const signals = startSignals(directUrl, log)
  const app: App = {
    config: options.config,
    database,
    signals,
    counts: countMinutes(signals),
    log,
    metrics: figures ?? NO_METRICS,
    tracing,
    nodes: features.flatMap((feature) => feature.nodes ?? []),
    personalData: features.flatMap((feature) => feature.personalData ?? []),
  }
  watchDatabase(app)
  const { schema } = await buildGraph(features)
  const { server, close: closeServer } = await createServer(app, features, schema)
  if (options.unasked !== false) for (const feature of features) feature.start?.(app)
  const served = figures && (await serveMetrics(figures, place))
  const close = async () => {
    await closeServer()
    for (const feature of features) await feature.stop?.(app)
    await app.signals.close()
    await database.close()
    await tracing.close()
    // Last, so that a process that stops is still watched.
    await served?.close()
  }
  return { app, server, close, ...(served && { metricsPort: served.port }) }
}
