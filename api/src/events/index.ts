import type { Feature } from '../kernel/feature.ts'

export { decodeEventCursor, encodeEventCursor } from './cursor.ts'
export { appendEvents, type Event, type EventType, eventTopic, type NewEvent } from './event.ts'
export { followEvents } from './follow-events.ts'
export { type EventCriteria, newestPosition, readEventById, readEvents } from './read-events.ts'

/** The log of what happened to conversions. */
export const events: Feature = { name: 'events' }
