import { Business, primeBusiness } from '../businesses/index.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { defineLoader } from '../kernel/graphql/loader.ts'
import { hasScope, type Viewer } from '../kernel/graphql/viewer.ts'
import { loadSession, Session } from '../sessions/index.ts'
import { Conversation } from './conversation.ts'
import { Message } from './message.ts'
import { primeWork, WORK_COLUMNS, type WorkRow } from './prime-work.ts'

/** Whether the caller may read conversations: any of the business, or that of its own session. */
export function mayReadConversation(viewer: Viewer, sessionId: string): boolean {
  return hasScope(viewer, 'conversations:read') || (viewer.kind === 'SESSION' && viewer.sessionId === sessionId)
}

/** Reads a conversation that the caller may see. */
export const loadConversation = defineLoader<string, Conversation | null>(
  async (context, ids) => {
    const found = await readConversations(context, 'id', ids)
    return new Map(found.map((conversation) => [conversation.id, conversation]))
  },
  () => null,
)

/** Reads the conversation of a session, if the caller may see it. */
export const loadConversationOfSession = defineLoader<string, Conversation | null>(
  async (context, sessionIds) => {
    const found = await readConversations(context, 'session_id', sessionIds)
    return new Map(found.map((conversation) => [conversation.sessionId, conversation]))
  },
  () => null,
)

type ReadRow = Record<'conversation' | 'session' | 'business', object> & Partial<WorkRow>

/**
 * Reads conversations that the caller may see, each with what every page about one goes on to ask for: its session and
 * its business.
 */
async function readConversations(
  context: RequestContext,
  column: 'id' | 'session_id',
  keys: readonly string[],
): Promise<Conversation[]> {
  const { viewer } = context
  if (viewer.kind === 'ANONYMOUS') return []
  const rows = await context.query<ReadRow>(
    `select to_jsonb(conversation) as conversation, to_jsonb(session) as session, to_jsonb(business) as business
       ${hasScope(viewer, 'conversations:read') ? WORK_COLUMNS : ''}
     from conversation
     join session on session.business_id = conversation.business_id and session.id = conversation.session_id
     join business on business.id = conversation.business_id
     where conversation.business_id = $1 and conversation.${column} = any($2)`,
    [viewer.businessId, keys],
  )
  return rows.flatMap((row) => {
    const conversation = context.read(Conversation, row.conversation)
    if (!mayReadConversation(viewer, conversation.sessionId)) return []
    loadSession.prime(context, conversation.sessionId, context.read(Session, row.session))
    primeBusiness(context, context.read(Business, row.business))
    if (column === 'id') loadConversationOfSession.prime(context, conversation.sessionId, conversation)
    else loadConversation.prime(context, conversation.id, conversation)
    if (row.notes) primeWork(context, conversation, row)
    return [conversation]
  })
}

/** Reads a message whose conversation the caller may see. */
export const loadMessage = defineLoader<string, Message | null>(
  async (context, ids) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS') return new Map()
    // A visitor's are all in one conversation, which says where they lie.
    const own = viewer.kind === 'SESSION' ? await loadConversationOfSession(context, viewer.sessionId) : undefined
    if (own === null) return new Map()
    const { businessId } = viewer
    const messages = await context.em.find(Message, {
      businessId,
      ...(own && { conversationId: own.id }),
      id: { $in: [...ids] },
    })
    const conversations = await Promise.all(
      messages.map((message) => loadConversation(context, message.conversationId)),
    )
    return new Map(messages.filter((_message, index) => conversations[index]).map((message) => [message.id, message]))
  },
  () => null,
)
