import type { RequestContext } from '../../kernel/graphql/context.ts'
import { type AttemptLimit, createAttemptLimit } from '../../kernel/limits/attempt-limit.ts'
import type { LimitSettings } from '../../kernel/limits/limit-settings.ts'
import { networkOf } from '../../kernel/limits/network-address.rules.ts'

const SECONDS = 60

const counts = new WeakMap<LimitSettings, AttemptLimit>()

/** Throws RATE_LIMITED when one network address opens more chats on a site than people do. */
export async function limitOpenings(context: RequestContext, siteKey: string): Promise<void> {
  const { limits } = context.app.config
  let count = counts.get(limits)
  if (!count) {
    const message = 'Your network has opened too many chats on this site.'
    count = createAttemptLimit({ most: limits.sessionsPerMinute, seconds: SECONDS, message })
    counts.set(limits, count)
  }
  await count.take(`${siteKey} ${networkOf(context.parts.networkAddress)}`)
}
