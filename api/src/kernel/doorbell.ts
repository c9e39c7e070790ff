/** Lets one reader sleep until somebody rings. A ring since the last `reset` counts, so that none is missed. */
export class Doorbell {
  closed = false
  #rung = false
  #wake = () => {}

  /** Wakes the reader, now or when it next waits. */
  ring(): void {
    this.#rung = true
    this.#wake()
  }

  /** Forgets earlier rings: call it before looking whether there is something to do. */
  reset(): void {
    this.#rung = false
  }

  /** Wakes the reader for the last time. */
  close(): void {
    this.closed = true
    this.ring()
  }

  /** Waits for a ring, but no longer than `patienceMs`, where given. */
  wait(patienceMs?: number): Promise<void> {
    if (this.#rung) return Promise.resolve()
    return new Promise<void>((resolve) => {
      const timer = patienceMs === undefined ? undefined : setTimeout(resolve, patienceMs)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}

/** An iterator over a generator that, when its reader stops, first calls `stop`: a sleeping generator wakes at once. */
export function stoppable<Item>(
  generator: AsyncGenerator<Item, void, undefined>,
  stop: () => void,
): AsyncIterableIterator<Item> {
  return {
    next: () => generator.next(),
    return: () => {
      stop()
      return generator.return()
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
