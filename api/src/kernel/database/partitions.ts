import type { App } from '../feature.ts'
import type { Gauge } from '../metrics/metrics.ts'
import { repeatedWork } from '../repeated-work.ts'
import { query } from './database.ts'

const LOOK_EVERY_MS = 3_600_000

const STRAY: Gauge = {
  kind: 'gauge',
  name: 'foyer_stray_bytes',
  help: 'Size of the messages and events for whose time there is no partition, over all processes; 0 is as it should be.',
  labels: [],
}

/** What is told of partitions. */
export const PARTITION_METRICS = [STRAY]

/** Makes partitions three months ahead; those that nobody made in time take in what had to lie elsewhere meanwhile. */
export const keepingPartitions = repeatedWork({
  everyMs: LOOK_EVERY_MS,
  work: makePartitions,
  failure: 'partitions.not_made',
  atOnce: true,
})

/** Makes what is missing, unless another process is at it. */
async function makePartitions({ database, log }: App): Promise<void> {
  const made = await query<{ name: string }>(database.orm.em.fork(), 'select make_partitions() as name')
  for (const { name } of made) log.info('partition.made', { partition: name })
}

/** Watches over rows that have no partition of their time: one statement whenever somebody asks for the figures. */
export function watchStray({ database, metrics }: App): void {
  metrics.watch(STRAY, async () => {
    const [row] = await query<{ bytes: string }>(
      database.orm.em.fork(),
      `select coalesce(sum(pg_relation_size(inhrelid)), 0) as bytes from pg_inherits
       join pg_class on pg_class.oid = inhrelid where pg_get_expr(relpartbound, inhrelid) = 'DEFAULT'`,
    )
    return [{ labels: {}, value: Number(row!.bytes) }]
  })
}
