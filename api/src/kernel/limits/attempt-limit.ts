import { RateLimiterMemory } from 'rate-limiter-flexible'
import { rateLimited } from './rate-limited.ts'

/** Counts attempts by who or what makes them. */
export interface AttemptLimit {
  /** Takes one attempt, before it is made; throws RATE_LIMITED when there is none left. */
  take(key: string): Promise<void>
  /** Gives an attempt back that was a good one. */
  giveBack(key: string): Promise<void>
}

/**
 * Keeps the count in this process: each of several processes allows as many. An attempt is taken before it is tried, so
 * that many at once are no more than one after the other; what is refused does not make the wait longer.
 */
export function createAttemptLimit(settings: { most: number; seconds: number; message: string }): AttemptLimit {
  const limiter = new RateLimiterMemory({ points: settings.most, duration: settings.seconds })
  return {
    async take(key) {
      const after = await limiter.penalty(key)
      if (after.consumedPoints > limiter.points) throw rateLimited(settings.message, after.msBeforeNext)
    },
    async giveBack(key) {
      await limiter.reward(key)
    },
  }
}
