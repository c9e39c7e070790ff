import { entitiesOf, query } from '../../kernel/database/database.ts'
import type { App } from '../../kernel/feature.ts'

/** Until when a delivery belongs to whoever sends it: longer than an attempt and storing its result can take. */
const HOLD = `clock_timestamp() + interval '1 minute'`
const NOW = 'coalesce($1::timestamptz, clock_timestamp())'
const IS_DUE = `due_at <= ${NOW} and held_until < clock_timestamp()`

/** An endpoint for which there is something to do. */
export interface Work {
  businessId: string
  endpointId: string
  /** Whether the log has gone on. */
  behind: boolean
  /** Whether something is to be sent now. */
  due: boolean
}

/** A delivery that this process has in hand. */
export interface Claimed {
  businessId: string
  id: string
  endpointId: string
  eventId: string | null
  /** Attempts made before. */
  attempts: number
  createdAt: Date
  /** Tells that it is still this process's own. */
  heldUntil: string
}

/** Looks at all endpoints of all businesses with one statement. */
export async function findWork(app: App): Promise<Work[]> {
  const rows = await query<{ business_id: string; endpoint_id: string; behind: boolean; due: boolean }>(
    app.database.orm.em.fork(),
    `select progress.business_id, progress.endpoint_id, coalesce(counter.position > progress.position, false) as behind,
       exists (select from webhook_due as next where next.business_id = progress.business_id
         and next.endpoint_id = progress.endpoint_id and ${IS_DUE}) as due
     from webhook_progress as progress left join event_counter as counter using (business_id) where active`,
    [app.database.clock?.() ?? null],
  )
  return rows.map(({ business_id: businessId, endpoint_id: endpointId, ...rest }) => ({
    businessId,
    endpointId,
    ...rest,
  }))
}

/** Takes what is due of one endpoint, the first due first, passing over what others are taking. */
export async function claimDeliveries(app: App, { businessId, endpointId }: Work, most: number): Promise<Claimed[]> {
  const rows = await query<{
    id: string
    event_id: string | null
    attempt_count: number
    created_at: string
    held_until: string
  }>(
    entitiesOf(app.database, businessId),
    `with next as (
       select delivery_id from webhook_due where business_id = $2 and endpoint_id = $3 and ${IS_DUE}
       order by due_at, position limit $4 for update skip locked
     ), claimed as (
       update webhook_due set held_until = ${HOLD} from next
       where business_id = $2 and webhook_due.delivery_id = next.delivery_id
       returning webhook_due.delivery_id, held_until::text, due_at, webhook_due.position
     )
     select id, event_id, attempt_count, created_at, held_until
     from claimed join webhook_delivery on business_id = $2 and id = delivery_id order by due_at, claimed.position`,
    [app.database.clock?.() ?? null, businessId, endpointId, most],
  )
  return rows.map((row) => ({
    businessId,
    endpointId,
    id: row.id,
    eventId: row.event_id,
    attempts: row.attempt_count,
    createdAt: new Date(row.created_at),
    heldUntil: row.held_until,
  }))
}

/** Gives back a delivery that was not tried. */
export async function letGo(app: App, { businessId, id, heldUntil }: Claimed): Promise<void> {
  await query(
    entitiesOf(app.database, businessId),
    `update webhook_due set held_until = '-infinity'
     where business_id = $1 and delivery_id = $2 and held_until::text = $3`,
    [businessId, id, heldUntil],
  )
}
