import { readRow } from '../../kernel/database/read-row.ts'
import type { Condition } from '../../kernel/graphql/condition.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { Session } from '../../sessions/index.ts'
import { Conversation } from '../conversation.ts'

const COLUMNS = [
  'id',
  'session_id',
  'channel',
  'opened_at',
  'first_message_at',
  'last_message_at',
  'last_activity_at',
  'opening',
  'message_count',
  'stage',
  'audience',
  'language',
  'badges',
  'kinds',
  'customer_name',
  'customer_id',
  'identity_id',
  'reopenings',
  'rating',
  'friction',
  'friction_evidence',
  'friction_found',
  'friction_corrected',
  'friction_corrected_at',
  'friction_corrected_by',
  'reviewed_at',
  'review_note',
  'label_ids',
  'assignee_id',
  'campaign',
  'device',
  'handed_over_at',
] as const

/** Read along, because every row of the list shows something of it. */
const SESSION_COLUMNS = [
  'business_id',
  'id',
  'site_id',
  'channel',
  'opened_at',
  'opened_on',
  'referrer',
  'campaign',
  'device',
  'locale',
  'is_test',
] as const
const SESSION = 'session.'

/** In which order rows are read, and how many at most. */
interface Reading {
  column: 'last_activity_at' | 'opened_at'
  descending: boolean
  limit: number
}

/** Reads conversations with their sessions in one statement. Rows are plain, not entities: nothing of them is changed. */
export async function readRows(
  context: RequestContext,
  businessId: string,
  condition: Condition,
  { column, descending, limit }: Reading,
): Promise<Conversation[]> {
  const direction = descending ? 'desc' : 'asc'
  const rows = await context.query<object>(
    `select ${COLUMNS.map((name) => `conversation.${name}`).join(', ')},
       ${SESSION_COLUMNS.map((name) => `session.${name} as "${SESSION}${name}"`).join(', ')}
     from conversation
     join session on session.business_id = conversation.business_id and session.id = conversation.session_id
     where ${condition.sql}
     order by conversation.${column} ${direction}, conversation.id ${direction}
     limit ${limit}`,
    condition.parameters,
  )
  return rows.map((row) => conversationOf(context, businessId, row))
}

function conversationOf({ em }: RequestContext, businessId: string, row: object): Conversation {
  const session = readRow(em, Session, row, SESSION)
  return Object.assign(readRow(em, Conversation, row), { businessId, loadedSession: session })
}
