import type { Offer } from '../../../catalog/index.ts'
import { offersHaving } from '../choose/features.ts'
import type { Exchange, Reply } from '../exchange.ts'
import type { Goal } from '../memory.ts'
import { dayPassesReply } from './day-passes.ts'
import { mentionedOffers, theseReply } from './follow-ups.ts'
import { officesReply } from './offices.ts'
import { plansReply } from './plans.ts'
import { turnTo } from './remember.ts'

/** What there is of what a conversation is after: with what the message asks for, where some has it. */
export async function replyOn(goal: Goal, exchange: Exchange): Promise<Reply> {
  const { lookUp, said, memory } = exchange
  const having = <Item extends Offer>(offers: Item[]) => offersHaving(said, offers, exchange, 'EVERY_WORD')
  if (goal === 'DAY_PASSES') return dayPassesReply(exchange)
  if (goal === 'PLANS') {
    const plans = await having(lookUp.plans())
    return plansReply(exchange, plans.length > 0 ? plans : undefined)
  }
  const size = memory.teamSize ?? 1
  const offices = await having(lookUp.offices().filter(({ facts }) => (facts.capacity ?? size) >= size))
  return offices.length > 0 ? theseReply(exchange, offices) : officesReply(exchange)
}

/** How to see an office that was talked of, else the space. */
export function tourReply(exchange: Exchange): Reply {
  const { memory, texts, team } = exchange
  const offices = mentionedOffers(exchange)?.filter(({ kind }) => kind === 'TOUR') ?? []
  if (offices.length > 0) return theseReply(exchange, offices)
  if (memory.goal === 'OFFICES') return officesReply(exchange)
  if (memory.goal) return { text: texts.tourOfSpace(texts.reach(team)) }
  turnTo('OFFICES', exchange)
  const reply = officesReply(exchange)
  return { ...reply, text: `${texts.forTourAnd()}\n\n${reply.text}` }
}
