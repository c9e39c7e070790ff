const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** How long is waited before each attempt, counted from the one before. */
const PAUSES_MS = [0, 5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 10 * HOUR]
/** So much later an attempt may come, as a part of its pause: what failed together does not come back together. */
const JITTER = 0.1
/** Whoever asks for more patience than this is asked again all the same. */
const LONGEST_WISH_MS = 24 * HOUR
/** An endpoint that has answered nothing well for so long is given up. */
const FAILING_MS = 5 * 24 * HOUR

/** How an attempt went. */
export interface Failure {
  /** Attempts made so far, this one included. */
  attempts: number
  now: Date
  /** The header `Retry-After`, as it came. */
  retryAfter?: string | undefined
  /** From 0 to 1. */
  random: number
}

/** When the next attempt is due; undefined where there is none any more. */
export function nextAttemptAt({ attempts, now, retryAfter, random }: Failure): Date | undefined {
  const pause = PAUSES_MS[attempts]
  if (pause === undefined) return undefined
  const planned = pause * (1 + JITTER * random)
  return new Date(now.getTime() + Math.max(planned, wishOf(retryAfter, now)))
}

/** Whether an endpoint that has failed since then is given up. */
export function isGivenUp(failingSince: Date, now: Date): boolean {
  return now.getTime() - failingSince.getTime() >= FAILING_MS
}

/** How long `Retry-After` asks to wait, in milliseconds: it names seconds or a time. */
function wishOf(retryAfter: string | undefined, now: Date): number {
  const text = retryAfter?.trim() ?? ''
  const wish = /^\d+$/.test(text) ? Number(text) * SECOND : Date.parse(text) - now.getTime()
  return Number.isNaN(wish) ? 0 : Math.min(Math.max(wish, 0), LONGEST_WISH_MS)
}
