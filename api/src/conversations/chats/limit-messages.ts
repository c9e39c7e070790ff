import type { App } from '../../kernel/feature.ts'
import { type AttemptLimit, createAttemptLimit } from '../../kernel/limits/attempt-limit.ts'
import type { LimitSettings } from '../../kernel/limits/limit-settings.ts'

const SECONDS = 60

const counts = new WeakMap<LimitSettings, AttemptLimit>()

/**
 * Counts one more answer that a chat asks for, and throws RATE_LIMITED when it asks faster than people talk: each may
 * cost the operator money. The result gives it back, for a repeat that has nothing written.
 */
export async function takeAnswer({ config: { limits } }: App, sessionId: string): Promise<() => Promise<void>> {
  let count = counts.get(limits)
  if (!count) {
    const message = 'You have sent too many messages in a short time.'
    count = createAttemptLimit({ most: limits.messagesPerMinute, seconds: SECONDS, message })
    counts.set(limits, count)
  }
  await count.take(sessionId)
  return () => count.giveBack(sessionId)
}
