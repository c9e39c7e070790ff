import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { App } from '../../kernel/feature.ts'
import { isIdentifier } from '../../kernel/identifier.ts'
import { announce, lockConversationOf } from '../change-conversation.ts'
import type { Conversation } from '../conversation.ts'
import { Message } from '../message.ts'

/** Notes that the visitor's window has shown a message of its chat and all before it. What was shown stays so. */
export async function markRead(app: App, tx: Transaction, sessionId: string, messageId: string): Promise<Conversation> {
  const conversation = await lockConversationOf(tx, sessionId)
  const own = { businessId: tx.businessId, conversationId: conversation.id, id: messageId }
  const message = isIdentifier(messageId, 'message') ? await tx.em.findOne(Message, own) : null
  if (!message) {
    const field = ['input', 'messageId']
    throw new Refusal({ code: 'NOT_FOUND', message: 'There is no such message in this chat.', field })
  }
  if (message.position < conversation.seenCount) return conversation
  conversation.seenCount = message.position + 1
  // Another window of the same visitor counts down too.
  announce(app, tx, conversation)
  return conversation
}
