import { entitiesOf } from '../kernel/database/database.ts'
import type { App } from '../kernel/feature.ts'
import type { Event } from './event.ts'
import { type EventCriteria, type LogStretch, meets, readEvents } from './read-events.ts'
import { startNewest } from './start-after.ts'

/** Reads what stands after a position now. */
export type ReadLog = (after: number, criteria: EventCriteria) => Promise<LogStretch>

/** How many of the newest events are kept for those who are a little behind. */
const REMEMBERED = 500
const BATCH = 100

const tails = new WeakMap<App, Map<string, LogTail>>()

/** Joins those of this process who follow a business's log: whoever is near its end shares one reading. */
export function joinLogTail(app: App, businessId: string): { read: ReadLog; leave(): void } {
  const ofApp = tails.get(app) ?? new Map<string, LogTail>()
  tails.set(app, ofApp)
  const tail = ofApp.get(businessId) ?? new LogTail(app, businessId)
  ofApp.set(businessId, tail)
  const follower = Symbol()
  tail.followers.add(follower)
  return {
    read: (after, criteria) => tail.read(after, criteria),
    leave() {
      tail.followers.delete(follower)
      if (tail.followers.size === 0 && ofApp.get(businessId) === tail) ofApp.delete(businessId)
    },
  }
}

/** The end of a business's log: events without a gap that, once committed, never change. */
class LogTail {
  readonly followers = new Set<symbol>()
  readonly #app: App
  readonly #businessId: string
  /** The newest events that were read, in order and without a gap. */
  #events: Event[] = []
  /** Everything up to this position was read. */
  #end: number | undefined
  #running: Promise<void> = Promise.resolve()
  #next: Promise<void> | undefined

  constructor(app: App, businessId: string) {
    this.#app = app
    this.#businessId = businessId
  }

  async read(after: number, criteria: EventCriteria): Promise<LogStretch> {
    if (this.#isNear(after)) await this.#refresh()
    const end = this.#end ?? 0
    // Those who are behind read on their own until they have caught up.
    if (after > end || !this.#isNear(after)) {
      return readEvents(this.#entities(), this.#businessId, after, BATCH, criteria)
    }
    const newer = after === end ? [] : this.#events.slice(after - end)
    return { events: newer.filter((event) => meets(event, criteria)), through: end, more: false }
  }

  /** Whether everything after this position is remembered, or will be with the next reading. */
  #isNear(after: number): boolean {
    return this.#end === undefined || after >= this.#end - this.#events.length
  }

  /** One reading serves all who asked before it began; who asks while it runs waits for the one after. */
  #refresh(): Promise<void> {
    this.#next ??= this.#running.then(() => {
      this.#next = undefined
      const reading = this.#readOn()
      this.#running = reading.catch(() => {})
      return reading
    })
    return this.#next
  }

  async #readOn(): Promise<void> {
    this.#end ??= await startNewest(this.#entities(), this.#businessId)
    for (let more = true; more; ) {
      const stretch = await readEvents(this.#entities(), this.#businessId, this.#end, BATCH)
      this.#events = [...this.#events, ...stretch.events].slice(-REMEMBERED)
      this.#end = stretch.through
      more = stretch.more
    }
  }

  #entities() {
    return entitiesOf(this.#app.database, this.#businessId)
  }
}
