import type { MinuteCounts } from './minute-counts.ts'
import { rateLimited } from './rate-limited.ts'

/** Counts attempts by who or what makes them, over all processes. */
export interface AttemptLimit {
  /** Takes one attempt, before it is made; throws RATE_LIMITED when there is none left. */
  take(key: string): Promise<void>
  /** Gives an attempt back that was a good one. */
  giveBack(key: string): Promise<void>
}

/** What is limited. */
export interface AttemptSettings {
  /** Tells it from all else that is limited. */
  name: string
  most: number
  message: string
}

/**
 * Allows so many in a minute: here exactly, at several processes as soon as they have told each other. An attempt is taken
 * before it is tried, so that many at once are no more than one after the other; what is refused does not make the wait
 * longer.
 */
export function createAttemptLimit(counts: MinuteCounts, { name, most, message }: AttemptSettings): AttemptLimit {
  return {
    async take(key) {
      const { used, endsInMs } = await counts.add(`${name} ${key}`, 1)
      if (used <= most) return
      await counts.add(`${name} ${key}`, -1)
      throw rateLimited(message, endsInMs)
    },
    async giveBack(key) {
      await counts.add(`${name} ${key}`, -1)
    },
  }
}
