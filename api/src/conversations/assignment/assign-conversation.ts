import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { App } from '../../kernel/feature.ts'
import { isStorable } from '../../kernel/input.ts'
import { StaffMember } from '../../staff/index.ts'
import { announce, takeConversation } from '../change-conversation.ts'
import type { Conversation } from '../conversation.ts'

/** Who is to look after a conversation; nobody, if left out. */
export interface AssignmentInput {
  conversationId: string
  staffMemberId?: string | null
}

/** Gives a conversation to a member of staff, or to nobody. */
export async function assignConversation(app: App, tx: Transaction, input: AssignmentInput): Promise<Conversation> {
  const conversation = await takeConversation(tx, input.conversationId)
  const id = input.staffMemberId ?? null
  if (id !== null && !(isStorable(id) && (await tx.em.count(StaffMember, { businessId: tx.businessId, id })))) {
    const message = 'There is no such member of staff.'
    throw new Refusal({ code: 'NOT_FOUND', message, field: ['input', 'staffMemberId'] })
  }
  conversation.assigneeId = id
  announce(app, tx, conversation)
  return conversation
}
