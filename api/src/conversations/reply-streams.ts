import { Doorbell, stoppable } from '../kernel/doorbell.ts'
import type { App } from '../kernel/feature.ts'

/** A reply that this process is writing: the pieces so far, for readers that come early, late or again. */
export class ReplyStream {
  readonly #pieces: string[] = []
  readonly #readers = new Set<Doorbell>()
  #finished = false

  push(piece: string): void {
    this.#pieces.push(piece)
    for (const reader of this.#readers) reader.ring()
  }

  finish(): void {
    this.#finished = true
    for (const reader of this.#readers) reader.ring()
  }

  /** Gives all pieces from the first, as they come, until the reply is finished. */
  read(): AsyncIterableIterator<string> {
    const doorbell = new Doorbell()
    this.#readers.add(doorbell)
    return stoppable(this.#follow(doorbell), () => doorbell.close())
  }

  async *#follow(doorbell: Doorbell): AsyncGenerator<string, void, undefined> {
    try {
      for (let index = 0; !doorbell.closed; ) {
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
