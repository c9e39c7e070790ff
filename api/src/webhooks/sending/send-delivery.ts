import { Conversion } from '../../conversions/index.ts'
import { readEventsById } from '../../events/index.ts'
import { entitiesOf } from '../../kernel/database/database.ts'
import { databaseTime } from '../../kernel/database/database-time.ts'
import type { App } from '../../kernel/feature.ts'
import { inSpan } from '../../kernel/tracing/tracing.ts'
import { WebhookEndpoint } from '../endpoints/webhook-endpoint.ts'
import { type Claimed, letGo } from './claim-deliveries.ts'
import { postWebhook } from './post-webhook.ts'
import { signWebhook } from './sign-webhook.ts'
import { storeOutcome } from './store-outcome.ts'
import { testBody, webhookBody } from './webhook-body.ts'
import { countAttempt } from './webhook-metrics.ts'

/** Sends a delivery that this process has claimed, once, and keeps how it went. */
export async function sendDelivery(app: App, delivery: Claimed, signal: AbortSignal): Promise<void> {
  const { businessId, endpointId: id } = delivery
  const endpoint = await entitiesOf(app.database, businessId).findOne(WebhookEndpoint, { businessId, id })
  if (!endpoint) return
  if (endpoint.disabledAt || signal.aborted) return letGo(app, delivery)
  const now = await databaseTime(app.database)
  const body = await bodyOf(app, delivery)
  const webhook = signWebhook(delivery.eventId ?? delivery.id, now, body, secretsOf(endpoint, now))
  // Of the address only whose server it is: the rest may be a secret.
  const facts = { 'http.request.method': 'POST', 'server.address': new URL(endpoint.url).hostname }
  const outcome = await inSpan(app.tracing, { name: 'POST', kind: 'CLIENT', facts }, async (span) => {
    const sent = await postWebhook(endpoint.url, webhook, { targets: app.config.webhookTargets, signal })
    if (sent.status !== null) span.set({ 'http.response.status_code': sent.status })
    return sent
  })
  // Cut off because this process ends: somebody else tries, and the receiver is not to blame.
  if (outcome.status === null && signal.aborted) return letGo(app, delivery)
  countAttempt(app, outcome)
  await storeOutcome(app, delivery, outcome)
}

/** Made of what is true now, so that nothing that was erased meanwhile is sent. */
async function bodyOf(app: App, { businessId, id, eventId, createdAt }: Claimed): Promise<string> {
  if (!eventId) return testBody(id, createdAt)
  const em = entitiesOf(app.database, businessId)
  const [event] = await readEventsById(em, businessId, [eventId])
  return webhookBody(event!, await em.findOneOrFail(Conversion, { businessId, id: event!.conversionId }))
}

function secretsOf({ secret, formerSecret, formerSecretUntil }: WebhookEndpoint, now: Date): string[] {
  return formerSecret && formerSecretUntil && formerSecretUntil > now ? [secret, formerSecret] : [secret]
}
