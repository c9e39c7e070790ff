import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { StreamProgress } from '../graphql/context.ts'

/** Events that may be ready and not yet written: then the log is not read on. */
const MOST_WAITING = 16
/** How often a reader is told how far the log was looked through without a match. */
const PROGRESS_EVERY_MS = 1000
/** How long a reader may take to hear the end before its connection is cut. */
const CLOSING_MS = 2000

/** Why a stream ends: an error of GraphQL. */
interface StreamEnd {
  message: string
  extensions: object
}

/**
 * Writes a stream of events at the pace of its reader, each with its cursor as `id`, and ends it when the reader stays
 * behind. Nothing piles up: while events wait to be written, no more are made.
 */
export class EventOutput {
  readonly #response: ServerResponse
  readonly #patienceMs: number
  readonly #timer: NodeJS.Timeout
  /** Cursors of the events that are ready and not yet written. */
  readonly #cursors: (string | undefined)[] = []
  #progress: StreamProgress = {}
  /** The latest cursor that was written. */
  #written: string | undefined
  #taken = true
  #open = true
  #begun = false
  /** How the stream is to end that was ended before it began. */
  #early: { reason: StreamEnd | undefined } | undefined
  #makeRoom = () => {}
  #stopWaiting = () => {}

  constructor(response: ServerResponse, patienceMs: number) {
    this.#response = response
    this.#patienceMs = patienceMs
    this.#timer = setInterval(() => this.#tellProgress(), PROGRESS_EVERY_MS).unref()
    response.once('close', () => this.#stop())
  }

  /** Calls `closed` when the connection has ended, whoever ended it. */
  onceClosed(closed: () => void): void {
    this.#response.once('close', closed)
  }

  /** Tells the reader from now on how far the operation has come. */
  follow(progress: StreamProgress): void {
    this.#progress = progress
  }

  /** Sends the head of the answer: what is written from now on are events. */
  begin(status: number, headers: OutgoingHttpHeaders): void {
    this.#response.writeHead(status, headers)
    this.#begun = true
    if (this.#early) this.end(this.#early.reason)
  }

  /** Announces an event with its cursor; resolves when there is room for the next one. */
  async announce(cursor: string | undefined): Promise<void> {
    this.#cursors.push(cursor)
    while (this.#open && this.#cursors.length >= MOST_WAITING) {
      await new Promise<void>((resolve) => {
        this.#makeRoom = resolve
      })
    }
  }

  /** Writes what the protocol says, and waits until it has left this process; false when the stream has ended. */
  async write(text: string): Promise<boolean> {
    if (!this.#open) return false
    const cursor = text.startsWith('event: next') ? this.#cursors.shift() : undefined
    if (cursor !== undefined) this.#written = cursor
    this.#taken = await this.#handOver(cursor === undefined ? text : `id: ${cursor}\n${text}`)
    this.#makeRoom()
    return this.#taken
  }

  /** Ends the stream, with the reason if there is one. What was written before arrives if the reader still takes it. */
  end(reason?: StreamEnd, graceMs = CLOSING_MS): void {
    if (!this.#begun) this.#early = { reason }
    if (!this.#begun || !this.#open) return
    this.#tellProgress()
    this.#stop()
    this.#response.end(
      reason && `event: next\ndata: ${JSON.stringify({ errors: [reason] })}\n\nevent: complete\ndata:\n\n`,
    )
    setTimeout(() => this.#response.destroy(), graceMs).unref()
  }

  #handOver(text: string): Promise<boolean> {
    this.#taken = false
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#giveUp(), this.#patienceMs)
      const settle = (taken: boolean) => {
        clearTimeout(timer)
        resolve(taken)
      }
      this.#stopWaiting = () => settle(false)
      this.#response.write(text, (error) => settle(!error))
    })
  }

  #giveUp(): void {
    const message = 'You read too slowly and were closed. Connect again and go on after your cursor.'
    const cursor = this.#written
    const extensions = { code: 'SLOW_CONSUMER', ...(cursor !== undefined && { cursor }) }
    this.end({ message, extensions }, this.#patienceMs)
  }

  #tellProgress(): void {
    const { passed } = this.#progress
    // An event that is still to be written comes before what was passed after it.
    if (passed === undefined || !this.#taken || this.#cursors.length > 0) return
    delete this.#progress.passed
    this.#written = passed
    // Without data it is no event, but moves the reader's cursor.
    this.#response.write(`id: ${passed}\n\n`)
  }

  #stop(): void {
    this.#open = false
    clearInterval(this.#timer)
    this.#makeRoom()
    this.#stopWaiting()
  }
}
