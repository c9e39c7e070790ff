import type { Offer } from '../../../catalog/index.ts'
import type { Exchange, Reply } from '../exchange.ts'
import { mention } from './remember.ts'
import { brief, names, paragraphs, price, sentences, throughTeam } from './say.ts'

/** Answers what day passes there are; a budget filters them. */
export function dayPassesReply(exchange: Exchange, chosen?: readonly Offer[]): Reply {
  const { texts, memory, format, team } = exchange
  const all = chosen ?? exchange.lookUp.dayPasses()
  if (all.length === 0) {
    exchange.obstacles.add('NO_AVAILABILITY')
    return { text: sentences(texts.noPasses(), texts.contact(team)) }
  }
  const { budget } = memory
  const within = budget ? all.filter(({ facts }) => facts.price && facts.price.amountMinor <= budget.amountMinor) : all
  if (within.length === 0) exchange.obstacles.add('PRICE')
  const cheapest = all.find(({ facts }) => facts.price)
  const passes = (within.length > 0 ? within : cheapest ? [cheapest] : all).slice(0, 5)
  const sold = passes.filter((pass) => pass.linkable)
  mention(passes, exchange)
  const none =
    budget &&
    within.length === 0 &&
    sentences(
      texts.nothingWithinBudget(format.money(budget)),
      cheapest && texts.cheapestIs(names([cheapest], exchange), price(cheapest.facts, exchange) ?? ''),
    )
  const head = none || (budget ? texts.passesWithin(format.money(budget)) : texts.passes(sold.length))
  const day = memory.startDate && !exchange.pastDay && texts.passFor(format.day(memory.startDate))
  const past = exchange.pastDay && sentences(texts.dayHasPassed(format.day(exchange.pastDay)), texts.whichDayInstead())
  const people = memory.teamSize !== undefined && memory.teamSize > 1 && texts.passesPerPerson(memory.teamSize)
  const teamOnly = throughTeam(
    passes.filter((pass) => !pass.linkable),
    exchange,
  )
  const currency = exchange.otherCurrency && texts.otherCurrency(exchange.otherCurrency)
  return {
    text: paragraphs(
      currency,
      sold.length > 0 && sentences(head, !none && brief(sold, exchange), texts.passesBelow()),
      sentences(day, past, people),
      teamOnly,
    ),
    offers: passes.map((pass) => ({
      ...pass,
      asked: {
        ...(memory.startDate && { startDate: memory.startDate }),
        ...(memory.teamSize && { teamSize: memory.teamSize }),
        ...(budget && { budget }),
      },
    })),
  }
}
