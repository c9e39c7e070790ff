import type { SystemTariffType } from '../../../catalog/index.ts'
import type { Comparison, Rewriting, Topic, Words } from '../words/words.ts'
import { type BudgetFound, digits, findBudget, findTeam } from './amounts.rules.ts'
import { findDay } from './dates.rules.ts'
import { plain } from './plain.rules.ts'
import { correct } from './spelling.rules.ts'

/** What the rules made of a text. */
export interface Understanding {
  /** The text with typing errors put right, in lower case, number words as digits. */
  text: string
  /** The text without what was understood as a day, a budget, a comparison or a place in a list: what is left to look up. */
  rest: string
  topics: ReadonlySet<Topic>
  planTypes: readonly SystemTariffType[]
  /** `YYYY-MM-DD`; may be in the past. */
  day?: string
  teamSize?: number
  budget?: Omit<BudgetFound, 'rest'>
  comparison?: Comparison
  /** 2 for the second cheapest. */
  rank?: number
  /** Place in the list of offers, from 1; -1 for the last. */
  place?: number
  /** Says that it is wanted at any hour, such as 24/7. */
  roundTheClock: boolean
  /** Days of the week in general, 1 for Monday. */
  weekdays: readonly number[]
}

/** What understanding depends on besides the text. */
export interface Circumstances {
  today: string
  /** Whether 01/03 is 3 January here. */
  monthFirst: boolean
  /** Words of this business to correct typing errors to, such as those in names of offices. */
  names: readonly string[]
  /** Name of the business: not a sign of anything. */
  businessName: string
}

const CLOSED = /clos|lock|schl[io]e?ss|ferm|cerrad|fechad|مغلق/

const HOUSE = /\b(co-?working|open ?space)\b/g

/** In any language: whoever writes so means nothing else. */
const ROUND_THE_CLOCK =
  /\b24 ?(h|hrs?|hours?|stunden|std|heures?|horas?)?\b( ?[/x-] ?(24|7)\b)|\b24 ?(h|hrs?|hours?|stunden|std|heures?|horas?)\b|\b24 ?ساع|ليل ?ا? ?و?نهار|\b(rund um die uhr|tag und nacht|nachts|(round|around) the clock|day and night|jour et nuit|la nuit|dia y noche|de noche|dia e noite|a noite)\b/

/** Reads a text: what it is about, and the facts in it. */
export function understand(text: string, words: Words, circumstances: Circumstances): Understanding {
  const said = corrected(text, words, circumstances)
  const budget = findBudget(said, words.amounts)
  const found = findDay(budget?.rest ?? said, circumstances.today, circumstances.monthFirst, words.dates)
  const rest = found?.rest ?? budget?.rest ?? said
  const team = findTeam(rest, words.amounts)
  const planTypes = planTypesIn(said, words)
  const comparison = words.comparisons.find(({ pattern }) => pattern.test(said))?.comparison
  const place = words.places.findIndex((pattern) => pattern.test(rest))
  const rank = words.ranks?.findIndex((pattern) => pattern.test(rest)) ?? -1
  const references = [...words.comparisons.map(({ pattern }) => pattern), ...words.places]
  return {
    text: said,
    rest: references.reduce((left, pattern) => left.replace(pattern, ' '), team?.rest ?? rest),
    topics: topicsOf(said, words, planTypes.length > 0),
    roundTheClock: ROUND_THE_CLOCK.test(said),
    planTypes,
    ...(found && { day: found.day }),
    ...(team && { teamSize: team.size }),
    ...(budget && { budget: { amount: budget.amount, ...(budget.currencies && { currencies: budget.currencies }) } }),
    ...(comparison && { comparison }),
    ...(rank >= 0 && { rank: rank + 2 }),
    ...(place >= 0 && { place: place === words.places.length - 1 ? -1 : place + 1 }),
    weekdays: [...new Set(words.weekdays.filter(({ pattern }) => pattern.test(said)).flatMap(({ days }) => days))],
  }
}

/** The text in lower case with typing errors put right and number words as digits. */
function corrected(text: string, words: Words, circumstances: Circumstances): string {
  const vocabulary = new Set([...words.vocabulary, ...circumstances.names])
  const withoutName = plain(text).replaceAll(plain(circumstances.businessName), ' ')
  const written = rewrite(withoutName, words.rewriteBefore)
  const known = new Set([...words.others, ...words.filler, ...words.synonyms.flat()])
  const spelled = correct(written, vocabulary, known)
  return rewrite(digits(spelled, words.amounts), words.rewriteAfter).replace(/ +/g, ' ').trim()
}

/** "Coworking" is said of hot desks, but also of the house: beside another type of plan it says nothing. */
function planTypesIn(said: string, words: Words): SystemTariffType[] {
  const named = (text: string) => words.planTypes.filter(({ pattern }) => pattern.test(text)).map(({ type }) => type)
  const types = named(said)
  return types.length > 1
    ? [...new Set([...types.filter((type) => type !== 'HOT_DESK'), ...named(said.replace(HOUSE, ' '))])]
    : types
}

function topicsOf(said: string, words: Words, namesPlan: boolean): ReadonlySet<Topic> {
  // "Virtual office" is a plan, not an office: what named a plan says nothing else.
  const rest = words.planTypes.reduce((text, { pattern }) => text.replace(new RegExp(pattern, 'g'), ' '), said)
  const topics = new Set<Topic>()
  // "A room that closes" says nothing of when the space does.
  const closable = said.replace(new RegExp(words.topics.OFFICES, 'g'), (office) => (CLOSED.test(office) ? ' ' : office))
  const texts: Partial<Record<Topic, string>> = { OFFICES: rest, HOURS: closable }
  for (const [topic, pattern] of Object.entries(words.topics) as [Topic, RegExp][]) {
    if (pattern.test(texts[topic] ?? said)) topics.add(topic)
  }
  if (namesPlan) topics.add('PLANS')
  // A plan with access at any hour is asked for, not when the space is open.
  if (topics.has('PLANS') && ROUND_THE_CLOCK.test(said)) topics.delete('HOURS')
  if (topics.has('DAY_PASSES') && !namesPlan) topics.delete('PLANS')
  if (topics.has('OFFICES') && !namesPlan) topics.delete('PLANS')
  return topics
}

function rewrite(text: string, rules: readonly Rewriting[]): string {
  return rules.reduce(
    (written, [pattern, meant]) =>
      typeof meant === 'string' ? written.replace(pattern, meant) : written.replace(pattern, (found) => meant(found)),
    text,
  )
}
