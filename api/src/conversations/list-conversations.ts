import { Condition, isInstant } from '../kernel/graphql/condition.ts'
import { COUNT_LIMIT, type Connection, type Page, pageOf } from '../kernel/graphql/connection.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { badInput, hasScope } from '../kernel/graphql/viewer.ts'
import { Session } from '../sessions/index.ts'
import { Conversation } from './conversation.ts'
import type { ConversationFilter, ConversationOrder } from './conversation-filter.ts'
import { type FrictionReason, SILENCES } from './friction/friction-reason.ts'

const MOST_WORDS = 20
const WORD_LIMIT = 100
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
  const newestFirst = order === 'LAST_ACTIVITY_DESC'
  const column = newestFirst ? 'last_activity_at' : 'opened_at'
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

async function conditionOf(
  context: RequestContext,
  businessId: string,
  filter: ConversationFilter,
): Promise<Condition> {
  const condition = new Condition('conversation', businessId)
  condition.and('conversation.first_message_at is not null')
  if (filter.converted) {
    if (filter.converted.length === 0) condition.and("conversation.kinds <> '{}'")
    else condition.and("conversation.kinds <> '{}' and conversation.kinds && ?::text[]", filter.converted)
  }
  if (filter.unconverted != null) {
    condition.and(filter.unconverted ? "conversation.kinds = '{}'" : "conversation.kinds <> '{}'")
  }
  condition.isOneOf('channel', filter.channels)
  condition.isOneOf('stage', filter.stages)
  condition.isOneOf('audience', filter.audiences)
  condition.is('session_id', filter.sessionId)
  condition.from('last_activity_at', filter.activeFrom, 'activeFrom')
  condition.before('last_activity_at', filter.activeBefore, 'activeBefore')
  if (filter.friction) addFriction(condition, filter.friction, await context.now())
  if (filter.reviewed != null) {
    condition.and(`conversation.reviewed_at is ${filter.reviewed ? 'not null' : 'null'}`)
  }
  const text = filter.text?.toWellFormed().replaceAll('\u0000', ' ').trim()
  // Names are for those who may read records; others must not find out by searching for one.
  if (text) addSearch(condition, text, hasScope(context.viewer, 'records:read'))
  return condition
}

/** A silence counts once the chat has ended, by the minutes that the business has set (product.md rule 4.7). */
function addFriction(condition: Condition, reasons: readonly FrictionReason[], now: Date): void {
  condition.and('conversation.friction is not null')
  if (reasons.length > 0) condition.and('conversation.friction = any(?)', reasons)
  condition.and(
    `(conversation.friction <> all(?) or conversation.last_activity_at <= ?::timestamptz
      - (select make_interval(mins => chat_idle_minutes) from business where id = conversation.business_id))`,
    SILENCES,
    now,
  )
}

function addSearch(condition: Condition, text: string, namesToo: boolean): void {
  const words = searchWords(text)
  const said = 'conversation.id in (select conversations_saying(?))'
  const named = 'conversation.customer_name ilike ?'
  const name = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  if (words && namesToo) condition.and(`(${said} or ${named})`, words, name)
  else if (words) condition.and(said, words)
  else if (namesToo) condition.and(named, name)
  else condition.and('false')
}

/** Words as a query of full-text search: all must occur, each may go on. Undefined for a text without any. */
function searchWords(text: string): string | undefined {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu)
  return words
    ?.slice(0, MOST_WORDS)
    .map((word) => `'${word.slice(0, WORD_LIMIT)}':*`)
    .join(' & ')
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
