import { FOYER, writeAudit } from '../../audit/index.ts'
import { startOldest } from '../../events/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { makeDue } from '../deliveries/schedule-deliveries.ts'
import { needsAttention, reasonAfter } from './endpoint-notice.rules.ts'
import { nameOf } from './read-endpoint.ts'
import type { WebhookDisabledReason, WebhookEndpoint } from './webhook-endpoint.ts'

/** Sends nothing more to an endpoint that the transaction holds; what is outstanding waits. */
export async function deactivate(
  tx: Transaction,
  endpoint: WebhookEndpoint,
  reason: WebhookDisabledReason,
): Promise<void> {
  const wasEnabled = endpoint.disabledAt === null
  endpoint.disabledReason = reasonAfter(endpoint.disabledReason, reason)
  if (!wasEnabled) return
  endpoint.disabledAt = tx.now
  await tx.query('update webhook_progress set active = false where business_id = $1 and endpoint_id = $2', [
    tx.businessId,
    endpoint.id,
  ])
  if (!needsAttention(reason)) return
  const details = { name: nameOf(endpoint), reason }
  writeAudit(tx, FOYER, { action: 'WEBHOOK_DISABLED', subjectId: endpoint.id, details })
}

/** Sends to it again: at once what is outstanding, then what has happened meanwhile, as far back as the log is kept. */
export async function activate(tx: Transaction, endpoint: WebhookEndpoint): Promise<void> {
  if (!endpoint.disabledAt) return
  Object.assign(endpoint, { disabledAt: null, disabledReason: null, failingSince: null })
  const key = [tx.businessId, endpoint.id]
  await tx.query(
    `update webhook_progress set active = true, position = greatest(position, $3::bigint)
     where business_id = $1 and endpoint_id = $2`,
    [...key, await startOldest(tx.em, tx.businessId)],
  )
  const outstanding = await tx.query<{ id: string }>(
    `update webhook_delivery set next_attempt_at = $3
     where business_id = $1 and endpoint_id = $2 and state = 'PENDING' returning id`,
    [...key, tx.now],
  )
  await makeDue(
    tx,
    outstanding.map(({ id }) => id),
  )
}
