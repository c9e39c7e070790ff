import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import { isIdentifier } from '../../kernel/identifier.ts'
import { Conversation } from '../conversation.ts'
import { Message } from '../message.ts'

/** Finds an answer of the assistant in the chat of a session; refuses what is none. */
export async function findOwnReply(tx: Transaction, sessionId: string, messageId: string): Promise<Message> {
  const { businessId } = tx
  const field = ['input', 'messageId']
  const conversation = await tx.em.findOneOrFail(Conversation, { businessId, sessionId })
  const message = isIdentifier(messageId, 'message')
    ? await tx.em.findOne(Message, { businessId, conversationId: conversation.id, id: messageId })
    : null
  if (!message) throw new Refusal({ code: 'NOT_FOUND', message: 'There is no such message in this chat.', field })
  if (message.author !== 'ASSISTANT') {
    throw new Refusal({ code: 'INVALID', message: 'Only answers of the assistant are written.', field })
  }
  return message
}
