import { randomBytes } from 'node:crypto'
import type { Acknowledgement, Sale } from './sale.ts'

/** What clients sent and were told, to be held against what the database has. */
export class Ledger {
  /** Sets its external IDs apart from those of others on the same database. */
  readonly name = randomBytes(4).toString('hex')
  readonly sales = new Map<string, Sale>()
  readonly acknowledged = new Map<string, Acknowledgement>()
  sent = 0
  retried = 0
  /** Requests that had been done although nobody was told, as their repeat showed. */
  foundDone = 0
  /** Answers to a repeat that differ from the first. */
  unequal = 0
  #waiting: { count: number; resolve: () => void }[] = []

  /** Notes an answer; a second one to the same sale must be the same. */
  acknowledge(sale: Sale, answer: Acknowledgement): void {
    const { externalId } = sale.input
    const first = this.acknowledged.get(externalId)
    if (first) {
      const same = (each: Acknowledgement) => JSON.stringify({ ...each, replayed: true })
      if (!answer.replayed || same(first) !== same(answer)) this.unequal += 1
      return
    }
    if (answer.replayed) this.foundDone += 1
    this.acknowledged.set(externalId, answer)
    for (const { count, resolve } of this.#waiting) if (this.acknowledged.size >= count) resolve()
  }

  /** Waits until so many sales have been acknowledged. */
  reached(count: number): Promise<void> {
    if (this.acknowledged.size >= count) return Promise.resolve()
    return new Promise((resolve) => this.#waiting.push({ count, resolve }))
  }
}
