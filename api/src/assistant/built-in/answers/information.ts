import type { Offer } from '../../../catalog/index.ts'
import { answering, articleText, searchWords } from '../choose/article.rules.ts'
import { offersAskedFor } from '../choose/features.ts'
import type { Exchange } from '../exchange.ts'
import { languageName } from '../format.ts'
import { languageFor } from '../languages.ts'
import { mostlyNames, namedIn } from '../understand/names.rules.ts'
import { clausesOf } from '../understand/plain.rules.ts'
import type { Understanding } from '../understand/understand.ts'
import { inOtherLanguage, inOwnLanguage } from '../words/features.ts'
import { extra, paragraphs } from './say.ts'
import { hoursText, placeText } from './space.ts'

/** What a message asks that is no offer: hours, place, contact, articles, members' matters. */
export interface Information {
  texts: string[]
  /** A question in it had no answer. */
  unanswered: boolean
}

/** Nobody asks more at once; a message made of question marks must not make thousands of look-ups. */
const MOST_QUESTIONS = 6

const OFFERS = ['PLANS', 'OFFICES', 'DAY_PASSES', 'TOUR'] as const

/** Answers each question of a message that is not about an offer. */
export async function inform(exchange: Exchange): Promise<Information> {
  const information: Information = { texts: [], unanswered: false }
  for (const clause of clausesOf(exchange.question.text, exchange.words.conjunction).slice(0, MOST_QUESTIONS)) {
    const said = exchange.understand(clause)
    // What an offer has is told with the offer.
    if ((await offersAskedFor(said, exchange)).length > 0) continue
    const text = await informOn(said, exchange)
    if (text) information.texts.push(text)
    else if (isOpenQuestion(said, exchange)) information.unanswered = true
  }
  information.texts = [...new Set(information.texts)]
  return information
}

async function informOn(said: Understanding, exchange: Exchange): Promise<string | undefined> {
  const { texts, team, memory } = exchange
  const { topics } = said
  if (topics.has('BOT')) return texts.iAmAnAssistant(team)
  const articles = await articlesOn(said, exchange)
  if (topics.has('MEMBER')) {
    memory.isMember = true
    return articles ? paragraphs(articles, texts.memberMore(team)) : texts.memberHandOver(team)
  }
  // "Can I use your address for my company?" asks for a plan and not for the way.
  const isPlaceAsked = topics.has('PLACE') && !said.planTypes.includes('VIRTUAL_OFFICE')
  const plain = paragraphs(
    topics.has('HOURS') && hoursText(said, exchange),
    isPlaceAsked && placeText(exchange),
    topics.has('CONTACT') && !isPlaceAsked && texts.contact(team),
    extras(said, exchange),
  )
  return paragraphs(plain, articles) || undefined
}

async function articlesOn(said: Understanding, exchange: Exchange): Promise<string | undefined> {
  const { language, weak } = exchange.words
  const words = inOwnLanguage(searchWords(said.rest, exchange.words, said.topics.has('MEMBER')), language)
  if (words.length === 0) return undefined
  const onThese = followsUp(said, exchange) || namedOffers(said, exchange).length > 0
  // A remark beside what is said of an offer, such as "where I can leave my monitor", asks for no article.
  const asks = (['QUESTION', 'WANTING', 'MEMBER'] as const).some((topic) => said.topics.has(topic))
  if (!asks && namesOffer(exchange.said)) return undefined
  const strictness = onThese ? 'NAMED' : isAboutOffer(said) ? 'IN_TITLE' : 'ANYWHERE'
  const strong = words.filter(([word]) => word && !weak.has(word))
  const told = async (asked: string[][], from = language) => {
    const articles = answering(await exchange.lookUp.articles(asked, from), strictness, asked)
    for (const { id } of articles) exchange.articlesUsed.add(id)
    return paragraphs(...articles.map(articleText))
  }
  const first = strong.length > 0 ? await told(strong) : ''
  if (first) return first
  const second = strong.length < words.length && !said.topics.has('CONTACT') ? await told(words) : ''
  if (second || strong.length === 0) return second || undefined
  const { business } = exchange.question
  const other = languageFor(business.locale)
  const meant = other === language || strictness !== 'ANYWHERE' ? [] : inOtherLanguage(strong, language, other)
  const foreign = meant.length > 0 ? await told(meant, other) : ''
  return foreign && paragraphs(exchange.texts.onlyIn(languageName(other, language)), foreign)
}

function extras(said: Understanding, exchange: Exchange): string | undefined {
  if (!said.topics.has('PRICES') && !said.topics.has('WANTING')) return undefined
  const named = exchange.onOffer.extras.filter(({ name }) => mostlyNames(said.text, name))
  if (named.length > 0) exchange.toolsUsed.add('findExtras')
  return paragraphs(...named.map((facts) => extra(facts, exchange)))
}

/** Whether it speaks of what is sold, or gives facts for that. */
function isAboutOffer(said: Understanding): boolean {
  const { day, teamSize, budget, comparison } = said
  return namesOffer(said) || [day, teamSize, budget, comparison].some((fact) => fact !== undefined)
}

/** Whether it speaks of what is sold. */
function namesOffer({ topics, planTypes }: Understanding): boolean {
  return planTypes.length > 0 || OFFERS.some((topic) => topics.has(topic))
}

/** Whether it goes on about offers that were mentioned. */
function followsUp({ topics, place, comparison }: Understanding, { memory }: Exchange): boolean {
  if (memory.offers.length === 0) return false
  const aboutThem = ['IT', 'FEE', 'NOTICE', 'DETAILS', 'PRICES', 'MORE'].some((topic) => topics.has(topic as 'IT'))
  return aboutThem || place !== undefined || comparison !== undefined
}

function isOpenQuestion(said: Understanding, exchange: Exchange): boolean {
  // The terms of plans are told with them.
  if (said.topics.has('NOTICE') || said.topics.has('FEE')) return false
  if (!said.topics.has('QUESTION') || isAboutOffer(said) || followsUp(said, exchange)) return false
  return searchWords(said.rest, exchange.words).length > 0 && namedOffers(said, exchange).length === 0
}

/** The offers that a text names. */
export function namedOffers(said: Understanding, { words, onOffer, memory }: Exchange): Offer[] {
  const all: Offer[] = [...onOffer.plans, ...onOffer.offices, ...onOffer.dayPasses]
  const named = namedIn(said.text, all, words.commonInNames)
  if (named.length > 0 || memory.offers.length < 2) return named.slice(0, 5)
  // Of those mentioned a short word such as "plus" is enough, where it means nothing else.
  const mentioned = all.filter(({ targetId }) => memory.offers.some((each) => each.targetId === targetId))
  return namedIn(said.text, mentioned, new Set([...words.commonInNames, ...words.filler]), true)
}
