import { rowReader } from '../../kernel/database/read-row.ts'
import type { Condition } from '../../kernel/graphql/condition.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { Session } from '../../sessions/index.ts'
import { Conversation } from '../conversation.ts'
import type { RowColumns } from './row-columns.ts'

const SESSION = 'session.'

/** In which order rows are read, and how many at most. */
interface Reading extends RowColumns {
  column: 'last_activity_at' | 'opened_at'
  descending: boolean
  limit: number
}

/**
 * Reads conversations in one statement, with their sessions where more is asked of these than the conversation's row says.
 * Rows are plain, not entities: nothing of them is changed.
 */
export async function readRows(
  context: RequestContext,
  businessId: string,
  condition: Condition,
  { column, descending, limit, columns, sessionColumns }: Reading,
): Promise<Conversation[]> {
  const direction = descending ? 'desc' : 'asc'
  const rows = await context.query<object>(
    `select ${[
      ...columns.map((name) => `conversation.${name}`),
      ...sessionColumns.map((name) => `session.${name} as "${SESSION}${name}"`),
    ].join(', ')}
     from conversation
     ${sessionColumns.length > 0 ? 'join session on session.business_id = conversation.business_id and session.id = conversation.session_id' : ''}
     where ${condition.sql}
     order by conversation.${column} ${direction}, conversation.id ${direction}
     limit ${limit}`,
    condition.parameters,
  )
  const { database } = context.app
  const readConversation = rowReader(database, Conversation, { columns: ['business_id', ...columns] })
  const readSession = rowReader(database, Session, { prefix: SESSION, columns: sessionColumns })
  const sessionOf = rowReader(database, Session, { columns: ['business_id', 'id', 'channel'] })
  return rows.map((row) => {
    const conversation = readConversation(row)
    conversation.businessId = businessId
    const { sessionId: id, channel } = conversation
    conversation.loadedSession =
      sessionColumns.length > 0 ? readSession(row) : sessionOf({ business_id: businessId, id, channel })
    return conversation
  })
}
