import {
  type ArticleFound,
  type Extra,
  findDayPasses,
  findExtras,
  findOffices,
  findPlans,
  type Offer,
  type PlanOnOffer,
  searchArticles,
  searchOffers,
} from '../../catalog/index.ts'
import type { Question } from '../assistant.ts'
import type { Obstacle } from '../obstacle.ts'
import { searchWords } from './choose/article.rules.ts'
import { type Format, formatFor, writingLocale } from './format.ts'
import { LANGUAGES, languageFor } from './languages.ts'
import { type Remembered, readMemory } from './memory.ts'
import type { Team, Texts } from './texts/texts.ts'
import { type Language, languageOf } from './understand/language.rules.ts'
import { withoutFormalities } from './understand/letter.rules.ts'
import { distinctive } from './understand/names.rules.ts'
import { wordsOf } from './understand/plain.rules.ts'
import { type Circumstances, type Understanding, understand } from './understand/understand.ts'
import { TELLTALE_WORDS } from './words/telltale-words.ts'
import type { Topic, Words } from './words/words.ts'

/** What a part of the answer says. */
export interface Reply {
  text: string
  offers?: readonly Offer[]
  unanswered?: boolean
}

/** One question with all that its answer is made of. */
export interface Exchange {
  question: Question
  /** What the visitor said, understood as a whole. */
  said: Understanding
  /** Changed while the answer is made. */
  memory: Remembered
  words: Words
  texts: Texts
  format: Format
  team: Team
  /** The day said, when it has passed already. */
  pastDay?: string
  /** The currency said, when it is another than the business's. */
  otherCurrency?: string
  understand(text: string): Understanding
  /** What may be mentioned. */
  onOffer: OnOffer
  lookUp: LookUps
  /** Names of what was looked up for the answer. */
  toolsUsed: Set<string>
  /** Articles that the answer is made of, by identifier. */
  articlesUsed: Set<string>
  /** What stands in the visitor's way, noted while the answer is made. */
  obstacles: Set<Obstacle>
}

/** What the business has on offer, as far as the assistant may say. */
interface OnOffer {
  plans: readonly PlanOnOffer[]
  offices: readonly Offer[]
  dayPasses: readonly Offer[]
  extras: readonly Extra[]
}

/** What can be looked up; each notes that it was. */
interface LookUps {
  plans(): PlanOnOffer[]
  offices(): Offer[]
  dayPasses(): Offer[]
  /** In the language of the answer, unless another is given. */
  articles(words: readonly string[][], language?: Language): Promise<ArticleFound[]>
  /** Identifiers of offers with which of the words their description has, from 1. */
  offersWith(words: readonly string[][]): Promise<ReadonlyMap<string, readonly number[]>>
}

/** Reads what is on offer and understands the question. */
export async function beginExchange(asked: Question): Promise<Exchange> {
  const question = { ...asked, text: withoutFormalities(asked.text) }
  const { em, business, today } = question
  const plans = await findPlans(em, business.id)
  const offices = await findOffices(em, business.id, today)
  const dayPasses = await findDayPasses(em, business.id)
  const extras = await findExtras(em, business.id)
  const memory = readMemory(question.memory)
  const usual = memory.language ?? languageFor(question.locale, business.locale)
  const named = [...plans, ...offices, ...dayPasses].map(({ facts }) => facts.name)
  memory.language = languageOf(asked.text, usual, TELLTALE_WORDS, [business.name, ...named])
  const { words, texts } = LANGUAGES[memory.language]
  const format = formatFor(writingLocale(words.language, question.locale, business.locale))
  const circumstances: Circumstances = {
    today,
    monthFirst: /-(US|PH)\b/.test(business.locale),
    businessName: business.name,
    names: [...plans, ...offices, ...dayPasses]
      .flatMap(({ facts }) => distinctive(wordsOf(facts.name), words.commonInNames))
      .filter((word) => word.length >= 5),
  }
  const understood = (text: string) => {
    const said = understand(text, words, circumstances)
    if (memory.told === 'HOURS' && !memory.pending && namesOnlyDays(said, words)) return withTopic(said, 'HOURS')
    const comparesForTeam = said.comparison && (said.teamSize ?? 1) > 1 && !memory.goal && !namesOffers(said)
    return comparesForTeam ? withTopic(said, 'OFFICES') : said
  }
  const toolsUsed = new Set<string>()
  const searched = new Map<string, ReturnType<typeof searchOffers>>()
  const noting = <Found>(tool: string, found: Found) => {
    toolsUsed.add(tool)
    return found
  }
  return {
    question,
    said: understood(question.text),
    memory,
    words,
    texts: texts(format),
    format,
    team: { business: business.name, email: business.contactEmail, phone: business.contactPhone },
    understand: understood,
    toolsUsed,
    articlesUsed: new Set(),
    obstacles: new Set(),
    onOffer: { plans, offices, dayPasses, extras },
    lookUp: {
      plans: () => noting('findPlans', plans),
      offices: () => noting('findOffices', offices),
      dayPasses: () => noting('findDayPasses', dayPasses),
      articles: (groups, language = words.language) =>
        noting('searchArticles', searchArticles(em, business.id, language, groups)),
      offersWith: (groups) => {
        // Asked for each clause and again for the whole: the same words are looked up once.
        const key = JSON.stringify(groups)
        const search = searched.get(key) ?? searchOffers(em, business.id, words.language, groups)
        searched.set(key, search)
        return noting('searchOffers', search)
      },
    },
  }
}

function namesOffers({ topics }: Pick<Understanding, 'topics'>): boolean {
  return topics.has('PLANS') || topics.has('OFFICES') || topics.has('DAY_PASSES')
}

function withTopic(said: Understanding, topic: Topic): Understanding {
  return { ...said, topics: new Set([...said.topics, topic]) }
}

/** "And on Saturday?": nothing but days. */
function namesOnlyDays(
  { day, weekdays, planTypes, teamSize, budget, topics, rest }: Understanding,
  words: Words,
): boolean {
  if (day === undefined && weekdays.length === 0) return false
  if (planTypes.length > 0 || teamSize || budget) return false
  if (namesOffers({ topics }) || topics.has('TOUR')) return false
  return (
    searchWords(
      words.weekdays.reduce((left, { pattern }) => left.replace(pattern, ' '), rest),
      words,
    ).length === 0
  )
}
