import type { Offer } from '../../../catalog/index.ts'
import type { Exchange } from '../exchange.ts'
import type { Asking, Goal } from '../memory.ts'
import { amountOf } from './say.ts'

const GOALS: readonly Goal[] = ['PLANS', 'OFFICES', 'DAY_PASSES']

/** Turns to a goal; what was wanted of another one is forgotten, save the day and the number of people. */
export function turnTo(goal: Goal, { memory, said }: Exchange): void {
  if (memory.goal !== goal) {
    memory.goal = goal
    memory.seen = []
    delete memory.planTypes
    delete memory.focus
    if (!said.budget) delete memory.budget
  }
  if (goal === 'PLANS' && said.planTypes.length > 0) memory.planTypes = [...said.planTypes]
}

/** Keeps the day, the number of people and the budget that were said. */
export function takeFacts(exchange: Exchange): void {
  const { memory, said, question } = exchange
  // "Can we see it next week?" is no day to move in.
  const onlyTour = said.topics.has('TOUR') && !GOALS.some((goal) => said.topics.has(goal))
  const day = onlyTour ? undefined : said.day
  // "Is it free now?" asks about the offer and takes no wish back.
  const asksOnly = memory.startDate !== undefined && said.topics.has('IT') && day === question.today
  if (day && day < question.today) exchange.pastDay = day
  else if (day && !asksOnly) memory.startDate = day
  if (said.teamSize) memory.teamSize = said.teamSize
  if (!said.budget) return
  const { currency } = question.business
  if (said.budget.currencies && !said.budget.currencies.includes(currency)) exchange.otherCurrency = currency
  else memory.budget = amountOf(said.budget.amount, currency)
}

/** Notes what is being talked of, so that "the second one" can be understood. */
export function mention(offers: readonly Offer[], { memory }: Exchange): void {
  const mentioned = offers.map(({ kind, targetId }) => ({ kind, targetId }))
  if (mentioned.length === 0) return
  // Comes back to one of several: the list they were in still counts.
  const single = mentioned.length === 1 ? mentioned[0] : undefined
  const known = single && memory.offers.some(({ targetId }) => targetId === single.targetId)
  if (!known) memory.offers = mentioned
  if (single) memory.focus = single
  else delete memory.focus
  memory.seen = [...new Set([...memory.seen, ...mentioned.map(({ targetId }) => targetId)])]
}

/** Asks for something once: the question the first time, undefined ever after. */
export function askOnce(asking: Asking, question: string, { memory }: Exchange): string | undefined {
  if (memory.asked.includes(asking)) return undefined
  memory.asked.push(asking)
  memory.pending = asking
  return question
}
