import type { Offer } from '../../../catalog/index.ts'
import { chooseOffices, type OfficeChoice, type OfficeNeeds } from '../choose/office-choice.rules.ts'
import type { Exchange, Reply } from '../exchange.ts'
import { MOST } from './plans.ts'
import { askOnce, mention } from './remember.ts'
import { brief, list, paragraphs, price, sentences } from './say.ts'

/** Answers what offices there are. Asks once when to move in, for how many people and at what budget. */
export function officesReply(exchange: Exchange, from?: readonly Offer[]): Reply {
  const { texts, format, team } = exchange
  const all = from ?? exchange.lookUp.offices()
  if (all.length === 0) {
    exchange.obstacles.add('NO_AVAILABILITY')
    return { text: sentences(texts.noOffices(), texts.contact(team)) }
  }
  const tooMany = all.every(({ facts }) => (facts.capacity ?? 0) < (exchange.memory.teamSize ?? 1))
  const question = tooMany ? undefined : missingNeeds(exchange)
  if (question) return { text: paragraphs(overview(all, exchange), question) }
  const needs = needsOf(exchange)
  const choice = chooseOffices(all, needs, MOST)
  if (choice.missed) exchange.obstacles.add(choice.missed === 'BUDGET' ? 'PRICE' : 'NO_AVAILABILITY')
  mention(choice.offices, exchange)
  const currency = exchange.otherCurrency && texts.otherCurrency(exchange.otherCurrency)
  const past = exchange.pastDay && sentences(texts.dayHasPassed(format.day(exchange.pastDay)), texts.whichDayInstead())
  const head = sentences(currency, headOf(choice, needs, all, exchange))
  const foot = choice.missed === 'SIZE' ? texts.contact(team) : invitation(choice.offices, exchange)
  return {
    text: paragraphs(sentences(head, brief(choice.offices, exchange)), past, foot),
    offers: withNeeds(choice.offices, exchange),
  }
}

/** One or several offices that were asked for by name, by place in the list or by comparison. */
export function theseOfficesReply(exchange: Exchange, offices: readonly Offer[]): Reply {
  const shown = offices.slice(0, MOST)
  mention(shown, exchange)
  const question = missingNeeds(exchange) ?? invitation(shown, exchange)
  return { text: paragraphs(list(shown, exchange), question), offers: withNeeds(shown, exchange) }
}

/** What has still to be asked about an office, if it was not asked before. */
function missingNeeds(exchange: Exchange): string | undefined {
  const { memory, texts, format, pastDay } = exchange
  const date = memory.startDate === undefined
  const size = memory.teamSize === undefined
  if (!date && !size) return undefined
  const needed = date && size ? texts.askMoveInAndSize() : date ? texts.askMoveIn() : texts.askSize()
  const question = askOnce('OFFICE_NEEDS', sentences(needed, !memory.budget && texts.tellBudget()), exchange)
  return question && pastDay ? sentences(texts.dayHasPassed(format.day(pastDay)), question) : question
}

function needsOf({ memory }: Exchange): OfficeNeeds {
  return {
    ...(memory.startDate && { moveInDate: memory.startDate }),
    ...(memory.teamSize && { teamSize: memory.teamSize }),
    ...(memory.budget && { budgetMinor: memory.budget.amountMinor }),
  }
}

/** Offices with what was said of when to move in, for how many and for how much. */
export function withNeeds(offices: readonly Offer[], { memory }: Exchange): Offer[] {
  return offices.map((office) => ({
    ...office,
    asked: {
      ...(memory.startDate && { moveInDate: memory.startDate }),
      ...(memory.teamSize && { teamSize: memory.teamSize }),
      ...(memory.budget && { budget: memory.budget }),
    },
  }))
}

function overview(all: readonly Offer[], exchange: Exchange): string {
  const { texts } = exchange
  const seats = all.map(({ facts }) => facts.capacity ?? 1)
  const cheapest = [...all].sort((a, b) => (a.facts.price?.amountMinor ?? 0) - (b.facts.price?.amountMinor ?? 0))[0]
  const from = cheapest && price(cheapest.facts, exchange)
  const now = all.filter(({ facts }) => !facts.availableFrom).length
  return sentences(
    texts.officesOverview(Math.min(...seats), Math.max(...seats)),
    from && texts.officesFrom(from),
    now > 0 && texts.officesFreeNow(now),
  )
}

function headOf(
  choice: OfficeChoice,
  needs: OfficeNeeds,
  all: readonly Offer[],
  { texts, format, memory }: Exchange,
): string {
  if (choice.missed === 'SIZE') {
    return texts.noneBigEnough(needs.teamSize ?? 1, Math.max(...all.map(({ facts }) => facts.capacity ?? 1)))
  }
  if (choice.missed === 'DATE' && needs.moveInDate) return texts.noneFreeThen(format.day(needs.moveInDate))
  if (choice.missed === 'BUDGET' && memory.budget) return texts.noneWithinBudget(format.money(memory.budget))
  const said = [
    needs.teamSize && texts.forPeople(needs.teamSize),
    needs.moveInDate && texts.onDay(format.day(needs.moveInDate)),
    memory.budget && texts.withinBudget(format.money(memory.budget)),
  ].filter(Boolean)
  return said.length > 0 ? texts.officesFor(said.join(''), choice.offices.length) : texts.offices(choice.offices.length)
}

function invitation(offices: readonly Offer[], { texts }: Exchange): string {
  return offices.length === 1 ? texts.requestThisTour() : texts.requestTour()
}
