import { defineLoader } from '../kernel/graphql/loader.ts'
import { hasScope, type Viewer } from '../kernel/graphql/viewer.ts'
import { Conversation } from './conversation.ts'
import { Message } from './message.ts'

/** Whether the caller may read conversations: any of the business, or that of its own session. */
export function mayReadConversation(viewer: Viewer, sessionId: string): boolean {
  return hasScope(viewer, 'conversations:read') || (viewer.kind === 'SESSION' && viewer.sessionId === sessionId)
}

/** Reads a conversation that the caller may see. */
export const loadConversation = defineLoader<string, Conversation | null>(
  async (context, ids) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS') return new Map()
    const found = await context.em.find(Conversation, { businessId: viewer.businessId, id: { $in: [...ids] } })
    const visible = found.filter((conversation) => mayReadConversation(viewer, conversation.sessionId))
    return new Map(visible.map((conversation) => [conversation.id, conversation]))
  },
  () => null,
)

/** Reads the conversation of a session, if the caller may see it. */
export const loadConversationOfSession = defineLoader<string, Conversation | null>(
  async (context, sessionIds) => {
    const { viewer } = context
    const visible = sessionIds.filter((sessionId) => mayReadConversation(viewer, sessionId))
    if (viewer.kind === 'ANONYMOUS' || visible.length === 0) return new Map()
    const found = await context.em.find(Conversation, { businessId: viewer.businessId, sessionId: { $in: visible } })
    return new Map(found.map((conversation) => [conversation.sessionId, conversation]))
  },
  () => null,
)

/** Reads a message whose conversation the caller may see. */
export const loadMessage = defineLoader<string, Message | null>(
  async (context, ids) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS') return new Map()
    const messages = await context.em.find(Message, { businessId: viewer.businessId, id: { $in: [...ids] } })
    const conversations = await Promise.all(
      messages.map((message) => loadConversation(context, message.conversationId)),
    )
    return new Map(messages.filter((_message, index) => conversations[index]).map((message) => [message.id, message]))
  },
  () => null,
)
