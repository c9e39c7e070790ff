import { isOriginAllowed } from '../../businesses/index.ts'
import { query } from '../../kernel/database/database.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { badInput, originNotAllowed } from '../../kernel/graphql/viewer.ts'
import { hashSecret } from '../../kernel/secret.ts'
import { businessOfToken } from '../../sessions/index.ts'
import { chatEnd } from './chat-end.rules.ts'
import { UNREAD } from './count-unread.ts'

const MOST_TOKENS = 50

/** What a list of somebody's own chats shows of one. */
export interface ListedChat {
  sessionId: string
  opening: string | null
  openedAt: Date
  lastActivityAt: Date
  endsAt: Date
  unreadCount: number
}

interface Row {
  hash: string
  session_id: string
  allowed_origins: string[]
  opening: string | null
  opened_at: string
  last_activity_at: string
  idle_minutes: number
  unread: number
}

/** Reads chats by their access tokens, in the order asked for, with one statement for all of a business. */
export async function listChats(
  context: RequestContext,
  accessTokens: readonly string[],
): Promise<(ListedChat | null)[]> {
  if (accessTokens.length > MOST_TOKENS) throw badInput(`At most ${MOST_TOKENS} access tokens.`)
  const hashes = accessTokens.map(hashSecret)
  const byBusiness = Map.groupBy(accessTokens, businessOfToken)
  const rows = await Promise.all(
    [...byBusiness].map(([businessId, tokens]) => (businessId ? readChats(context, businessId, tokens) : [])),
  )
  const found = new Map(rows.flat().map((row) => [row.hash, showChat(context, row)]))
  return hashes.map((hash) => found.get(hash) ?? null)
}

function readChats(context: RequestContext, businessId: string, tokens: readonly string[]): Promise<Row[]> {
  return query<Row>(
    context.entitiesOf(businessId),
    `select session.access_token_hash as hash, session.id as session_id, site.allowed_origins, conversation.opening,
       conversation.opened_at, conversation.last_activity_at, business.chat_idle_minutes as idle_minutes,
       (${UNREAD}) as unread
     from session
     join site on site.business_id = session.business_id and site.id = session.site_id
     join business on business.id = session.business_id
     join conversation on conversation.business_id = session.business_id and conversation.session_id = session.id
     where session.business_id = $1 and session.access_token_hash = any($2)`,
    [businessId, tokens.map(hashSecret)],
  )
}

/** A token among others is worth no more on the page of an origin that is not allowed than one that is sent alone. */
function showChat({ parts }: RequestContext, row: Row): ListedChat {
  const { origin, sameOrigin } = parts
  if (origin !== undefined && !sameOrigin && !isOriginAllowed(row.allowed_origins, origin))
    throw originNotAllowed(origin)
  const lastActivityAt = new Date(row.last_activity_at)
  return {
    sessionId: row.session_id,
    opening: row.opening,
    openedAt: new Date(row.opened_at),
    lastActivityAt,
    endsAt: chatEnd(lastActivityAt, row.idle_minutes),
    unreadCount: row.unread,
  }
}
