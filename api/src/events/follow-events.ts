import { entitiesOf } from '../kernel/database/database.ts'
import { Doorbell, stoppable } from '../kernel/doorbell.ts'
import type { App } from '../kernel/feature.ts'
import { type Event, eventTopic } from './event.ts'
import { type EventCriteria, readEvents } from './read-events.ts'

const BATCH = 100
/** How long to wait without being woken before looking all the same: signals may be lost. */
const PATIENCE_MS = 5000

/**
 * Gives the events after a position, then those that come, in order and each once, until the reader stops. Everything
 * is read from the log; a signal only says when to look.
 */
export function followEvents(
  app: App,
  businessId: string,
  after: number,
  criteria: EventCriteria = {},
): AsyncIterableIterator<Event> {
  const doorbell = new Doorbell()
  const stop = app.signals.listen(eventTopic(businessId), () => doorbell.ring())
  const read = (position: number) =>
    readEvents(entitiesOf(app.database, businessId), businessId, position, BATCH, criteria)
  return stoppable(follow(read, after, doorbell), () => {
    stop()
    doorbell.close()
  })
}

async function* follow(
  read: (position: number) => Promise<Event[]>,
  after: number,
  doorbell: Doorbell,
): AsyncGenerator<Event, void, undefined> {
  let position = after
  while (!doorbell.closed) {
    doorbell.reset()
    const events = await read(position)
    for (const event of events) {
      position = event.position
      yield event
    }
    if (events.length < BATCH) await doorbell.wait(PATIENCE_MS)
  }
}
