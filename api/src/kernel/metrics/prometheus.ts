import * as prometheus from 'prom-client'
import type { Log } from '../log.ts'
import type { AnyMetric, Metrics } from './metrics.ts'

/** Bounds in seconds: a list takes some milliseconds, a model some seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]
/** A figure that the database does not tell in time is left out, so that the others arrive. */
const PATIENCE_MS = 2000

/** Figures as Prometheus reads them. */
export interface PrometheusMetrics extends Metrics {
  text(): Promise<{ type: string; body: string }>
}

/** Keeps the figures of one program: those that are declared and what the process itself takes. */
export function prometheusMetrics(declared: readonly AnyMetric[], log: Log): PrometheusMetrics {
  const registry = new prometheus.Registry()
  const kept = new Map<string, prometheus.Counter | prometheus.Histogram | prometheus.Gauge>()
  const read = new Map<string, () => Promise<void>>()
  prometheus.collectDefaultMetrics({ register: registry })
  for (const metric of declared) kept.set(metric.name, keep(metric, registry, read))
  return {
    watched: true,
    count: ({ name }, labels, by = 1) => (kept.get(name) as prometheus.Counter).inc(labels, by),
    time: ({ name }, labels, seconds) => (kept.get(name) as prometheus.Histogram).observe(labels, seconds),
    watch({ name }, readNow) {
      const gauge = kept.get(name) as prometheus.Gauge
      read.set(name, async () => {
        gauge.reset()
        try {
          for (const { labels, value } of await inTime(Promise.resolve(readNow()))) gauge.set(labels, value)
        } catch (error) {
          log.info('metric.not_read', { metric: name, message: (error as Error).message })
          // Without labels a gauge that was reset says 0, which would be wrong.
          gauge.remove()
        }
      })
    },
    text: async () => ({ type: registry.contentType, body: await registry.metrics() }),
  }
}

function keep(
  { kind, name, help, labels }: AnyMetric,
  registry: prometheus.Registry,
  read: Map<string, () => Promise<void>>,
) {
  const shape = { name, help, labelNames: [...labels], registers: [registry] }
  if (kind === 'counter') return new prometheus.Counter(shape)
  if (kind === 'timing') return new prometheus.Histogram({ ...shape, buckets: BUCKETS })
  return new prometheus.Gauge({ ...shape, collect: () => read.get(name)?.() })
}

function inTime<Result>(reading: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No answer within ${PATIENCE_MS} ms.`)), PATIENCE_MS)
    reading.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
