import type { WebSocket } from 'ws'
import type { StreamProgress } from '../graphql/context.ts'

/** How often a reader is told how far its operations were looked through without a match. */
const EVERY_MS = 1000

/** An operation, and the latest cursor that its reader was given. */
interface Operation {
  id: string
  told?: string
}

/**
 * Tells the reader of a WebSocket where its operations can go on: a `ping` whose payload has their cursors by operation,
 * for events that a filter left out move no cursor otherwise.
 */
export class CursorPings {
  readonly #socket: WebSocket
  readonly #operations = new Map<StreamProgress, Operation>()
  readonly #timer: NodeJS.Timeout

  constructor(socket: WebSocket) {
    this.#socket = socket
    this.#timer = setInterval(() => this.#tellNews(), EVERY_MS).unref()
    socket.once('close', () => clearInterval(this.#timer))
  }

  /** Tells of an operation from now on; call the result when it has ended. */
  add(id: string, progress: StreamProgress): () => void {
    this.#operations.set(progress, { id })
    return () => void this.#operations.delete(progress)
  }

  /** Notes that the event an operation has come to goes out now. */
  noteSent(progress: StreamProgress): void {
    const operation = this.#operations.get(progress)
    if (operation && progress.event !== undefined) operation.told = progress.event
  }

  /** Tells all cursors once more, as the last thing that the reader hears. */
  tellAll(): void {
    this.#ping([...this.#operations].map(([{ passed }, { id, told }]) => [id, passed ?? told]))
  }

  #tellNews(): void {
    // Whoever takes nothing hears of it when there is room again.
    if (this.#socket.readyState !== this.#socket.OPEN || this.#socket.bufferedAmount > 0) return
    const news: [string, string][] = []
    for (const [progress, operation] of this.#operations) {
      const { passed } = progress
      if (passed === undefined) continue
      delete progress.passed
      operation.told = passed
      news.push([operation.id, passed])
    }
    this.#ping(news)
  }

  #ping(cursors: (readonly [string, string | undefined])[]): void {
    const known = cursors.filter(([, cursor]) => cursor !== undefined)
    if (known.length === 0) return
    this.#socket.send(JSON.stringify({ type: 'ping', payload: { cursors: Object.fromEntries(known) } }))
  }
}
