import { entitiesOf } from '../kernel/database/database.ts'
import { Doorbell } from '../kernel/doorbell.ts'
import type { App } from '../kernel/feature.ts'
import { shareExecution } from '../kernel/streams/shared-execution.ts'
import type { SharedStream } from '../kernel/streams/shared-stream.ts'
import { type Event, eventTopic } from './event.ts'
import { noteLag } from './event-metrics.ts'
import { type EventCriteria, type LogStretch, meets, readEvents } from './read-events.ts'
import { startNewest } from './start-after.ts'

/** How many of the newest events are kept for those who are a little behind. */
const REMEMBERED = 500
const BATCH = 100
/** How long to wait without a signal before looking all the same: signals may be lost. */
const PATIENCE_MS = 5000

const tails = new WeakMap<App, Map<string, LogTail>>()

/** The tail of a business's log that all its followers in this process share. */
export function logTailOf(app: App, businessId: string): LogTail {
  const ofApp = tails.get(app) ?? new Map<string, LogTail>()
  tails.set(app, ofApp)
  let tail = ofApp.get(businessId)
  if (!tail) {
    tail = new LogTail(app, businessId, () => ofApp.delete(businessId))
    ofApp.set(businessId, tail)
  }
  return tail
}

/**
 * The end of a business's log, read once for all who follow it in this process: events without a gap that, once
 * committed, never change. Those who are further behind read on their own until they have caught up.
 */
export class LogTail {
  readonly #app: App
  readonly #businessId: string
  readonly #followers = new Set<Doorbell>()
  /** Of those who are handed what comes. */
  readonly #silent = new Set<Doorbell>()
  readonly #rest: () => void
  /** Those who are at the end and are shown the same, by what they share. */
  readonly shared = new Map<string, SharedStream<Event>>()
  /** The newest events that were read, in order. */
  #events: Event[] = []
  /** Everything up to this position was read. */
  #end: number | undefined
  /** Whether something may have come since the last reading began. */
  #stale = true
  #reading: Promise<void> | undefined

  constructor(app: App, businessId: string, abandoned: () => void) {
    this.#app = app
    this.#businessId = businessId
    const deaf = app.signals.listen(eventTopic(businessId), () => this.#wake())
    const timer = setInterval(() => this.#wake(), PATIENCE_MS).unref()
    this.#rest = () => {
      deaf()
      clearInterval(timer)
      abandoned()
    }
  }

  /** Gives a doorbell that rings whenever there may be something new; `leave` with it. */
  join(): Doorbell {
    const doorbell = new Doorbell()
    this.#followers.add(doorbell)
    return doorbell
  }

  /** Lets a doorbell not ring while its reader is handed what comes, and then again. */
  setRinging(doorbell: Doorbell, ringing: boolean): void {
    const [from, to] = ringing ? [this.#silent, this.#followers] : [this.#followers, this.#silent]
    if (from.delete(doorbell)) to.add(doorbell)
  }

  leave(doorbell: Doorbell): void {
    doorbell.close()
    const left = this.#followers.delete(doorbell) || this.#silent.delete(doorbell)
    if (left && this.#followers.size + this.#silent.size === 0) this.#rest()
  }

  /** Reads what stands after a position now. */
  async read(after: number, criteria: EventCriteria): Promise<LogStretch> {
    if (this.#isNear(after) && (this.#stale || this.#reading)) await this.#refresh()
    const end = this.#end ?? 0
    if (after > end || !this.#isNear(after)) {
      return this.#readOnce(after, criteria)
    }
    const newer = after === end ? [] : this.#events.slice(after - end)
    return { events: newer.filter((event) => meets(event, criteria)), through: end, more: false }
  }

  #wake(): void {
    this.#stale = true
    for (const doorbell of this.#followers) doorbell.ring()
  }

  /** Whether everything after this position is remembered, or will be with the next reading. */
  #isNear(after: number): boolean {
    return this.#end === undefined || after >= this.#end - this.#events.length
  }

  /** What came before this was called is there afterwards; one reading serves all who call it at the same time. */
  async #refresh(): Promise<void> {
    const behind = this.#stale
    await this.#reading
    if (behind && this.#stale) {
      this.#reading ??= this.#readOn().finally(() => {
        this.#reading = undefined
      })
    }
    await this.#reading
  }

  async #readOn(): Promise<void> {
    this.#stale = false
    try {
      this.#end ??= await startNewest(this.#entities(), this.#businessId)
      for (let more = true; more; ) {
        const stretch = await this.#readOnce(this.#end, {})
        this.#events = [...this.#events, ...stretch.events].slice(-REMEMBERED)
        this.#end = stretch.through
        // A failure to tell how late it was must not keep the events back.
        noteLag(this.#app, stretch.events).catch(() => {})
        more = stretch.more
      }
    } catch (error) {
      this.#stale = true
      throw error
    }
  }

  async #readOnce(after: number, criteria: EventCriteria): Promise<LogStretch> {
    const stretch = await readEvents(this.#entities(), this.#businessId, after, BATCH, criteria)
    for (const event of stretch.events) shareExecution(event)
    return stretch
  }

  #entities() {
    return entitiesOf(this.#app.database, this.#businessId)
  }
}
