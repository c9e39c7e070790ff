import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { App } from '../../kernel/feature.ts'
import { announce, lockConversationOf } from '../change-conversation.ts'
import { settleFriction } from '../friction/settle-friction.ts'
import type { Message } from '../message.ts'
import { settleRating } from '../rating/rate-message.ts'
import { findOwnReply } from './find-own-reply.ts'
import { holdReply } from './pending/pending-reply.ts'

/**
 * Empties a reply that failed or was stopped, so that it is written again in its place; says whether it did. One that is
 * being written or is complete stays as it is. Only the last answer can be had again: later ones build on the others.
 */
export async function retryReply(
  app: App,
  tx: Transaction,
  sessionId: string,
  messageId: string,
): Promise<{ reply: Message; emptied: boolean }> {
  const conversation = await lockConversationOf(tx, sessionId)
  const reply = await findOwnReply(tx, sessionId, messageId)
  if (reply.state === 'PENDING' || reply.state === 'COMPLETE') return { reply, emptied: false }
  if (reply.position !== conversation.messageCount - 1) {
    throw new Refusal({
      code: 'INVALID',
      message: 'The chat has gone on since. Ask the question again.',
      field: ['input', 'messageId'],
    })
  }
  Object.assign(reply, {
    state: 'PENDING',
    text: '',
    sentAt: tx.now,
    attempt: reply.attempt + 1,
    stopAskedAt: null,
    rating: null,
    ratedAt: null,
  })
  await holdReply(tx, reply.id)
  await settleRating(tx, conversation)
  await settleFriction(tx, conversation)
  announce(app, tx, conversation)
  return { reply, emptied: true }
}
