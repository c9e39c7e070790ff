import { isInstant } from '../../kernel/graphql/condition.ts'
import { COUNT_LIMIT, type Connection, type Page, pageOf } from '../../kernel/graphql/connection.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { badInput } from '../../kernel/graphql/viewer.ts'
import type { Conversation } from '../conversation.ts'
import { conditionOf } from './conversation-condition.ts'
import type { ConversationFilter, ConversationOrder } from './conversation-filter.ts'
import { readRows } from './read-rows.ts'
import type { RowColumns } from './row-columns.ts'

/** A page of the list as it was asked for. */
interface AskedList {
  page: Page
  filter: ConversationFilter
  order: ConversationOrder
  columns: RowColumns
}

/**
 * Reads a page of the staff's list in one statement, by keyset: a page costs the same at any depth, and rows that arrive
 * meanwhile move nothing. A search is preceded by a question of how much it will find.
 */
export async function listConversations(
  context: RequestContext,
  businessId: string,
  { page, filter, order, columns }: AskedList,
): Promise<Connection<Conversation>> {
  const condition = await conditionOf(context, businessId, filter, { inOrder: true })
  const newestFirst = order !== 'OPENED_ASC'
  const column = order === 'LAST_ACTIVITY_DESC' ? 'last_activity_at' : 'opened_at'
  const descending = newestFirst === page.forward
  if (page.cursor) {
    const [at, id] = page.cursor
    if (!isInstant(at!)) throw badInput('The cursor is none of this list.')
    condition.and(`(conversation.${column}, conversation.id) ${descending ? '<' : '>'} (?::timestamptz, ?)`, at, id)
  }
  const reading = { ...columns, column, descending, limit: page.limit + 1 } as const
  const rows = await readRows(context, businessId, condition, reading)
  const time = column === 'last_activity_at' ? 'lastActivityAt' : 'openedAt'
  return pageOf(rows, page, { keys: (row) => [row[time].toISOString(), row.id], item: (row) => row })
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
