import { keepingPartitions, PARTITION_METRICS, watchStray } from '../kernel/database/partitions.ts'
import type { Feature } from '../kernel/feature.ts'
import { EVENT_METRICS } from './event-metrics.ts'

export { encodeEventCursor } from './cursor.ts'
export { appendEvents, type Event, eventTopic } from './event.ts'
export { followEvents } from './follow-events.ts'
export { readEvents, readEventsById } from './read-events.ts'
export { startAfter, startNewest, startOldest } from './start-after.ts'

/** The log of what happened to conversions. */
export const events: Feature = {
  name: 'events',
  // How far a log has come is what every process looks at to know whether there is something to send.
  rowRules: { appendOnly: ['event'], readWhole: ['event_counter'] },
  metrics: [...EVENT_METRICS, ...PARTITION_METRICS],
  ...keepingPartitions,
  start(app) {
    keepingPartitions.start?.(app)
    watchStray(app)
  },
}
