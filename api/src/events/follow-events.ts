import { type Doorbell, stoppable } from '../kernel/doorbell.ts'
import type { App } from '../kernel/feature.ts'
import type { Event } from './event.ts'
import { type LogTail, logTailOf } from './log-tail.ts'
import type { EventCriteria } from './read-events.ts'

/** Which events to follow, and from where. */
export interface Following {
  businessId: string
  after: number
  criteria?: EventCriteria
  /** Called with each event just before it is given. */
  onEvent?: (event: Event) => void
  /** Called when positions were passed, up to and with this one, that are not for this reader. */
  onPassed?: (position: number) => void
}

/**
 * Gives the events after a position, then those that come, in order and each once, until the reader stops. Everything
 * is read from the log, no faster than the reader takes it; a signal only says when to look.
 */
export function followEvents(app: App, following: Following): AsyncIterableIterator<Event> {
  const tail = logTailOf(app, following.businessId)
  const doorbell = tail.join()
  return stoppable(follow(tail, following, doorbell), () => tail.leave(doorbell))
}

async function* follow(
  tail: LogTail,
  { after, criteria = {}, onEvent, onPassed }: Following,
  doorbell: Doorbell,
): AsyncGenerator<Event, void, undefined> {
  try {
    let position = after
    while (!doorbell.closed) {
      doorbell.reset()
      const { events, through, more } = await tail.read(position, criteria)
      for (const event of events) {
        if (event.position > position + 1) onPassed?.(event.position - 1)
        position = event.position
        onEvent?.(event)
        yield event
      }
      if (through > position) onPassed?.(through)
      position = through
      if (!more) await doorbell.wait()
    }
  } finally {
    tail.leave(doorbell)
  }
}
