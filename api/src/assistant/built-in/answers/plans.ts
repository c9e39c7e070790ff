import type { Offer, PlanOnOffer } from '../../../catalog/index.ts'
import type { Exchange, Reply } from '../exchange.ts'
import { askOnce, mention } from './remember.ts'
import { brief, list, names, paragraphs, price, sentences, throughTeam } from './say.ts'

/** At most so many offers a reply. */
export const MOST = 5

/** Answers what plans there are. Before a start date is known no plan can be signed up for: it is asked for once. */
export function plansReply(exchange: Exchange, chosen?: readonly PlanOnOffer[]): Reply {
  const { texts, memory } = exchange
  const all = exchange.lookUp.plans()
  const types = memory.planTypes ?? []
  const ofTypes = all.filter((plan) => types.length === 0 || types.includes(plan.planType))
  const kinds = texts.planTypes(types)
  if (!chosen && ofTypes.length === 0) {
    exchange.obstacles.add('NO_AVAILABILITY')
    return { text: sentences(texts.noSuchPlans(kinds), others(all, exchange)) }
  }
  const { fitting, note } = withinBudget(chosen ?? ofTypes, exchange)
  const linkable = fitting.filter((plan) => plan.linkable)
  const shown = linkable.slice(0, MOST)
  const teamOnly = fitting.filter((plan) => !plan.linkable).slice(0, MOST - shown.length)
  mention([...shown, ...teamOnly], exchange)
  const more = linkable.length > shown.length && texts.morePlans()
  const perPerson = exchange.said.teamSize !== undefined && exchange.said.teamSize > 1
  const people = perPerson && sentences(texts.plansArePerPerson(exchange.said.teamSize ?? 1), texts.officeMaySuit())
  const foot = [more, people, throughTeam(teamOnly, exchange)] as const
  if (shown.length === 0)
    return { text: paragraphs(note, list(teamOnly, exchange), ...foot), offers: withWishes(teamOnly, exchange) }
  if (!memory.startDate || exchange.pastDay) {
    const head = note ?? texts.plansOverview(kinds, shown.length)
    return { text: paragraphs(head, list(shown, exchange), ...foot, askForDate(exchange)) }
  }
  const day = exchange.format.day(memory.startDate)
  const only = shown.length === 1 ? shown[0] : undefined
  const head = only
    ? texts.planToChoose(only.facts.name, day)
    : sentences(texts.plansToChoose(kinds, day), brief(shown, exchange))
  const pick = texts.signUpBelow(shown.length)
  return {
    text: paragraphs(note, sentences(head, pick), ...foot),
    offers: withWishes([...shown, ...teamOnly], exchange),
  }
}

/** Asks for the start date the first time; afterwards only says what it is good for. */
export function askForDate(exchange: Exchange): string {
  const { texts, format, pastDay } = exchange
  exchange.obstacles.add('MISSING_START_DATE')
  if (pastDay) {
    exchange.memory.pending = 'START_DATE'
    if (!exchange.memory.asked.includes('START_DATE')) exchange.memory.asked.push('START_DATE')
    return sentences(texts.dayHasPassed(format.day(pastDay)), texts.whichDayInstead())
  }
  return askOnce('START_DATE', texts.whenToStart(), exchange) ?? texts.tellStartDate()
}

/** Plans with what was said of when, for how many and for how much. */
export function withWishes(plans: readonly Offer[], { memory }: Exchange): Offer[] {
  const { startDate, teamSize, budget } = memory
  const asked = { ...(startDate && { startDate }), ...(teamSize && { teamSize }), ...(budget && { budget }) }
  return plans.map((plan) => ({ ...plan, asked }))
}

function others(all: readonly PlanOnOffer[], exchange: Exchange): string {
  const plans = all.filter((plan) => plan.linkable).slice(0, MOST)
  mention(plans, exchange)
  const { texts, team } = exchange
  return plans.length > 0 ? `${texts.otherPlans()}\n\n${list(plans, exchange)}` : texts.contact(team)
}

/** A plan whose price is not said is never judged by it: that would give it away. */
function withinBudget(plans: readonly PlanOnOffer[], exchange: Exchange): { fitting: PlanOnOffer[]; note?: string } {
  const { memory, texts, format } = exchange
  const { budget } = memory
  const currency = exchange.otherCurrency ? texts.otherCurrency(exchange.otherCurrency) : undefined
  if (!budget) return { fitting: [...plans], ...(currency && { note: currency }) }
  const priced = plans.filter(({ facts }) => facts.price)
  const fitting = priced.filter(({ facts }) => (facts.price?.amountMinor ?? 0) <= budget.amountMinor)
  if (fitting.length > 0) return { fitting }
  exchange.obstacles.add('PRICE')
  const cheapest = [...priced].sort((a, b) => (a.facts.price?.amountMinor ?? 0) - (b.facts.price?.amountMinor ?? 0))[0]
  const note = sentences(
    texts.nothingWithinBudget(format.money(budget)),
    cheapest && texts.cheapestIs(names([cheapest], exchange), price(cheapest.facts, exchange) ?? ''),
  )
  return { fitting: cheapest ? [cheapest] : [], note }
}
