import type { Transaction } from '../../kernel/database/transaction.ts'
import type { App } from '../../kernel/feature.ts'
import { announce, takeConversation } from '../change-conversation.ts'
import type { Conversation } from '../conversation.ts'
import { takeLabel } from './change-labels.ts'

/** Which label a conversation is to have, or not. */
export interface LabellingInput {
  conversationId: string
  labelId: string
  labelled: boolean
}

/** Puts a label on a conversation or takes it off; doing either twice changes nothing. */
export async function labelConversation(app: App, tx: Transaction, input: LabellingInput): Promise<Conversation> {
  // The label first, as where one is removed from all conversations.
  const label = await takeLabel(tx, input.labelId)
  const conversation = await takeConversation(tx, input.conversationId)
  if (conversation.labelIds.includes(label.id) === input.labelled) return conversation
  await tx.query(
    input.labelled
      ? `insert into conversation_label (business_id, conversation_id, label_id, added_at)
         values ($1, $2, $3, '${tx.now.toISOString()}')`
      : 'delete from conversation_label where business_id = $1 and conversation_id = $2 and label_id = $3',
    [tx.businessId, conversation.id, label.id],
  )
  const others = conversation.labelIds.filter((id) => id !== label.id)
  conversation.labelIds = input.labelled ? [...others, label.id] : others
  announce(app, tx, conversation)
  return conversation
}
