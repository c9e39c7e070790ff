import { carriedOnTime } from '../kernel/database/database-time.ts'
import type { App } from '../kernel/feature.ts'
import type { Timing } from '../kernel/metrics/metrics.ts'
import type { Event } from './event.ts'

const EVENT_LAG: Timing = {
  kind: 'timing',
  name: 'foyer_event_lag_seconds',
  help: 'From an event, by the clock of the database, until this process has read it for those who follow the log.',
  labels: [],
}

/** What is told of the log. */
export const EVENT_METRICS = [EVENT_LAG]

/** Notes how late events were read that had just come. */
export async function noteLag({ database, metrics }: App, events: readonly Event[]): Promise<void> {
  if (!metrics.watched || events.length === 0) return
  const now = await carriedOnTime(database)
  for (const { occurredAt } of events) {
    metrics.time(EVENT_LAG, {}, Math.max(0, now.getTime() - occurredAt.getTime()) / 1000)
  }
}
