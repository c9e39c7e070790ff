import { type Doorbell, stoppable } from '../kernel/doorbell.ts'
import type { App } from '../kernel/feature.ts'
import type { StreamProgress } from '../kernel/graphql/context.ts'
import { type Place, SharedStream } from '../kernel/streams/shared-stream.ts'
import type { Event } from './event.ts'
import { type LogTail, logTailOf } from './log-tail.ts'
import type { EventCriteria } from './read-events.ts'

/** Which events to follow, and from where. */
export interface Following {
  businessId: string
  after: number
  criteria?: EventCriteria | undefined
  /** Called with each event just before it is given. */
  onEvent?: (event: Event) => void
  /** Called when positions were passed, up to and with this one, that are not for this reader. */
  onPassed?: (position: number) => void
  /** Whose it is: at the end of the log its reader may be handed what others are. */
  stream?: StreamProgress
}

/**
 * Gives the events after a position, then those that come, in order and each once, until the reader stops. Everything
 * is read from the log, no faster than the reader takes it; a signal only says when to look.
 */
export function followEvents(app: App, following: Following): AsyncIterableIterator<Event> {
  const tail = logTailOf(app, following.businessId)
  const doorbell = tail.join()
  return stoppable(follow(app, tail, following, doorbell), () => tail.leave(doorbell))
}

async function* follow(
  app: App,
  tail: LogTail,
  following: Following,
  doorbell: Doorbell,
): AsyncGenerator<Event, void, undefined> {
  const { criteria = {}, onEvent, onPassed } = following
  try {
    let position = following.after
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
      if (more) continue
      const place = joinOthers(app, tail, following, { position, doorbell })
      if (place) tail.setRinging(doorbell, false)
      await doorbell.wait()
      if (!place) continue
      tail.setRinging(doorbell, true)
      position = await place.leave()
    }
  } finally {
    tail.leave(doorbell)
  }
}

/** Lets a reader who is at the end of the log be handed what comes, where it can be and others are not further. */
function joinOthers(
  app: App,
  tail: LogTail,
  { businessId, criteria, onEvent, onPassed, stream }: Following,
  { position, doorbell }: { position: number; doorbell: Doorbell },
): Place | undefined {
  const { sharing, send } = stream ?? {}
  if (!sharing || !send) return undefined
  const { key, carryOut } = sharing
  let shared = tail.shared.get(key)
  if (!shared) {
    const goOn = (passing: (position: number) => void) =>
      followEvents(app, { businessId, after: position, criteria, onPassed: passing })
    shared = new SharedStream(position, carryOut, goOn, () => tail.shared.delete(key))
    tail.shared.set(key, shared)
  }
  return shared.join(position, { onEvent, onPassed, send }, doorbell)
}
