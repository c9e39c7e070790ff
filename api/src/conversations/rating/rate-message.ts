import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { App } from '../../kernel/feature.ts'
import { isIdentifier } from '../../kernel/identifier.ts'
import { announce, lockConversationOf } from '../change-conversation.ts'
import type { Conversation } from '../conversation.ts'
import { settleFriction } from '../friction/settle-friction.ts'
import { Message } from '../message.ts'
import type { MessageRating } from './message-rating.ts'

/** A rating as it came. */
export interface RatingInput {
  messageId: string
  rating?: MessageRating | null
}

/** Keeps what the visitor thinks of an answer in their own conversation; null takes it back. */
export async function rateMessage(app: App, tx: Transaction, sessionId: string, input: RatingInput): Promise<Message> {
  const conversation = await lockConversationOf(tx, sessionId)
  const own = { businessId: tx.businessId, conversationId: conversation.id }
  const message = isIdentifier(input.messageId, 'message')
    ? await tx.em.findOne(Message, { ...own, id: input.messageId })
    : null
  const field = ['input', 'messageId']
  if (!message) throw new Refusal({ code: 'NOT_FOUND', message: 'There is no such message in this chat.', field })
  if (message.author !== 'ASSISTANT' || message.state === 'PENDING') {
    throw new Refusal({ code: 'INVALID', message: "Only the assistant's finished answers can be rated.", field })
  }
  const rating = input.rating ?? null
  if (message.rating === rating) return message
  message.rating = rating
  message.ratedAt = rating && tx.now
  await settleRating(tx, conversation)
  await settleFriction(tx, conversation)
  announce(app, tx, conversation)
  return message
}

/** Puts right what the conversation says of its ratings, after one has changed. */
export async function settleRating(tx: Transaction, conversation: Conversation): Promise<void> {
  await tx.em.flush()
  const rated = await tx.query<{ rating: MessageRating }>(
    'select distinct rating from message where business_id = $1 and conversation_id = $2 and rating is not null',
    [tx.businessId, conversation.id],
  )
  conversation.rating = overallRating(rated.map((row) => row.rating))
}

/** One bad answer outweighs good ones: it is what staff should look at. */
export function overallRating(ratings: readonly MessageRating[]): MessageRating | null {
  if (ratings.includes('DOWN')) return 'DOWN'
  return ratings.length > 0 ? 'UP' : null
}
