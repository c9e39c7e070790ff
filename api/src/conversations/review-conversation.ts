import type { Transaction } from '../kernel/database/transaction.ts'
import { Refusal } from '../kernel/errors.ts'
import type { App } from '../kernel/feature.ts'
import { InputReader, isStorable } from '../kernel/input.ts'
import { announce } from './change-conversation.ts'
import { Conversation } from './conversation.ts'

/** A verdict on a conversation, as it came. */
export interface ReviewInput {
  conversationId: string
  reviewed: boolean
  note?: string | null
}

/** Marks a conversation as reviewed, or takes the mark and its note away. */
export async function reviewConversation(app: App, tx: Transaction, input: ReviewInput): Promise<Conversation> {
  const reader = new InputReader()
  const note = reader.optionalText(input.note, ['input', 'note'], 2000)
  reader.finish()
  const key = { businessId: tx.businessId, id: input.conversationId }
  const conversation = isStorable(input.conversationId) && (await tx.em.findOne(Conversation, key))
  if (!conversation) {
    throw new Refusal({
      code: 'NOT_FOUND',
      message: 'There is no such conversation.',
      field: ['input', 'conversationId'],
    })
  }
  conversation.reviewedAt = input.reviewed ? tx.now : null
  conversation.reviewNote = input.reviewed ? (note ?? null) : null
  announce(app, tx, conversation)
  return conversation
}
