import { Doorbell, stoppable } from '../kernel/doorbell.ts'
import type { App } from '../kernel/feature.ts'
import { type Event, eventTopic } from './event.ts'
import { joinLogTail, type ReadLog } from './log-tail.ts'
import type { EventCriteria } from './read-events.ts'

/** How long to wait without being woken before looking all the same: signals may be lost. */
const PATIENCE_MS = 5000

/** Which events to follow, and from where. */
export interface Following {
  businessId: string
  after: number
  criteria?: EventCriteria
  /** Called when positions were passed, up to and with this one, that are not for this reader. */
  onPassed?: (position: number) => void
}

/**
 * Gives the events after a position, then those that come, in order and each once, until the reader stops. Everything
 * is read from the log, no faster than the reader takes it; a signal only says when to look.
 */
export function followEvents(app: App, following: Following): AsyncIterableIterator<Event> {
  const { businessId } = following
  const doorbell = new Doorbell()
  const deaf = app.signals.listen(eventTopic(businessId), () => doorbell.ring())
  const { read, leave } = joinLogTail(app, businessId)
  return stoppable(follow(read, following, doorbell), () => {
    deaf()
    leave()
    doorbell.close()
  })
}

async function* follow(
  read: ReadLog,
  { after, criteria = {}, onPassed }: Following,
  doorbell: Doorbell,
): AsyncGenerator<Event, void, undefined> {
  let position = after
  while (!doorbell.closed) {
    doorbell.reset()
    const { events, through, more } = await read(position, criteria)
    for (const event of events) {
      if (event.position > position + 1) onPassed?.(event.position - 1)
      position = event.position
      yield event
    }
    if (through > position) onPassed?.(through)
    position = through
    if (!more) await doorbell.wait(PATIENCE_MS)
  }
}
