import type { Offer, PlanOnOffer } from '../../../catalog/index.ts'
import { compare } from '../choose/comparison.rules.ts'
import { offersHaving } from '../choose/features.ts'
import type { Exchange, Reply } from '../exchange.ts'
import type { Mentioned } from '../memory.ts'
import type { Comparison } from '../words/words.ts'
import { dayPassesReply } from './day-passes.ts'
import { officesReply, theseOfficesReply } from './offices.ts'
import { askForDate, plansReply, withWishes } from './plans.ts'
import { mention } from './remember.ts'
import { list, paragraphs, throughTeam } from './say.ts'

const TOOLS = { PLAN: 'findPlans', TOUR: 'findOffices', DAY_PASS: 'findDayPasses' } as const

/** Speaks of offers that were mentioned before or asked for by name, as they are now. */
export function theseReply(exchange: Exchange, offers: readonly Offer[]): Reply {
  const { memory, texts, toolsUsed } = exchange
  for (const { kind } of offers) toolsUsed.add(TOOLS[kind])
  if (offers.length === 0) return { text: texts.gone() }
  if (offers.every(({ kind }) => kind === 'TOUR')) return theseOfficesReply(exchange, offers)
  if (offers.every(({ kind }) => kind === 'DAY_PASS')) {
    const reply = dayPassesReply(exchange, offers)
    return {
      ...reply,
      text: paragraphs(
        list(
          offers.filter((offer) => offer.linkable),
          exchange,
        ),
        throughTeam(
          offers.filter((offer) => !offer.linkable),
          exchange,
        ),
      ),
    }
  }
  mention(offers, exchange)
  const sold = offers.filter((offer) => offer.linkable)
  const told = paragraphs(
    list(offers, exchange),
    throughTeam(
      offers.filter((offer) => !offer.linkable),
      exchange,
    ),
  )
  if (sold.length === 0) return { text: told, offers }
  if (!memory.startDate || exchange.pastDay) return { text: paragraphs(told, askForDate(exchange)) }
  return { text: paragraphs(told, texts.signUpBelow(sold.length)), offers: withWishes(offers, exchange) }
}

/** What was mentioned last: the one in focus, else all of the list. Undefined when nothing was. */
export function mentionedOffers(exchange: Exchange): Offer[] | undefined {
  const { memory } = exchange
  if (memory.focus) return find([memory.focus], exchange)
  return memory.offers.length > 0 ? find(memory.offers, exchange) : undefined
}

/** "The second one": the offer at a place in the last list. */
export function placeReply(exchange: Exchange, place: number): Reply | undefined {
  const { offers } = exchange.memory
  const chosen = offers.at(place > 0 ? place - 1 : -1)
  return chosen && theseReply(exchange, find([chosen], exchange))
}

/**
 * "The cheaper one", "the biggest": picks by comparison, with what was mentioned or among all of the goal. Of offices,
 * those that are free in time and have what is asked for, where there are any.
 */
export async function comparisonReply(exchange: Exchange, comparison: Comparison): Promise<Reply | undefined> {
  const { memory } = exchange
  const superlative = comparison.endsWith('EST')
  const listed = find(memory.offers, exchange)
  const all = ofGoal(exchange)
  const focus = memory.focus ? find([memory.focus], exchange)[0] : listed.length === 1 ? listed[0] : undefined
  const pool = !focus && listed.length >= (exchange.said.rank ?? 2) ? listed : all
  const big = pool.filter((offer) => holdsTeam(offer, exchange))
  const having = await offersHaving(exchange.said, big, exchange)
  const fitting = having.length > 0 ? having : big
  const inTime = fitting.filter(
    ({ facts }) => !facts.availableFrom || facts.availableFrom <= (memory.startDate ?? '9999'),
  )
  const than = superlative ? undefined : focus
  const { rank } = exchange.said
  const found = compare(inTime, comparison, than, rank) ?? compare(fitting, comparison, than, rank)
  if (found) return theseReply(exchange, [found])
  return focus && { text: exchange.texts.noMoreOfThat(focus.facts.name) }
}

/** "Any others?": what was not mentioned yet. */
export function moreReply(exchange: Exchange): Reply {
  const { memory, texts, lookUp } = exchange
  const unseen = (offer: Offer) => !memory.seen.includes(offer.targetId)
  if (memory.goal === 'PLANS') {
    const plans: PlanOnOffer[] = lookUp.plans().filter(unseen)
    delete memory.budget
    if (plans.length > 0) return plansReply(exchange, plans)
  }
  if (memory.goal === 'OFFICES') {
    const offices = lookUp.offices().filter((office) => unseen(office) && holdsTeam(office, exchange))
    if (offices.length > 0)
      return memory.seen.length > 0 ? theseOfficesReply(exchange, offices) : officesReply(exchange)
  }
  return { text: texts.noMore() }
}

function holdsTeam({ facts }: Offer, { memory }: Exchange): boolean {
  return (facts.capacity ?? Infinity) >= (memory.teamSize ?? 1)
}

function ofGoal({ memory, lookUp }: Exchange): Offer[] {
  if (memory.goal === 'OFFICES') return lookUp.offices()
  if (memory.goal === 'DAY_PASSES') return lookUp.dayPasses()
  const types = memory.planTypes ?? []
  return lookUp.plans().filter(({ planType }) => types.length === 0 || types.includes(planType))
}

function find(mentioned: readonly Mentioned[], { lookUp }: Exchange): Offer[] {
  const all = { PLAN: lookUp.plans, TOUR: lookUp.offices, DAY_PASS: lookUp.dayPasses }
  return mentioned.flatMap(({ kind, targetId }) => all[kind]().filter((offer) => offer.targetId === targetId))
}
