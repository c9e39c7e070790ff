import { columnsOf } from '../kernel/database/read-row.ts'
import { type Connection, type Page, pageOf } from '../kernel/graphql/connection.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { badInput } from '../kernel/graphql/viewer.ts'
import { Link, loadLinksOfMessage } from '../links/index.ts'
import type { Conversation } from './conversation.ts'
import { Message } from './message.ts'

/** Reads messages of a conversation, each with its links: whoever shows one shows both. */
export async function readMessages(
  context: RequestContext,
  conversation: Conversation,
  page: Page,
): Promise<Connection<Message>> {
  const from = page.cursor ? readPosition(page.cursor[0]!) : null
  const rows = await context.query<{ links: object[] }>(
    `select ${columnsOf(context.app.database, Message, 'message')},
       coalesce((select jsonb_agg(to_jsonb(link) order by link.created_at, link.id) from link
                 where link.business_id = message.business_id and link.message_id = message.id), '[]') as links
     from message where business_id = $1 and conversation_id = $2
       and ($3::integer is null or position ${page.forward ? '>' : '<'} $3)
     order by position ${page.forward ? 'asc' : 'desc'} limit $4`,
    [conversation.businessId, conversation.id, from, page.limit + 1],
  )
  const messages = rows.map((row) => {
    const message = context.read(Message, row)
    const links = row.links.map((link) => context.read(Link, link))
    loadLinksOfMessage.prime(context, message.id, links)
    return message
  })
  return pageOf(messages, page, { keys: (message) => [String(message.position)], item: (message) => message })
}

function readPosition(key: string): number {
  if (/^\d{1,9}$/.test(key)) return Number(key)
  throw badInput('The cursor is none of this list.')
}
