import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { entitiesOf, entitiesProvedBy, query } from '../../kernel/database/database.ts'
import { carriedOnTime } from '../../kernel/database/database-time.ts'
import type { App } from '../../kernel/feature.ts'
import { isIdentifier } from '../../kernel/identifier.ts'
import { createAttemptLimit } from '../../kernel/limits/attempt-limit.ts'
import { networkOf } from '../../kernel/limits/network-address.rules.ts'
import { PlatformIntegration } from '../integration/platform-integration.ts'
import { isProved } from './proof.rules.ts'
import { receiveDelivery } from './receive-delivery.ts'

/** The platform's header. */
const SIGNATURE_HEADER = 'x-nexudus-hook-signature'
/** Where webhooks of a connection are sent, by action. */
const ADDRESS = '/platform/nexudus'

/** The address to enter at the platform for an action. */
export function addressOf(app: App, connectionId: string, action: string): string {
  return `${app.config.publicUrl}${ADDRESS}/${connectionId}/${action}`
}

/**
 * Serves the addresses that the coworking platform's webhooks are sent to. What is proved is answered with 200 once it is
 * stored, whether anything could be made of it or not, since the same again would change nothing; the platform switches
 * a webhook off that fails ten times. Only what may go better another time is answered with a status that it comes again.
 */
export function servePlatform(server: FastifyInstance, app: App): void {
  const unproved = createAttemptLimit(app.counts, {
    name: 'unproved',
    most: app.config.limits.unprovedPerMinute,
    message: 'Too many webhooks that prove nothing from your network.',
  })
  void server.register(async (scope) => {
    // The signature is over the bytes as they came, and it proves them, whatever they are said to be.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    scope.post<{ Params: { connectionId: string; action: string } }>(
      `${ADDRESS}/:connectionId/:action`,
      async (request, reply) => {
        const network = networkOf(request.ip)
        try {
          await unproved.take(network)
        } catch (error) {
          return refuseMany(error, reply)
        }
        const { connectionId, action } = request.params
        const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
        const businessId = isName(action) ? await prove(app, connectionId, body, request) : undefined
        if (!businessId) return reply.code(401).send()
        await unproved.giveBack(network)
        await receiveDelivery(app, businessId, action, body)
        return { received: true }
      },
    )
  })
}

/** Whether it may be a name of the platform's; what is none of those that are heeded is kept by it. */
function isName(action: string): boolean {
  return /^[A-Za-z]{1,60}$/.test(action)
}

/** The business whose connection this is, if one of its secrets signed the body. */
async function prove(
  app: App,
  connectionId: string,
  body: Buffer,
  request: FastifyRequest,
): Promise<string | undefined> {
  if (!isIdentifier(connectionId, 'platform')) return undefined
  const connection = await entitiesProvedBy(app.database, connectionId).findOne(PlatformIntegration, {
    id: connectionId,
  })
  if (!connection) return undefined
  const now = await carriedOnTime(app.database)
  const { businessId, secret, formerSecret, formerSecretUntil } = connection
  const former = formerSecret && formerSecretUntil && now < formerSecretUntil ? [formerSecret] : []
  if (isProved(body, String(request.headers[SIGNATURE_HEADER] ?? ''), [secret, ...former])) return businessId
  app.log.info('platform.unproved', { request: request.id, connection: connectionId })
  await query(
    entitiesOf(app.database, businessId),
    `update platform_integration set last_refused_at = $3 where business_id = $1 and id = $2
       and coalesce(last_refused_at, '-infinity') < $3::timestamptz - interval '1 minute'`,
    [businessId, connectionId, now],
  )
  return undefined
}

function refuseMany(error: unknown, reply: FastifyReply) {
  if (!(error instanceof GraphQLError)) throw error
  return reply.code(429).header('retry-after', String(error.extensions.retryAfterSeconds)).send()
}
