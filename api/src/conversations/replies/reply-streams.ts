import { Doorbell, stoppable } from '../../kernel/doorbell.ts'
import type { App } from '../../kernel/feature.ts'
import { endOfPiece } from './pieces.rules.ts'

/** A reply that this process is writing: the pieces so far, for readers that come early, late or again. */
export class ReplyStream {
  #text = ''
  #shown = 0
  readonly #pieces: string[] = []
  readonly #readers = new Set<Doorbell>()
  #finished = false

  /** What readers have been given so far: whole pieces. */
  get shown(): string {
    return this.#text.slice(0, this.#shown)
  }

  /** Takes in more text; readers get what makes whole pieces. */
  push(text: string): void {
    this.#text += text
    for (let end = endOfPiece(this.#text, this.#shown); end; end = endOfPiece(this.#text, this.#shown)) this.#show(end)
    this.#ring()
  }

  /** All text is there: gives readers the last piece. */
  complete(): void {
    if (this.#shown < this.#text.length) this.#show(this.#text.length)
    this.#ring()
  }

  /** Nothing more comes. */
  finish(): void {
    this.#finished = true
    this.#ring()
  }

  /** Gives the pieces from an index on, as they come, until the reply is finished. */
  read(from: number): AsyncIterableIterator<string> {
    const doorbell = new Doorbell()
    this.#readers.add(doorbell)
    return stoppable(this.#follow(from, doorbell), () => doorbell.close())
  }

  #show(end: number): void {
    this.#pieces.push(this.#text.slice(this.#shown, end))
    this.#shown = end
  }

  #ring(): void {
    for (const reader of this.#readers) reader.ring()
  }

  async *#follow(from: number, doorbell: Doorbell): AsyncGenerator<string, void, undefined> {
    try {
      for (let index = from; !doorbell.closed; ) {
        doorbell.reset()
        if (index < this.#pieces.length) {
          yield this.#pieces[index]!
          index += 1
        } else if (this.#finished) return
        else await doorbell.wait(60_000)
      }
    } finally {
      this.#readers.delete(doorbell)
    }
  }
}

const streams = new WeakMap<App, Map<string, ReplyStream>>()

/** The replies that this process is writing, by message. */
export function replyStreams(app: App): Map<string, ReplyStream> {
  let own = streams.get(app)
  if (!own) {
    own = new Map()
    streams.set(app, own)
  }
  return own
}
