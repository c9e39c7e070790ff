import { amountOf } from '../../built-in/answers/say.ts'
import type { Exchange } from '../../built-in/exchange.ts'
import { numeralsIn } from '../guard/numerals.rules.ts'

const FURTHEST_YEARS = 3

/**
 * Takes the day that the model read out of what the visitor said. It counts only where the visitor did say a day, so
 * that no model and nobody who instructs one can make a sign-up link appear early (product.md section 3).
 */
export function takeDay(exchange: Exchange, day: string | undefined): void {
  const { question, memory } = exchange
  if (!day || !visitorTexts(exchange).some((text) => exchange.understand(text).day !== undefined)) return
  if (day < question.today) exchange.pastDay = day
  else if (Number(day.slice(0, 4)) <= Number(question.today.slice(0, 4)) + FURTHEST_YEARS) {
    memory.startDate = day
    delete exchange.pastDay
  }
}

/** Takes the budget that the model read out of what the visitor said, where they said such a number. */
export function takeBudget(exchange: Exchange, budget: number | undefined): void {
  const { question, memory, otherCurrency } = exchange
  if (budget === undefined || otherCurrency) return
  const said = visitorTexts(exchange).some((text) => numeralsIn(text).some((values) => values.includes(budget)))
  if (said) memory.budget = amountOf(budget, question.business.currency)
}

/** Takes how many people there are. */
export function takePeople({ memory }: Exchange, people: number | undefined): void {
  if (people !== undefined) memory.teamSize = people
}

/** What the visitor has said, the last of it first. */
export function visitorTexts({ question }: Exchange): string[] {
  const before = question.earlier.filter(({ author }) => author === 'VISITOR').map(({ text }) => text)
  return [question.text, ...before.toReversed()]
}
