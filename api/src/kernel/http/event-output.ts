import type { ServerResponse } from 'node:http'
import type { StreamProgress } from '../graphql/context.ts'

/** Events that may be ready and not yet written: then the log is not read on. */
const MOST_WAITING = 16
/** How often a reader is told how far the log was looked through without a match. */
const PROGRESS_EVERY_MS = 1000

/** What a reader who is too slow is told, with the last cursor that was written for them. */
export type SlowReaderNotice = (cursor: string | undefined) => string

/**
 * Writes a stream of events at the pace of its reader, each with its cursor as `id`, and ends it when the reader stays
 * behind. Nothing piles up: while events wait to be written, no more are made.
 */
export class EventOutput {
  readonly #response: ServerResponse
  readonly #progress: () => StreamProgress | undefined
  readonly #patienceMs: number
  readonly #notice: SlowReaderNotice
  readonly #cursors: (string | undefined)[] = []
  readonly #timer: NodeJS.Timeout
  readonly #gone: Promise<false>
  #written: string | undefined
  #room = Promise.withResolvers<void>()
  #ended = false

  constructor(
    response: ServerResponse,
    options: { progress: () => StreamProgress | undefined; patienceMs: number; notice: SlowReaderNotice },
  ) {
    this.#response = response
    this.#progress = options.progress
    this.#patienceMs = options.patienceMs
    this.#notice = options.notice
    this.#timer = setInterval(() => this.#tellProgress(), PROGRESS_EVERY_MS).unref()
    this.#gone = new Promise((resolve) => {
      response.once('close', () => {
        this.#stop()
        resolve(false)
      })
    })
  }

  /** Announces an event with its cursor; resolves when there is room for the next one. */
  async announce(cursor: string | undefined): Promise<void> {
    this.#cursors.push(cursor)
    while (this.#cursors.length >= MOST_WAITING && !this.#ended) await this.#room.promise
  }

  /** Writes what the protocol says; false when the stream has ended. */
  async write(text: string): Promise<boolean> {
    if (!this.#isOpen) return false
    const isEvent = text.startsWith('event: next')
    const cursor = isEvent ? this.#cursors.shift() : undefined
    const written = await this.#flush(cursor === undefined ? text : `id: ${cursor}\n${text}`)
    if (written && cursor !== undefined) this.#written = cursor
    this.#room.resolve()
    this.#room = Promise.withResolvers<void>()
    return written
  }

  /** Others end the response as well, when the server stops or the reader's key is revoked. */
  get #isOpen(): boolean {
    return !this.#ended && !this.#response.writableEnded && !this.#response.destroyed
  }

  /** Waits until the reader's side has taken the text, but not for ever. */
  async #flush(text: string): Promise<boolean> {
    const patience = Promise.withResolvers<boolean>()
    const timer = setTimeout(() => patience.resolve(false), this.#patienceMs)
    const taken = new Promise<boolean>((resolve) => {
      this.#response.write(text, (error) => resolve(!error))
    })
    const inTime = await Promise.race([taken, patience.promise, this.#gone])
    clearTimeout(timer)
    if (!inTime && this.#isOpen) this.#giveUp()
    return inTime
  }

  /** What was written arrives if the reader still comes; then they learn why it ended and where to go on. */
  #giveUp(): void {
    if (this.#ended) return
    this.#stop()
    this.#response.end(this.#notice(this.#written))
    setTimeout(() => this.#response.destroy(), this.#patienceMs).unref()
  }

  #tellProgress(): void {
    const passed = this.#progress()?.passed
    if (passed === undefined || passed === this.#written || this.#cursors.length > 0 || !this.#isOpen) return
    this.#written = passed
    // Without data it is no event, but moves the reader's cursor.
    this.#response.write(`id: ${passed}\n\n`)
  }

  #stop(): void {
    this.#ended = true
    clearInterval(this.#timer)
    this.#room.resolve()
  }
}
