import type { Transaction } from '../kernel/database/transaction.ts'
import { Refusal } from '../kernel/errors.ts'
import type { App } from '../kernel/feature.ts'
import { isStorable } from '../kernel/input.ts'
import { Conversation, conversationTopic } from './conversation.ts'
import { laterStage, type Stage } from './stage.rules.ts'

/** Takes a conversation that the input names for changing, or refuses. */
export async function takeConversation(tx: Transaction, id: string): Promise<Conversation> {
  const [row] = isStorable(id)
    ? await tx.query('select * from conversation where business_id = $1 and id = $2 for update', [tx.businessId, id])
    : []
  if (row) return tx.em.map(Conversation, row)
  const message = 'There is no such conversation.'
  throw new Refusal({ code: 'NOT_FOUND', message, field: ['input', 'conversationId'] })
}

/** Takes the conversation of a session for changing: others wait until this transaction ends. */
export async function lockConversationOf(tx: Transaction, sessionId: string): Promise<Conversation> {
  const conversation = await tryLockConversationOf(tx, sessionId)
  if (!conversation) throw new Error('A session has no conversation.')
  return conversation
}

/** Like `lockConversationOf`, for a session that this business may not have. */
export async function tryLockConversationOf(tx: Transaction, sessionId: string): Promise<Conversation | undefined> {
  const [row] = await tx.query('select * from conversation where business_id = $1 and session_id = $2 for update', [
    tx.businessId,
    sessionId,
  ])
  return row && tx.em.map(Conversation, row)
}

/** Like `lockConversationOf`, for several at once: always in the same order, so that two never wait for each other. */
export async function lockConversationsOf(tx: Transaction, sessionIds: readonly string[]): Promise<Conversation[]> {
  if (sessionIds.length === 0) return []
  const rows = await tx.query(
    'select * from conversation where business_id = $1 and session_id = any($2) order by session_id for update',
    [tx.businessId, [...new Set(sessionIds)]],
  )
  return rows.map((row) => tx.em.map(Conversation, row))
}

/** The message said last in a conversation up to a time. */
export async function findLastMessage(tx: Transaction, conversationId: string, at: Date): Promise<string | undefined> {
  const [row] = await tx.query<{ id: string }>(
    `select id from message where business_id = $1 and conversation_id = $2 and sent_at <= $3
     order by position desc limit 1`,
    [tx.businessId, conversationId, at],
  )
  return row?.id
}

/** Notes that something happened: the list shows it first, and its readers are woken after commit. */
export function noteActivity(app: App, tx: Transaction, conversation: Conversation, reached: Stage): void {
  conversation.stage = laterStage(conversation.stage, reached)
  if (tx.now > conversation.lastActivityAt) conversation.lastActivityAt = tx.now
  announce(app, tx, conversation)
}

/** Wakes the readers of a conversation after commit. */
export function announce(app: App, tx: Transaction, conversation: Conversation): void {
  tx.afterCommit(() => app.signals.send(conversationTopic(tx.businessId), conversation.id))
}
