import type { Offer } from '../../../catalog/index.ts'
import type { Exchange } from '../exchange.ts'
import type { Goal } from '../memory.ts'
import type { Understanding } from '../understand/understand.ts'
import { inAnyLanguage } from '../words/features.ts'
import { searchWords } from './article.rules.ts'

const ROUND_THE_CLOCK = inAnyLanguage([['day and night']], 'en')

/**
 * The offers that a message asks for by what they have, such as "one with a balcony": of the kind it names, else among
 * those mentioned, else of the kind talked of. None when that does not tell them apart.
 */
export async function offersAskedFor(said: Understanding, exchange: Exchange): Promise<Offer[]> {
  if (!said.roundTheClock && !exchange.words.having.test(said.text)) return []
  for (const pool of poolsOf(said, exchange)) {
    const having = await offersHaving(said, pool, exchange)
    if (having.length > 0 && having.length < pool.length) return having
  }
  return []
}

/** Those of the offers whose description has what is left of a message to look for. */
export async function offersHaving<Item extends Offer>(
  said: Understanding,
  offers: readonly Item[],
  { words, lookUp }: Exchange,
  needed: 'EVERY_WORD' | 'SOME_WORDS' = 'SOME_WORDS',
): Promise<Item[]> {
  const wished = said.roundTheClock ? ROUND_THE_CLOCK : inAnyLanguage(searchWords(said.rest, words), words.language)
  if (wished.length === 0) return []
  const matched = await lookUp.offersWith(wished)
  const found = new Set(offers.flatMap(({ targetId }) => matched.get(targetId) ?? []))
  const missing = wished.length - found.size
  if (found.size === 0 || missing > (needed === 'EVERY_WORD' ? 0 : found.size * 2)) return []
  return offers.filter(({ targetId }) => matched.get(targetId)?.length === found.size)
}

function poolsOf({ topics, planTypes, teamSize = 1 }: Understanding, { memory, onOffer }: Exchange): Offer[][] {
  const ofGoal: Record<Goal, readonly Offer[]> = {
    PLANS: onOffer.plans.filter(({ planType }) => planTypes.length === 0 || planTypes.includes(planType)),
    OFFICES: onOffer.offices.filter(({ facts }) => (facts.capacity ?? teamSize) >= teamSize),
    DAY_PASSES: onOffer.dayPasses,
  }
  const goals = (Object.keys(ofGoal) as Goal[]).filter((goal) => topics.has(goal))
  if (goals.length > 0) return goals.length === 1 ? goals.map((goal) => [...ofGoal[goal]]) : []
  const all = [...onOffer.offices, ...onOffer.plans, ...onOffer.dayPasses]
  const mentioned = memory.offers.flatMap(({ targetId }) => all.filter((offer) => offer.targetId === targetId))
  return mentioned.length > 0 && memory.goal ? [mentioned, [...ofGoal[memory.goal]]] : []
}
