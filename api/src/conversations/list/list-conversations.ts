import { isInstant } from '../../kernel/graphql/condition.ts'
import { COUNT_LIMIT, type Connection, type Page, pageOf } from '../../kernel/graphql/connection.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { badInput } from '../../kernel/graphql/viewer.ts'
import { Session } from '../../sessions/index.ts'
import { Conversation } from '../conversation.ts'
import { conditionOf } from './conversation-condition.ts'
import type { ConversationFilter, ConversationOrder } from './conversation-filter.ts'

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
  'reviewed_at',
  'review_note',
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

type Row = Record<string, unknown> & { id: string; last_activity_at: string; opened_at: string }

/**
 * Reads a page of the staff's list in one statement, by keyset: a page costs the same at any depth, and rows that arrive
 * meanwhile move nothing. Rows are plain, not entities: nothing here will be changed.
 */
export async function listConversations(
  context: RequestContext,
  businessId: string,
  page: Page,
  filter: ConversationFilter,
  order: ConversationOrder,
): Promise<Connection<Conversation>> {
  const condition = await conditionOf(context, businessId, filter)
  const newestFirst = order !== 'OPENED_ASC'
  const column = order === 'LAST_ACTIVITY_DESC' ? 'last_activity_at' : 'opened_at'
  const descending = newestFirst === page.forward
  if (page.cursor) {
    const [at, id] = page.cursor
    if (!isInstant(at!)) throw badInput('The cursor is none of this list.')
    condition.and(`(conversation.${column}, conversation.id) ${descending ? '<' : '>'} (?::timestamptz, ?)`, at, id)
  }
  const direction = descending ? 'desc' : 'asc'
  const rows = await context.query<Row>(
    `select ${COLUMNS.map((name) => `conversation.${name}`).join(', ')},
       ${SESSION_COLUMNS.map((name) => `session.${name} as "${SESSION}${name}"`).join(', ')}
     from conversation
     join session on session.business_id = conversation.business_id and session.id = conversation.session_id
     where ${condition.sql}
     order by conversation.${column} ${direction}, conversation.id ${direction}
     limit ${page.limit + 1}`,
    condition.parameters,
  )
  return pageOf(rows, page, {
    keys: (row) => [new Date(row[column] as string).toISOString(), row.id],
    item: (row) => conversationOf(businessId, row),
  })
}

/** Counts the conversations that match, up to 10,000. */
export async function countConversations(
  context: RequestContext,
  businessId: string,
  filter: ConversationFilter,
): Promise<number> {
  const condition = await conditionOf(context, businessId, filter)
  const [row] = await context.query<{ count: number }>(
    `select count(*)::int as count from (select 1 from conversation where ${condition.sql} limit ${COUNT_LIMIT}) as counted`,
    condition.parameters,
  )
  return row!.count
}

function conversationOf(businessId: string, row: Row): Conversation {
  const conversation = Object.assign(Object.create(Conversation.prototype) as Conversation, { businessId })
  const session = Object.create(Session.prototype) as Session
  for (const column in row) {
    const ofSession = column.startsWith(SESSION)
    const name = propertyNameOf(ofSession ? column.slice(SESSION.length) : column)
    Object.assign(ofSession ? session : conversation, { [name]: readValue(name, row[column]) })
  }
  conversation.loadedSession = session
  return conversation
}

function propertyNameOf(column: string): string {
  return column.replace(/_(\w)/g, (_match, letter: string) => letter.toUpperCase())
}

/** Rows of statements written by hand have times as text. */
function readValue(name: string, value: unknown): unknown {
  return name.endsWith('At') && typeof value === 'string' ? new Date(value) : value
}
