import type { EntityManager } from '@mikro-orm/postgresql'
import { query } from '../kernel/database/database.ts'
import type { Event } from './event.ts'

/** Which events to read. Everything given must hold. */
export interface EventCriteria {
  types?: readonly string[] | null | undefined
  kinds?: readonly string[] | null | undefined
  verdicts?: readonly string[] | null | undefined
  sessionId?: string | null | undefined
}

/** A stretch of the log: what matches in it, and where it ends. */
export interface LogStretch {
  events: Event[]
  /** Everything up to this position was looked at. */
  through: number
  /** Whether the log goes on after it. */
  more: boolean
}

/** How many positions one statement looks at: whoever filters for what is rare goes through the log in steps. */
const MOST_POSITIONS = 10_000

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

/** Reads events after a position, oldest first, at most `limit`. */
export async function readEvents(
  em: EntityManager,
  businessId: string,
  after: number,
  limit: number,
  { types, kinds, verdicts, sessionId }: EventCriteria = {},
): Promise<LogStretch> {
  // Events and the end of the log are read by one statement, so that they are of one moment.
  const rows = await query<(EventRow | { business_id: null }) & { newest: string }>(
    em,
    `select log.newest, found.* from (
       select coalesce((select position from event_counter where business_id = $1), 0) as newest
     ) as log left join lateral (
       select * from event
       where business_id = $1 and position > $2::bigint and position <= $2::bigint + $7
         and ($4::text[] is null or kind = any($4))
         and ($5::text[] is null or verdict = any($5))
         and ($6::text is null or session_id = $6)
         and ($8::text[] is null or type = any($8))
       order by position limit $3
     ) as found on true order by found.position`,
    [businessId, after, limit, kinds ?? null, verdicts ?? null, sessionId ?? null, MOST_POSITIONS, types ?? null],
  )
  const newest = Number(rows[0]!.newest)
  const events = rows.filter((row) => row.business_id !== null).map(eventOf)
  const through = events.length === limit ? events.at(-1)!.position : Math.min(after + MOST_POSITIONS, newest)
  return { events, through, more: through < newest }
}

/** Whether an event is one of those that `readEvents` would read. */
export function meets(event: Event, { types, kinds, verdicts, sessionId }: EventCriteria): boolean {
  return (
    (!types || types.includes(event.type)) &&
    (!kinds || kinds.includes(event.kind)) &&
    (!verdicts || verdicts.includes(event.verdict)) &&
    (sessionId == null || event.sessionId === sessionId)
  )
}

/** Events by their identifiers, in no order. */
export async function readEventsById(em: EntityManager, businessId: string, ids: readonly string[]): Promise<Event[]> {
  const rows = await query<EventRow>(em, 'select * from event where business_id = $1 and id = any($2)', [
    businessId,
    ids,
  ])
  return rows.map(eventOf)
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
