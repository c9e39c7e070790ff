import type { Offer } from '../../../catalog/index.ts'
import type { Exchange, Reply } from '../exchange.ts'
import { type Goal, readMemory } from '../memory.ts'
import type { Comparison, Topic } from '../words/words.ts'
import { dayPassesReply } from './day-passes.ts'
import { offersAskedFor, offersHaving } from './features.ts'
import { comparisonReply, mentionedOffers, moreReply, placeReply, theseReply } from './follow-ups.ts'
import { namedOffers } from './information.ts'
import { officesReply } from './offices.ts'
import { plansReply } from './plans.ts'
import { goalReply, overviewReply } from './prices.ts'
import { turnTo } from './remember.ts'
import { sentences } from './say.ts'

const GOALS: readonly Goal[] = ['DAY_PASSES', 'PLANS', 'OFFICES']
const SIZES: ReadonlySet<Comparison> = new Set(['BIGGER', 'BIGGEST', 'SMALLER', 'SMALLEST'])
/** From here on a visitor is taken to ask for an office. */
const MANY = 5
const KINDS = { DAY_PASS: 'DAY_PASSES', PLAN: 'PLANS', TOUR: 'OFFICES' } as const

/** Answers what a message says of plans, offices and passes; undefined when it says nothing of them. */
export async function offersReply(exchange: Exchange, informed: boolean): Promise<Reply | undefined> {
  const { said, memory } = exchange
  const has = (...topics: Topic[]) => topics.some((topic) => said.topics.has(topic))
  const goals = GOALS.filter((goal) => said.topics.has(goal))
  if (informed && !wants(exchange, goals)) return undefined

  if (said.place !== undefined && said.rank === undefined && memory.offers.length > 0) {
    const reply = placeReply(exchange, said.place)
    if (reply) return reply
  }
  const named = namedOffers(said, exchange)
  if (named.length > 0) return ofOneKindReply(named, exchange)
  const having = said.comparison ? [] : await offersAskedFor(said, exchange)
  if (having.length > 0) return ofOneKindReply(having, exchange)

  const aboutThese = has('IT', 'TAKE', 'FEE', 'NOTICE', 'DETAILS') || (has('PRICES') && goals.length === 0)
  const mentioned =
    aboutThese && said.planTypes.length === 0 && !said.comparison ? mentionedOffers(exchange) : undefined
  if (mentioned?.every(({ kind }) => goals.length === 0 || goals.includes(KINDS[kind]))) {
    return theseReply(exchange, mentioned)
  }
  if (has('MORE') && memory.goal && said.planTypes.length === 0) return moreReply(exchange)
  if (goals.length > 1) return overviewReply(exchange, goals)
  const ofSize = said.comparison && SIZES.has(said.comparison) && !memory.goal ? 'OFFICES' : undefined
  const goal = goals[0] ?? ofSize
  if (goal) turnTo(goal, exchange)
  if (said.comparison && memory.goal) {
    const reply = await comparisonReply(exchange, said.comparison)
    if (reply) return reply
  }
  if (goal) return flow(goal, exchange)
  if (has('TOUR')) return tourReply(exchange)
  return continued(exchange, has)
}

/** Goes on where the last reply left off: with a fact that was asked for, a yes or a no. */
function continued(exchange: Exchange, has: (...topics: Topic[]) => boolean): Reply | Promise<Reply> | undefined {
  const { said, memory, texts } = exchange
  const { pending } = memory
  const fact = said.day !== undefined || said.teamSize !== undefined || said.budget !== undefined
  const lone = bareNumber(exchange)
  const inFocus = fact && memory.focus && mentionedOffers(exchange)
  if (inFocus && (said.teamSize ? isFirstSize(exchange) && suits(inFocus, exchange) : said.day && !said.budget)) {
    return theseReply(exchange, inFocus)
  }
  // So many people want a room of their own, whatever they call it.
  if (!memory.goal && (said.teamSize ?? 0) >= MANY && !said.topics.has('MEMBER')) turnTo('OFFICES', exchange)
  if (fact || lone) return memory.goal ? flow(memory.goal, exchange) : goalReply(exchange)
  if (has('NOTICE', 'FEE')) {
    turnTo('PLANS', exchange)
    return plansReply(exchange)
  }
  if (has('PRICES') && memory.goal) return flow(memory.goal, exchange)
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

async function flow(goal: Goal, exchange: Exchange): Promise<Reply> {
  const { lookUp, said } = exchange
  const having = <Item extends Offer>(offers: Item[]) => offersHaving(said, offers, exchange, 'EVERY_WORD')
  if (goal === 'DAY_PASSES') return dayPassesReply(exchange)
  if (goal === 'PLANS') {
    const plans = await having(lookUp.plans())
    return plansReply(exchange, plans.length > 0 ? plans : undefined)
  }
  const offices = await having(lookUp.offices())
  return offices.length > 0 ? theseReply(exchange, offices) : officesReply(exchange)
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

/** With nothing but a number said after a question for one, that is the number of people. */
function bareNumber({ said, memory, words }: Exchange): boolean {
  const number = Number(said.text.match(words.loneNumber)?.[1])
  if (!(number >= 1) || memory.pending !== 'OFFICE_NEEDS') return false
  memory.teamSize = number
  return true
}

function ofOneKindReply(offers: readonly Offer[], exchange: Exchange): Reply {
  const [first] = offers
  if (first) turnTo(KINDS[first.kind], exchange)
  return theseReply(
    exchange,
    offers.filter(({ kind }) => kind === first?.kind),
  )
}

function tourReply(exchange: Exchange): Reply {
  const { memory, texts, team } = exchange
  const offices = mentionedOffers(exchange)?.filter(({ kind }) => kind === 'TOUR') ?? []
  if (offices.length > 0) return theseReply(exchange, offices)
  if (memory.goal === 'OFFICES') return officesReply(exchange)
  if (memory.goal) return { text: texts.tourOfSpace(texts.reach(team)) }
  turnTo('OFFICES', exchange)
  const reply = officesReply(exchange)
  return { ...reply, text: `${texts.forTourAnd()}\n\n${reply.text}` }
}

/** Beside an answer from an article, an offer is only meant when something says that it is wanted. */
function wants(exchange: Exchange, goals: readonly Goal[]): boolean {
  const { said, memory } = exchange
  if (said.topics.has('HOURS') || said.topics.has('MEMBER') || said.topics.has('BOT')) return false
  if (namedOffers(said, exchange).length > 0) return true
  if (memory.offers.length > 0 && (said.place !== undefined || said.comparison)) return true
  const facts = said.teamSize !== undefined || said.budget !== undefined || said.day !== undefined
  if (goals.length > 0) return facts || said.topics.has('WANTING') || said.topics.has('PRICES')
  return facts && memory.goal !== undefined
}
