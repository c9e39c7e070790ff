import { readWishes } from '../../assistant/index.ts'
import type { Asked, OfferKind } from '../../catalog/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import type { Conversation } from '../conversation.ts'
import { summaryOf } from './summary.rules.ts'

/** Puts together what staff must know of a conversation that is handed over to them. */
export async function summarize(tx: Transaction, conversation: Conversation): Promise<string> {
  const offers = await tx.query<{ kind: OfferKind; name: string; opened: boolean; asked: Asked | null }>(
    `select card->>'kind' as kind, card->'facts'->>'name' as name, coalesce(link.click_count > 0, false) as opened,
       link.asked as asked
     from message cross join jsonb_array_elements(message.cards) with ordinality as shown (card, place)
       left join link on link.business_id = message.business_id and link.id = card->>'linkId'
     where message.business_id = $1 and message.conversation_id = $2
     order by message.position, place`,
    [tx.businessId, conversation.id],
  )
  const questions = await tx.query<{ text: string }>(
    `select question.text from message as answer
       join message as question on question.business_id = answer.business_id
         and question.conversation_id = answer.conversation_id and question.id = answer.reply_to
     where answer.business_id = $1 and answer.conversation_id = $2
       and (answer.unanswered or answer.state in ('FAILED', 'PENDING'))
     order by question.position`,
    [tx.businessId, conversation.id],
  )
  const asked = offers.findLast((offer) => offer.asked)?.asked
  return summaryOf({
    wishes: { ...asked, ...(asked?.moveInDate && { startDate: asked.moveInDate }), ...readWishes(conversation.memory) },
    offers,
    openQuestions: questions.map(({ text }) => text),
    opening: conversation.opening,
    isMember: conversation.audience === 'MEMBER',
  })
}
