import type { Offer } from '../../../catalog/index.ts'
import type { Exchange, Reply } from '../exchange.ts'
import { readMemory } from '../memory.ts'
import type { Topic } from '../words/words.ts'
import { mentionedOffers, placeReply, theseReply } from './follow-ups.ts'
import { replyOn } from './goals.ts'
import { officesReply } from './offices.ts'
import { plansReply } from './plans.ts'
import { goalReply, overviewReply } from './prices.ts'
import { turnTo } from './remember.ts'
import { sentences } from './say.ts'

/** From here on a visitor is taken to ask for an office. */
const MANY = 5

/** Goes on where the last reply left off: with a fact that was asked for, a yes or a no. */
export function continued(exchange: Exchange): Reply | Promise<Reply> | undefined {
  const { said, memory, texts } = exchange
  const has = (...topics: Topic[]) => topics.some((topic) => said.topics.has(topic))
  const { pending } = memory
  const fact = said.day !== undefined || said.teamSize !== undefined || said.budget !== undefined
  const lone = bareNumber(exchange)
  if (lone && lone <= memory.offers.length && pending !== 'OFFICE_NEEDS') return placeReply(exchange, lone)
  if (lone) memory.teamSize = lone
  const inFocus = fact && memory.focus && mentionedOffers(exchange)
  if (inFocus && (said.teamSize ? isFirstSize(exchange) && suits(inFocus, exchange) : said.day && !said.budget)) {
    return theseReply(exchange, inFocus)
  }
  // So many people want a room of their own, whatever they call it.
  if (!memory.goal && (said.teamSize ?? 0) >= MANY && !said.topics.has('MEMBER')) turnTo('OFFICES', exchange)
  if (fact || lone) return memory.goal ? replyOn(memory.goal, exchange) : goalReply(exchange)
  if (has('NOTICE', 'FEE')) {
    turnTo('PLANS', exchange)
    return plansReply(exchange)
  }
  if (has('PRICES') && memory.goal) return replyOn(memory.goal, exchange)
  if (has('PRICES', 'MORE') || (said.comparison && !memory.goal)) return overviewReply(exchange)
  const these = has('YES') && !pending ? mentionedOffers(exchange) : undefined
  if (these) return theseReply(exchange, these)
  if (pending === 'START_DATE' && has('UNSURE', 'NO'))
    return { text: sentences(texts.noRushForDate(), texts.tellStartDate()) }
  if (pending === 'START_DATE' && has('YES')) return { text: sentences(texts.gladly(), texts.tellStartDate()) }
  if (pending === 'OFFICE_NEEDS' && has('UNSURE', 'NO', 'YES')) return officesReply(exchange)
  return undefined
}

/** Answers how many people there are; "and for two?", said later, asks for other offices. */
function isFirstSize({ memory, question }: Exchange): boolean {
  return memory.pending === 'OFFICE_NEEDS' && readMemory(question.memory).teamSize === undefined
}

/** Whether the offers fit what is known of the needs. */
function suits(offers: readonly Offer[], { memory }: Exchange): boolean {
  const { teamSize = 1, startDate, budget } = memory
  return offers.every(({ facts }) => {
    if ((facts.capacity ?? teamSize) < teamSize) return false
    if (startDate && facts.availableFrom && facts.availableFrom > startDate) return false
    return !budget || !facts.price || facts.price.amountMinor <= budget.amountMinor
  })
}

/** Nothing but a number: of people where that was asked for or passes are talked of, else of an offer in the list. */
function bareNumber({ said, memory, words }: Exchange): number | undefined {
  const number = Number(said.text.match(words.loneNumber)?.[1])
  const meansSomething =
    memory.pending === 'OFFICE_NEEDS' || memory.goal === 'DAY_PASSES' || number <= memory.offers.length
  return number >= 1 && meansSomething ? number : undefined
}
