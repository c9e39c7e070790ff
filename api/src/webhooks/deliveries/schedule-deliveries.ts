import { type Event, readEvents } from '../../events/index.ts'
import { type Transaction, transaction } from '../../kernel/database/transaction.ts'
import type { App } from '../../kernel/feature.ts'

const BATCH = 100

interface Progress {
  position: string
  kinds: string[] | null
  types: string[] | null
  verdicts: string[] | null
}

/**
 * Makes deliveries of what has come in the log since an endpoint's position, unless another process is at it, and says
 * whether there may be more. The position moves in the same transaction: no event is passed over, none counts twice.
 */
export function takeEvents(app: App, businessId: string, endpointId: string): Promise<boolean> {
  return transaction(app.database, { businessId }, async (tx) => {
    const [found] = await tx.query<Progress>(
      `select position, kinds, types, verdicts from webhook_progress as progress
       join webhook_endpoint as endpoint on endpoint.business_id = progress.business_id and id = endpoint_id
       where progress.business_id = $1 and endpoint_id = $2 and active for update of progress skip locked`,
      [businessId, endpointId],
    )
    if (!found) return false
    const { position, ...criteria } = found
    const { events, through, more } = await readEvents(tx.em, businessId, Number(position), BATCH, criteria)
    await scheduleDeliveries(tx, endpointId, events)
    await tx.query('update webhook_progress set position = $3 where business_id = $1 and endpoint_id = $2', [
      businessId,
      endpointId,
      through,
    ])
    return more
  })
}

/** Has events sent to an endpoint as soon as can be; those that were sent to it before are sent again. */
export async function scheduleDeliveries(
  tx: Transaction,
  endpointId: string,
  events: readonly Pick<Event, 'id' | 'position'>[],
): Promise<void> {
  if (events.length === 0) return
  const rows = events.map(({ id, position }) => ({ id: tx.newId('delivery'), event: id, position }))
  const scheduled = await tx.query<{ id: string }>(
    `insert into webhook_delivery (business_id, id, endpoint_id, event_id, position, next_attempt_at, created_at)
     select $1, id, $2, event, position, $3, $3
     from json_to_recordset($4::json) as row (id text, event text, position bigint)
     on conflict on constraint webhook_delivery_event do update
     set state = 'PENDING', attempt_count = 0, next_attempt_at = excluded.next_attempt_at, ended_at = null
     returning id`,
    [tx.businessId, endpointId, tx.now, JSON.stringify(rows)],
  )
  await makeDue(
    tx,
    scheduled.map(({ id }) => id),
  )
}

/** Lets workers find deliveries as soon as can be, in the order of their events. */
export async function makeDue(tx: Transaction, deliveryIds: readonly string[]): Promise<void> {
  await tx.query(
    `insert into webhook_due (business_id, delivery_id, endpoint_id, position, due_at)
     select business_id, id, endpoint_id, position, $3 from webhook_delivery where business_id = $1 and id = any($2)
     on conflict (business_id, delivery_id) do update set due_at = excluded.due_at`,
    [tx.businessId, deliveryIds, tx.now],
  )
}
