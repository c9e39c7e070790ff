import type { Offer } from '../../../catalog/index.ts'
import { offersAskedFor } from '../choose/features.ts'
import type { Exchange, Reply } from '../exchange.ts'
import type { Goal } from '../memory.ts'
import type { Comparison, Topic } from '../words/words.ts'
import { continued } from './continued.ts'
import { comparisonReply, mentionedOffers, moreReply, placeReply, theseReply } from './follow-ups.ts'
import { replyOn, tourReply } from './goals.ts'
import { namedOffers } from './information.ts'
import { overviewReply } from './prices.ts'
import { mention, turnTo } from './remember.ts'

const GOALS: readonly Goal[] = ['DAY_PASSES', 'PLANS', 'OFFICES']
const SIZES: ReadonlySet<Comparison> = new Set(['BIGGER', 'BIGGEST', 'SMALLER', 'SMALLEST'])
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
  const than = said.comparison && !said.comparison.endsWith('EST') && named.length === 1 ? named[0] : undefined
  if (than && said.comparison) {
    turnTo(KINDS[than.kind], exchange)
    mention([than], exchange)
    const reply = await comparisonReply(exchange, said.comparison)
    if (reply) return reply
  }
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
  if (goal) return replyOn(goal, exchange)
  if (has('TOUR')) return tourReply(exchange)
  return continued(exchange)
}

function ofOneKindReply(offers: readonly Offer[], exchange: Exchange): Reply {
  const [first] = offers
  if (first) turnTo(KINDS[first.kind], exchange)
  return theseReply(
    exchange,
    offers.filter(({ kind }) => kind === first?.kind),
  )
}

/** Beside an answer from an article, an offer is only meant when something says that it is wanted. */
function wants(exchange: Exchange, goals: readonly Goal[]): boolean {
  const { said, memory } = exchange
  if (said.topics.has('HOURS') || said.topics.has('MEMBER') || said.topics.has('BOT')) return false
  if (namedOffers(said, exchange).length > 0) return true
  if (memory.offers.length > 0 && (said.place !== undefined || said.comparison)) return true
  const facts = said.teamSize !== undefined || said.budget !== undefined || said.day !== undefined
  // Who wants a desk kept or letters taken in asks for a plan, also where an article speaks of that.
  if (said.planTypes.some((type) => type !== 'HOT_DESK') && !memory.goal) return true
  if (goals.length > 0) return facts || said.topics.has('WANTING') || said.topics.has('PRICES')
  return facts && memory.goal !== undefined
}
