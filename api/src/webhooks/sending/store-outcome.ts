import { type Transaction, transaction } from '../../kernel/database/transaction.ts'
import type { App } from '../../kernel/feature.ts'
import { lockEndpoint } from '../endpoints/read-endpoint.ts'
import { deactivate } from '../endpoints/switch-endpoint.ts'
import type { Claimed } from './claim-deliveries.ts'
import type { Outcome } from './post-webhook.ts'
import { isGivenUp, nextAttemptAt } from './schedule.rules.ts'

const GONE = 410

/** Keeps how an attempt went, and what follows: it has arrived, it is tried again, or nothing more is sent there. */
export async function storeOutcome(app: App, delivery: Claimed, outcome: Outcome): Promise<void> {
  const { businessId, id } = delivery
  const { status, error, answer, durationMs, retryAfter } = outcome
  const arrived = status !== null && status >= 200 && status < 300
  const gone = status === GONE
  await transaction(app.database, { businessId }, async (tx) => {
    const endpoint = await lockEndpoint(tx, delivery.endpointId)
    // Deleted meanwhile, with everything that was sent to it.
    if (!endpoint) return
    await tx.query(
      `insert into webhook_attempt (business_id, id, delivery_id, at, duration_ms, status, error, answer)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [businessId, tx.newId('attempt'), id, tx.now, durationMs, status, error, answer],
    )
    const attempts = delivery.attempts + 1
    const retryAt =
      arrived || gone ? undefined : nextAttemptAt({ attempts, now: tx.now, retryAfter, random: Math.random() })
    if (retryAt) await putOff(tx, delivery, retryAt)
    else await end(tx, delivery, arrived ? 'DELIVERED' : 'FAILED')
    endpoint.failingSince = arrived ? null : (endpoint.failingSince ?? tx.now)
    if (gone) await deactivate(tx, endpoint, 'GONE')
    else if (endpoint.failingSince && isGivenUp(endpoint.failingSince, tx.now)) {
      await deactivate(tx, endpoint, 'FAILING')
    }
  })
}

/*
 * What becomes of a delivery is said by whoever has it in hand: where a lease has run out meanwhile, that is another
 * process, and nothing is changed here.
 */

async function putOff(tx: Transaction, { businessId, id, heldUntil, attempts }: Claimed, until: Date): Promise<void> {
  await tx.query(
    `with mine as (
       update webhook_due set due_at = $4, held_until = '-infinity'
       where business_id = $1 and delivery_id = $2 and held_until::text = $3 returning delivery_id
     )
     update webhook_delivery set attempt_count = $5, next_attempt_at = $4 from mine
     where business_id = $1 and id = mine.delivery_id`,
    [businessId, id, heldUntil, until, attempts + 1],
  )
}

async function end(
  tx: Transaction,
  { businessId, id, heldUntil, attempts }: Claimed,
  state: 'DELIVERED' | 'FAILED',
): Promise<void> {
  await tx.query(
    `with mine as (
       delete from webhook_due
       where business_id = $1 and delivery_id = $2 and held_until::text = $3 returning delivery_id
     )
     update webhook_delivery set attempt_count = $5, state = $6, next_attempt_at = null, ended_at = $4 from mine
     where business_id = $1 and id = mine.delivery_id`,
    [businessId, id, heldUntil, tx.now, attempts + 1, state],
  )
}
