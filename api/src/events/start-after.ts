import type { EntityManager } from '@mikro-orm/postgresql'
import { GraphQLError } from 'graphql'
import { query } from '../kernel/database/database.ts'
import { badCursor, decodeEventCursor, encodeEventCursor } from './cursor.ts'

/** How long an event can be replayed. It stays in the log after that, for counts and for its identifier. */
const KEPT_DAYS = 30
const EXPIRED = `appended_at <= clock_timestamp() - interval '${KEPT_DAYS} days'`

/**
 * The position after which a reader with this cursor goes on. Throws CURSOR_EXPIRED when what comes next is too old to be
 * replayed or was taken away, and BAD_USER_INPUT for a cursor that this log has never given.
 */
export async function startAfter(em: EntityManager, businessId: string, cursor: string): Promise<number> {
  const position = decodeEventCursor(cursor)
  const [row] = await query<{ newest: string | null; expired: boolean | null }>(
    em,
    `select (select position from event_counter where business_id = $1) as newest,
       (select ${EXPIRED} from event where business_id = $1 and position = $2::bigint + 1) as expired`,
    [businessId, position],
  )
  const newest = Number(row!.newest ?? 0)
  if (position > newest) throw badCursor()
  if (row!.expired ?? position < newest) throw expired(await startOldest(em, businessId))
  return position
}

/** The position after which a reader gets all that can be replayed. */
export async function startOldest(em: EntityManager, businessId: string): Promise<number> {
  const [row] = await query<{ before: string | null }>(
    em,
    `select coalesce(
       (select position - 1 from event where business_id = $1 and not ${EXPIRED} order by appended_at, position limit 1),
       (select position from event_counter where business_id = $1)
     ) as before`,
    [businessId],
  )
  return Number(row!.before ?? 0)
}

/** The position after which a reader gets only what comes. */
export async function startNewest(em: EntityManager, businessId: string): Promise<number> {
  const [row] = await query<{ position: string }>(em, 'select position from event_counter where business_id = $1', [
    businessId,
  ])
  return Number(row?.position ?? 0)
}

function expired(oldest: number): GraphQLError {
  return new GraphQLError(
    `What comes after this cursor was logged more than ${KEPT_DAYS} days ago and is not replayed. Read the records or conversions of that time, and go on after the cursor in extensions.oldestCursor, the oldest that works.`,
    { extensions: { code: 'CURSOR_EXPIRED', oldestCursor: encodeEventCursor(oldest) } },
  )
}
