import type { Feature } from '../kernel/feature.ts'

export { decodeEventCursor, encodeEventCursor } from './cursor.ts'
export { appendEvents, type Event, eventTopic } from './event.ts'
export { followEvents } from './follow-events.ts'
export { newestPosition, readEventById, readEvents } from './read-events.ts'

/** The log of what happened to conversions. */
export const events: Feature = { name: 'events', rowRules: { appendOnly: ['event'] } }
