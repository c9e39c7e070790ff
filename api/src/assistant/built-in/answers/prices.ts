import type { Offer } from '../../../catalog/index.ts'
import type { Exchange, Reply } from '../exchange.ts'
import type { Goal } from '../memory.ts'
import { askOnce } from './remember.ts'
import { paragraphs, price, sentences } from './say.ts'

/** What there is at all, from which price on, and which of it the visitor is after. */
export function overviewReply(exchange: Exchange, goals: readonly Goal[] = ['DAY_PASSES', 'PLANS', 'OFFICES']): Reply {
  const { texts, lookUp, format, memory } = exchange
  const offers: Record<Goal, () => readonly Offer[]> = {
    PLANS: lookUp.plans,
    OFFICES: lookUp.offices,
    DAY_PASSES: lookUp.dayPasses,
  }
  const from = goals.flatMap((goal) => {
    const cheapest = offers[goal]()
      .filter(({ facts }) => facts.price)
      .sort((a, b) => (a.facts.price?.amountMinor ?? 0) - (b.facts.price?.amountMinor ?? 0))[0]
    const amount = cheapest && price(cheapest.facts, exchange)
    return amount ? [texts.pricesFrom(goal, amount)] : []
  })
  if (from.length === 0) return { text: texts.contact(exchange.team) }
  memory.pending = 'GOAL'
  return { text: sentences(texts.overview(format.and(from)), texts.whichOne()) }
}

/** Asks what the visitor is after, when only a day or a number was said. */
export function goalReply(exchange: Exchange): Reply {
  const { texts, format, pastDay } = exchange
  const passed = pastDay && texts.dayHasPassed(format.day(pastDay))
  const question = askOnce('GOAL', texts.whatFor(), exchange)
  return question ? { text: sentences(passed, question) } : { text: paragraphs(passed, overviewReply(exchange).text) }
}
