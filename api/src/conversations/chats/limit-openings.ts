import type { RequestContext } from '../../kernel/graphql/context.ts'
import { createAttemptLimit } from '../../kernel/limits/attempt-limit.ts'
import { networkOf } from '../../kernel/limits/network-address.rules.ts'

/** Throws RATE_LIMITED when one network address opens more chats on a site in a minute than people do. */
export async function limitOpenings({ app, parts }: RequestContext, siteKey: string): Promise<void> {
  const limit = createAttemptLimit(app.counts, {
    name: 'openings',
    most: app.config.limits.sessionsPerMinute,
    message: 'Your network has opened too many chats on this site.',
  })
  await limit.take(`${siteKey} ${networkOf(parts.networkAddress)}`)
}
