import { writeAudit } from '../../audit/index.ts'
import { startNewest } from '../../events/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { App } from '../../kernel/feature.ts'
import type { Viewer } from '../../kernel/graphql/viewer.ts'
import { InputReader } from '../../kernel/input.ts'
import { WEBHOOKS } from '../deliveries/webhook-delivery.ts'
import { newWebhookSecret } from '../sending/sign-webhook.ts'
import { type EndpointInput, nameOf, readSettings, readTarget, takeEndpoint } from './read-endpoint.ts'
import { activate, deactivate } from './switch-endpoint.ts'
import { WebhookEndpoint } from './webhook-endpoint.ts'

/** More than anybody needs; each reads the log for itself. */
const MOST_ENDPOINTS = 20
/** How long both secrets sign after a rotation. */
const ROTATION_MS = 24 * 3_600_000

/** Makes an endpoint, which gets what happens from now on, and its secret. */
export async function createEndpoint(
  app: App,
  tx: Transaction,
  viewer: Extract<Viewer, { kind: 'STAFF' }>,
  input: EndpointInput,
): Promise<{ endpoint: WebhookEndpoint; secret: string }> {
  const reader = new InputReader()
  const url = readTarget(reader, input.url, app.config.webhookTargets)
  const settings = readSettings(reader, input)
  reader.finish()
  const { businessId } = tx
  if ((await tx.em.count(WebhookEndpoint, { businessId })) >= MOST_ENDPOINTS) {
    const message = `A business has at most ${MOST_ENDPOINTS} endpoints. Delete one first.`
    throw new Refusal({ code: 'TOO_MANY', message })
  }
  const secret = newWebhookSecret()
  const endpoint = tx.em.create(WebhookEndpoint, {
    businessId,
    id: tx.newId('webhook'),
    url,
    description: null,
    kinds: null,
    types: null,
    verdicts: null,
    ...settings,
    secret,
    formerSecret: null,
    formerSecretUntil: null,
    disabledAt: null,
    disabledReason: null,
    failingSince: null,
    createdAt: tx.now,
    createdBy: viewer.staffMemberId,
  })
  await tx.em.flush()
  await tx.query('insert into webhook_progress (business_id, endpoint_id, position) values ($1, $2, $3)', [
    businessId,
    endpoint.id,
    await startNewest(tx.em, businessId),
  ])
  writeAudit(tx, viewer, { action: 'WEBHOOK_CREATED', subjectId: endpoint.id, details: { name: nameOf(endpoint) } })
  tx.afterCommit(() => app.signals.send(WEBHOOKS, ''))
  return { endpoint, secret }
}

/** Changes an endpoint, switches it off, or on again: then it goes on where it stopped. */
export async function updateEndpoint(
  app: App,
  tx: Transaction,
  viewer: Viewer,
  { endpointId, enabled, ...input }: EndpointInput & { endpointId: string; enabled?: boolean | null | undefined },
): Promise<WebhookEndpoint> {
  const endpoint = await takeEndpoint(tx, endpointId)
  const reader = new InputReader()
  if (input.url !== undefined) endpoint.url = readTarget(reader, input.url, app.config.webhookTargets)
  Object.assign(endpoint, readSettings(reader, input))
  reader.finish()
  if (enabled === true) await activate(tx, endpoint)
  if (enabled === false) await deactivate(tx, endpoint, 'STAFF')
  writeAudit(tx, viewer, { action: 'WEBHOOK_CHANGED', subjectId: endpoint.id, details: { name: nameOf(endpoint) } })
  tx.afterCommit(() => app.signals.send(WEBHOOKS, ''))
  return endpoint
}

/** Deletes an endpoint with everything that was to be sent to it, and its log. */
export async function deleteEndpoint(tx: Transaction, viewer: Viewer, endpointId: string): Promise<string> {
  const endpoint = await takeEndpoint(tx, endpointId)
  tx.em.remove(endpoint)
  writeAudit(tx, viewer, { action: 'WEBHOOK_DELETED', subjectId: endpoint.id, details: { name: nameOf(endpoint) } })
  return endpoint.id
}

/** Gives an endpoint a new secret; the one before signs along for a day, the one before that no more. */
export async function rotateSecret(
  tx: Transaction,
  viewer: Viewer,
  endpointId: string,
): Promise<{ endpoint: WebhookEndpoint; secret: string }> {
  const endpoint = await takeEndpoint(tx, endpointId)
  const secret = newWebhookSecret()
  Object.assign(endpoint, {
    secret,
    formerSecret: endpoint.secret,
    formerSecretUntil: new Date(tx.now.getTime() + ROTATION_MS),
  })
  const details = { name: nameOf(endpoint) }
  writeAudit(tx, viewer, { action: 'WEBHOOK_SECRET_ROTATED', subjectId: endpoint.id, details })
  return { endpoint, secret }
}
