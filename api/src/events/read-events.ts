import type { EntityManager } from '@mikro-orm/postgresql'
import { query } from '../kernel/database/database.ts'
import type { Event } from './event.ts'

/** Which events to read. Everything given must hold. */
export interface EventCriteria {
  kinds?: readonly string[] | null | undefined
  verdicts?: readonly string[] | null | undefined
  sessionId?: string | null | undefined
}

interface EventRow {
  business_id: string
  position: string
  id: string
  type: Event['type']
  occurred_at: string
  conversion_id: string
  kind: string
  verdict: string
  session_id: string | null
}

/** Reads events after a position, oldest first. */
export async function readEvents(
  em: EntityManager,
  businessId: string,
  after: number,
  limit: number,
  criteria: EventCriteria = {},
): Promise<Event[]> {
  const rows = await query<EventRow>(
    em,
    `select * from event
     where business_id = $1 and position > $2
       and ($4::text[] is null or kind = any($4))
       and ($5::text[] is null or verdict = any($5))
       and ($6::text is null or session_id = $6)
     order by position limit $3`,
    [businessId, after, limit, criteria.kinds ?? null, criteria.verdicts ?? null, criteria.sessionId ?? null],
  )
  return rows.map(eventOf)
}

/** Position of the newest event; 0 for an empty log. */
export async function newestPosition(em: EntityManager, businessId: string): Promise<number> {
  const [row] = await query<{ position: string }>(em, 'select position from event_counter where business_id = $1', [
    businessId,
  ])
  return Number(row?.position ?? 0)
}

/** One event by its identifier. */
export async function readEventById(em: EntityManager, businessId: string, id: string): Promise<Event | undefined> {
  const [row] = await query<EventRow>(em, 'select * from event where business_id = $1 and id = $2', [businessId, id])
  return row && eventOf(row)
}

function eventOf(row: EventRow): Event {
  return {
    businessId: row.business_id,
    position: Number(row.position),
    id: row.id,
    type: row.type,
    occurredAt: new Date(row.occurred_at),
    conversionId: row.conversion_id,
    kind: row.kind,
    verdict: row.verdict,
    sessionId: row.session_id,
  }
}
