import type { Offer } from '../../../catalog/index.ts'
import { askOnce, mention, turnTo } from '../../built-in/answers/remember.ts'
import { chooseOffices } from '../../built-in/choose/office-choice.rules.ts'
import type { Exchange } from '../../built-in/exchange.ts'
import type { Findings } from './findings.ts'
import type { Inputs } from './inputs.ts'
import type { ToldOffer } from './offer-book.ts'
import { takeBudget, takeDay, takePeople } from './said-facts.ts'

/** So many offers a model is told of at once; it shows five at most. */
const MOST_TOLD = 12

/** What a look-up of offers tells the model. */
interface Told {
  offers: ToldOffer[]
  notes: string[]
}

/** Looks plans up. */
export function findPlans({ exchange, book }: Findings, input: Inputs['findPlans']): Told {
  const { memory, lookUp, obstacles } = exchange
  turnTo('PLANS', exchange)
  if (input.types) memory.planTypes = [...input.types]
  takeDay(exchange, input.startDate)
  takePeople(exchange, input.people)
  takeBudget(exchange, input.budget)
  const all = lookUp.plans()
  const ofTypes = all.filter(({ planType }) => !input.types || input.types.includes(planType))
  if (ofTypes.length === 0) obstacles.add('NO_AVAILABILITY')
  const pool = ofTypes.length > 0 ? ofTypes : all
  const { offers, note } = withinBudget(pool, exchange)
  const told = offers.slice(0, MOST_TOLD)
  mention(told.slice(0, 5), exchange)
  return {
    offers: told.map((offer) => book.tell(offer)),
    notes: [
      ofTypes.length === 0 && 'None of these types is on offer; these are the others.',
      note,
      dateNote(exchange),
    ].filter((each) => typeof each === 'string'),
  }
}

/** Looks offices up, the best suited first. */
export function findOffices({ exchange, book }: Findings, input: Inputs['findOffices']): Told {
  const { memory, lookUp, obstacles } = exchange
  turnTo('OFFICES', exchange)
  takeDay(exchange, input.moveInDate)
  takePeople(exchange, input.people)
  takeBudget(exchange, input.budget)
  const all = lookUp.offices()
  const choice = chooseOffices(
    all,
    {
      ...(memory.startDate && { moveInDate: memory.startDate }),
      ...(memory.teamSize && { teamSize: memory.teamSize }),
      ...(memory.budget && { budgetMinor: memory.budget.amountMinor }),
    },
    MOST_TOLD,
  )
  if (all.length === 0) obstacles.add('NO_AVAILABILITY')
  else if (choice.missed) obstacles.add(choice.missed === 'BUDGET' ? 'PRICE' : 'NO_AVAILABILITY')
  mention(choice.offices.slice(0, 5), exchange)
  const missing = memory.startDate === undefined || memory.teamSize === undefined
  const ask =
    missing &&
    askOnce('OFFICE_NEEDS', 'Not all needs are known: ask for what is missing (move-in date, people).', exchange)
  return {
    offers: choice.offices.map((office) => book.tell(office)),
    notes: [
      all.length === 0 && 'There are no offices on offer.',
      choice.missed === 'SIZE' && 'None is big enough; this is the biggest.',
      choice.missed === 'DATE' && 'None is free by then; these come free later.',
      choice.missed === 'BUDGET' && 'None is within the budget; these are the closest.',
      pastNote(exchange),
      ask,
    ].filter((each) => typeof each === 'string'),
  }
}

/** Looks day passes up. */
export function findDayPasses({ exchange, book }: Findings, input: Inputs['findDayPasses']): Told {
  turnTo('DAY_PASSES', exchange)
  takeDay(exchange, input.day)
  takePeople(exchange, input.people)
  takeBudget(exchange, input.budget)
  const all = exchange.lookUp.dayPasses()
  if (all.length === 0) exchange.obstacles.add('NO_AVAILABILITY')
  const { offers, note } = withinBudget(all, exchange)
  mention(offers.slice(0, 5), exchange)
  return {
    offers: offers.slice(0, MOST_TOLD).map((pass) => book.tell(pass)),
    notes: [all.length === 0 && 'There are no day passes on offer.', note, pastNote(exchange)].filter(
      (each) => typeof each === 'string',
    ),
  }
}

/** Says whether a plan can be signed up for yet, and asks for the day at most once in a conversation. */
export function dateNote(exchange: Exchange): string {
  const { memory } = exchange
  const past = pastNote(exchange)
  if (past) return past
  if (memory.startDate) return `They want to start on ${memory.startDate}.`
  exchange.obstacles.add('MISSING_START_DATE')
  const ask = 'The start date is missing: ask when they would like to start.'
  return (
    askOnce('START_DATE', ask, exchange) ??
    'The start date is still missing, and they were asked for it before: do not ask again, only say that it is needed to sign up.'
  )
}

function pastNote({ pastDay }: Exchange): string | undefined {
  return pastDay ? `${pastDay} has passed: ask for another day.` : undefined
}

/** An offer whose price is not said is never judged by it: that would give it away. */
function withinBudget<Item extends Offer>(
  all: readonly Item[],
  { memory: { budget }, obstacles }: Exchange,
): { offers: Item[]; note?: string } {
  if (!budget) return { offers: [...all] }
  const priced = all.filter(({ facts }) => facts.price)
  const amount = ({ facts }: Item) => facts.price?.amountMinor ?? 0
  const fitting = priced.filter((offer) => amount(offer) <= budget.amountMinor)
  if (fitting.length > 0 || priced.length === 0) return { offers: fitting }
  obstacles.add('PRICE')
  const cheapest = priced.toSorted((one, other) => amount(one) - amount(other)).slice(0, 1)
  return { offers: cheapest, note: 'Nothing is within the budget; this is the cheapest.' }
}
