import type { Writable } from 'node:stream'
import type { WebSocket } from 'ws'
import { textFrame } from './text-frame.rules.ts'

/** Close code for whoever does not take what was sent: one that clients of the protocol come again after. */
const SLOW_CONSUMER = 4420
const SLOW_CONSUMER_REASON = 'SLOW_CONSUMER: connect again and go on after your last cursor'

/** What to do about a peer that does not take what was sent. */
export interface SlowReaders {
  /** For how long it may leave a message, and then the reason for closing. */
  patienceMs: number
  /** Says the last thing before the reason. */
  beforeClosing(): void
}

/**
 * Sends messages over a WebSocket, which is closed when its peer does not take them. They are written to the connection
 * beneath it, so that one and the same frame can be sent to many: nothing is compressed, so nothing waits in between.
 */
export class SocketOutput {
  readonly #socket: WebSocket
  readonly #connection: Writable
  readonly #slow: SlowReaders

  constructor(socket: WebSocket, connection: Writable, slow: SlowReaders) {
    this.#socket = socket
    this.#connection = connection
    this.#slow = slow
  }

  sendText(text: string): Promise<void> | undefined {
    return this.sendFrame(textFrame(text))
  }

  /** Gives what to wait for unless the message has left this process at once: until then its operation makes no other. */
  sendFrame(frame: Buffer): Promise<void> | undefined {
    if (this.#socket.readyState !== this.#socket.OPEN) return undefined
    this.#connection.write(frame)
    return this.#connection.writableLength === 0 ? undefined : this.#untilTaken()
  }

  #untilTaken(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#closeSlow(), this.#slow.patienceMs)
      // Nothing, which is written when everything before it was.
      this.#connection.write('', (error) => {
        clearTimeout(timer)
        if (error && this.#socket.readyState === this.#socket.OPEN) reject(error)
        else resolve()
      })
    })
  }

  /** What was sent arrives if the peer still takes it; then it learns why there is no more. */
  #closeSlow(): void {
    const socket = this.#socket
    if (socket.readyState !== socket.OPEN) return
    this.#slow.beforeClosing()
    socket.close(SLOW_CONSUMER, SLOW_CONSUMER_REASON)
    setTimeout(() => socket.terminate(), this.#slow.patienceMs).unref()
  }
}
