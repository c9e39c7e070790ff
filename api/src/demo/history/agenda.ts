/** What is to happen, taken in the order of its time, whenever it was noted; at one time, what was noted first. */
export class Agenda<Entry extends { at: Date }> {
  /** A heap: no entry comes before the one at half its place. */
  readonly #heap: { time: number; number: number; entry: Entry }[] = []
  #noted = 0

  note(entry: Entry): void {
    const heap = this.#heap
    heap.push({ time: entry.at.getTime(), number: this.#noted++, entry })
    let place = heap.length - 1
    while (place > 0 && this.#isBefore(place, (place - 1) >> 1)) {
      this.#swap(place, (place - 1) >> 1)
      place = (place - 1) >> 1
    }
  }

  /** The next entry, taken off; undefined when nothing is left. */
  take(): Entry | undefined {
    const heap = this.#heap
    const first = heap[0]
    const last = heap.pop()
    if (!first || !last) return undefined
    if (heap.length > 0) {
      heap[0] = last
      this.#sink()
    }
    return first.entry
  }

  #sink(): void {
    for (let place = 0; ; ) {
      const children = [2 * place + 1, 2 * place + 2].filter((child) => child < this.#heap.length)
      const least = children.reduce((found, child) => (this.#isBefore(child, found) ? child : found), place)
      if (least === place) return
      this.#swap(place, least)
      place = least
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [left, right] = [this.#heap[one]!, this.#heap[other]!]
    return left.time < right.time || (left.time === right.time && left.number < right.number)
  }

  #swap(one: number, other: number): void {
    const heap = this.#heap
    ;[heap[one], heap[other]] = [heap[other]!, heap[one]!]
  }
}
