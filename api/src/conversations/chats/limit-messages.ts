import type { App } from '../../kernel/feature.ts'
import { createAttemptLimit } from '../../kernel/limits/attempt-limit.ts'

/**
 * Counts one more answer that a chat asks for, and throws RATE_LIMITED when it asks faster than people talk: each may
 * cost the operator money. The result gives it back, for a repeat that has nothing written.
 */
export async function takeAnswer({ config, counts }: App, sessionId: string): Promise<() => Promise<void>> {
  const limit = createAttemptLimit(counts, {
    name: 'answers',
    most: config.limits.messagesPerMinute,
    message: 'You have sent too many messages in a short time.',
  })
  await limit.take(sessionId)
  return () => limit.giveBack(sessionId)
}
