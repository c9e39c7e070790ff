import type { Amount, Offer, OfferFacts } from '../../../catalog/index.ts'
import type { Exchange } from '../exchange.ts'
import { smallestUnit } from '../format.ts'

/** Sentences as a paragraph. */
export function sentences(...parts: (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' ')
}

/** Paragraphs as a text. */
export function paragraphs(...parts: (string | false | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n')
}

/** A price with what it is for: "€225 a month", "€25 each"; undefined when it is not to be said. */
export function price({ price: amount, billingCycle }: OfferFacts, { texts, format }: Exchange): string | undefined {
  if (!amount) return undefined
  const money = format.money(amount)
  return billingCycle ? texts.perCycle(money, billingCycle.unit, billingCycle.count) : texts.onePass(money)
}

/** An offer in a line: name, price and terms, description. */
function line(offer: Offer, exchange: Exchange): string {
  const { facts } = offer
  const { texts, format } = exchange
  const terms = [offer.linkable ? (price(facts, exchange) ?? texts.priceOnRequest()) : undefined]
  terms.push(...(offer.kind === 'TOUR' ? officeTerms(facts, exchange) : []))
  terms.push(...(offer.kind === 'PLAN' && offer.linkable ? planTerms(facts, exchange) : []))
  const said = terms.filter((term) => term !== undefined)
  return sentences(
    texts.terms([named(offer, exchange), ...said]),
    facts.description && format.isolated(facts.description),
  )
}

/** Offers as a list. */
export function list(offers: readonly Offer[], exchange: Exchange): string {
  const lines = offers.map((offer) => line(offer, exchange))
  return lines.length === 1 ? lines.join('') : lines.map((each) => `- ${each}`).join('\n')
}

/** Something sold that no link leads to: what it costs, or who knows, and what it is. */
export function extra(facts: OfferFacts, { texts, format, team }: Exchange): string {
  const head = facts.price
    ? texts.itCosts(facts.name, format.money(facts.price))
    : texts.priceFromTeam(facts.name, texts.reach(team))
  return sentences(head, facts.description)
}

/** Offers that cards show beside it: only names and prices. */
export function brief(offers: readonly Offer[], exchange: Exchange): string {
  const items = offers.map((offer) => {
    const cost = price(offer.facts, exchange)
    return cost ? `${named(offer, exchange)} (${cost})` : named(offer, exchange)
  })
  return `${exchange.format.and(items)}.`
}

/** The names of offers. */
export function names(offers: readonly Offer[], exchange: Exchange): string {
  return exchange.format.and(offers.map(({ facts }) => exchange.format.isolated(facts.name)))
}

/** What only the team can arrange, with where to reach it. */
export function throughTeam(offers: readonly Offer[], exchange: Exchange): string | undefined {
  const { texts, team } = exchange
  return offers.length > 0 ? texts.onlyThroughTeam(names(offers, exchange), texts.reach(team)) : undefined
}

/** An amount that a visitor named, in the business's currency. */
export function amountOf(value: number, currency: string): Amount {
  return { amountMinor: Math.round(value * 10 ** smallestUnit(currency)), currency }
}

function named({ facts }: Offer, { format }: Exchange): string {
  return `**${format.isolated(facts.name)}**`
}

function planTerms(facts: OfferFacts, { texts, format }: Exchange): string[] {
  if (!facts.price) return [facts.noticePeriodDays ? texts.notice(facts.noticePeriodDays) : texts.noNotice()]
  return [
    facts.signUpFee ? texts.signUpFee(format.money(facts.signUpFee)) : texts.noSignUpFee(),
    facts.noticePeriodDays ? texts.notice(facts.noticePeriodDays) : texts.noNotice(),
  ]
}

function officeTerms(facts: OfferFacts, { texts, format }: Exchange): string[] {
  return [
    ...(facts.capacity ? [texts.capacity(facts.capacity)] : []),
    ...(facts.size ? [texts.area(format.number(facts.size))] : []),
    facts.availableFrom ? texts.freeFrom(format.day(facts.availableFrom)) : texts.freeNow(),
  ]
}
