import type { Transaction } from '../../../kernel/database/transaction.ts'
import { Refusal } from '../../../kernel/errors.ts'
import type { App } from '../../../kernel/feature.ts'
import { isStorable } from '../../../kernel/input.ts'
import { announce } from '../../change-conversation.ts'
import { Conversation } from '../../conversation.ts'
import type { FrictionReason } from '../friction-reason.ts'
import { hasFriction, settleFriction } from '../settle-friction.ts'

/** Another reason than the rules found, or null to take their word again. */
export interface Correction {
  conversationId: string
  reason: FrictionReason | null
}

/** Says why a conversation led to nothing, whatever the rules find from now on. */
export async function correctFriction(
  app: App,
  tx: Transaction,
  staffMemberId: string,
  { conversationId, reason }: Correction,
): Promise<Conversation> {
  const [row] = isStorable(conversationId)
    ? await tx.query('select * from conversation where business_id = $1 and id = $2 for update', [
        tx.businessId,
        conversationId,
      ])
    : []
  const field = ['input', 'conversationId']
  if (!row) throw new Refusal({ code: 'NOT_FOUND', message: 'There is no such conversation.', field })
  const conversation = tx.em.map(Conversation, row as never) as Conversation
  if (reason && !hasFriction(conversation)) {
    const message = 'Nothing was lost in it: it is with a member, or led to something.'
    throw new Refusal({ code: 'INVALID', message, field })
  }
  conversation.frictionCorrected = reason
  conversation.frictionCorrectedAt = reason ? tx.now : null
  conversation.frictionCorrectedBy = reason ? staffMemberId : null
  await settleFriction(tx, conversation)
  announce(app, tx, conversation)
  return conversation
}
