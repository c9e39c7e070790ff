import type { Transaction } from '../kernel/database/transaction.ts'

/** What happened to a conversion. */
export type EventType = 'RECORDED' | 'ATTRIBUTED' | 'REVERSED'

/** One entry of the log, as stored. What its filters ask for stands on it. */
export interface Event {
  businessId: string
  position: number
  id: string
  type: EventType
  occurredAt: Date
  conversionId: string
  kind: string
  verdict: string
  sessionId: string | null
}

/** An event to be written. */
export type NewEvent = Pick<Event, 'type' | 'conversionId' | 'kind' | 'verdict' | 'sessionId'>

/** The topic on which readers of a business's log are woken. */
export function eventTopic(businessId: string): string {
  return `events:${businessId}`
}

/**
 * Appends events in the order given, as the last statement before commit: it takes the business's counter row, so that
 * positions are gapless and in the order of commits, and holds it for as short as possible.
 */
export async function appendEvents(tx: Transaction, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return
  const rows = events.map((event) => ({ ...event, id: tx.newId('event') }))
  await tx.query(
    `with counter as (
       insert into event_counter (business_id, position) values ($1, $2)
       on conflict (business_id) do update set position = event_counter.position + $2
       returning position - $2 as before
     )
     insert into event (business_id, position, id, type, occurred_at, conversion_id, kind, verdict, session_id)
     select $1, counter.before + row.number, row.id, row.type, $3, row."conversionId", row.kind, row.verdict,
       row."sessionId"
     from counter, rows from (
       json_to_recordset($4::json) as (id text, type text, "conversionId" text, kind text, verdict text, "sessionId" text)
     ) with ordinality as row (id, type, "conversionId", kind, verdict, "sessionId", number)`,
    [tx.businessId, rows.length, tx.now, JSON.stringify(rows)],
  )
}
