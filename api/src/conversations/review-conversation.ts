import type { Transaction } from '../kernel/database/transaction.ts'
import type { App } from '../kernel/feature.ts'
import { InputReader } from '../kernel/input.ts'
import { announce, takeConversation } from './change-conversation.ts'
import type { Conversation } from './conversation.ts'

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
  const conversation = await takeConversation(tx, input.conversationId)
  conversation.reviewedAt = input.reviewed ? tx.now : null
  conversation.reviewNote = input.reviewed ? (note ?? null) : null
  announce(app, tx, conversation)
  return conversation
}
