import { comparable, tellingWords, unmarked } from './comparable.rules.ts'
import type { Grounds, KnownOffer } from './grounds.ts'
import type { KnownSentence, KnownText } from './known-text.ts'
import { leadsSomewhere } from './links.rules.ts'
import { hasMoneyInWords, isSameAmount, type MoneySaid, means, moneyIn, speaksOfMoney } from './money.rules.ts'
import { DISCOUNT, FEE, FREE, INSTRUCTION, NEGATION, PERIODS } from './money-words.rules.ts'
import { numeralsIn } from './numerals.rules.ts'
import { showsWorkings } from './workings.rules.ts'

/** Why a sentence may not reach the visitor. */
export type Fault = 'LINK' | 'WORKINGS' | 'UNMENTIONABLE' | 'AMOUNT' | 'NUMBER' | 'CLAIM'

/** Numbers up to this one are days of a month, people and the like. */
const SMALL = 31
/** Longer numbers of the visitor's own are telephone numbers and the like. */
const TAKEN_UP = 9999

/** What is wrong with a sentence that the model wrote; undefined when it may be shown. */
export function faultOf(sentence: string, grounds: Grounds): Fault | undefined {
  if (leadsSomewhere(sentence, grounds.contactEmail)) return 'LINK'
  if (showsWorkings(sentence, grounds.toolNames, grounds.secrets)) return 'WORKINGS'
  const offers = namedIn(sentence, grounds.offers)
  const rest = withoutNames(sentence, offers)
  if (grounds.unmentionable.some((name) => includesName(rest, name))) return 'UNMENTIONABLE'
  const backing = backingOf(rest, offers, grounds)
  const isKnown = (amount: MoneySaid) => isPrice(amount, rest, offers, grounds) || backing.some(hasAmount(amount))
  if (hasMoneyInWords(rest) || !moneyIn(rest).every(isKnown)) return 'AMOUNT'
  if (!numeralsIn(rest).every((values) => isKnownNumber(values, rest, offers, grounds))) return 'NUMBER'
  const claims = NEGATION.test(rest) ? [] : [FREE, DISCOUNT].filter((claim) => claim.test(rest))
  return claims.every((claim) => backing.some(({ text }) => claim.test(text))) ? undefined : 'CLAIM'
}

/** The offers that a text names, the longest name first: "Day Pass with Meeting Room" is no "Day Pass". */
export function namedIn<Named extends { name: string }>(text: string, offers: readonly Named[]): Named[] {
  let left = text
  return offers
    .toSorted((one, other) => other.name.length - one.name.length)
    .filter((offer) => {
      const found = includesName(left, offer.name)
      if (found) left = withoutNames(left, [offer])
      return found
    })
}

/** Whether it is a price of an offer named; where none is, of one that was looked up or talked of. */
function isPrice(
  amount: MoneySaid,
  sentence: string,
  named: readonly KnownOffer[],
  { offers, inPlay }: Grounds,
): boolean {
  const meant = named.length > 0 ? named : offers.filter(({ name }) => inPlay.has(name))
  const speaksOfFee = FEE.test(sentence)
  return meant.some(({ prices, fees, currency }) => {
    const own = speaksOfFee ? [...prices, ...fees] : prices
    return own.some((price) => amount.values.includes(price)) && (!amount.mark || means(amount.mark, currency))
  })
}

/** What else may back what a sentence says: descriptions of the offers named, or, where none is, texts on its subject. */
function backingOf(sentence: string, offers: readonly KnownOffer[], { texts }: Grounds): KnownSentence[] {
  if (offers.length > 0) return offers.flatMap(({ description }) => description.sentences)
  const words = tellingWords(sentence).filter((word) => !speaksOfMoney(word) && !PERIODS.test(word))
  const backs = ({ text, words: known }: KnownSentence) =>
    words.some((word) => known.has(word)) && !INSTRUCTION.test(text)
  return texts.flatMap(({ sentences }) => sentences.filter(backs))
}

function hasAmount(amount: MoneySaid): (known: KnownSentence) => boolean {
  return ({ money }) => money.some((each) => isSameAmount(each, amount))
}

function isKnownNumber(
  values: readonly number[],
  sentence: string,
  offers: readonly KnownOffer[],
  { texts, visitorTexts, offers: all }: Grounds,
): boolean {
  const isIn = (sources: readonly KnownText[]) =>
    values.some((value) => sources.some(({ numbers }) => numbers.has(value)))
  if (values.some((value) => Number.isInteger(value) && value <= SMALL)) return true
  if (all.some(({ prices }) => prices.some((price) => values.includes(price)))) return true
  if (isIn(texts) || isIn(offers.map(({ description }) => description))) return true
  const isTakenUp = offers.length === 0 && !speaksOfMoney(sentence) && values.some((value) => value <= TAKEN_UP)
  return isTakenUp && isIn(visitorTexts)
}

function includesName(text: string, name: string): boolean {
  return comparable(text).toLowerCase().includes(comparable(name).toLowerCase())
}

function withoutNames(text: string, named: readonly { name: string }[]): string {
  const literally = (name: string) => comparable(name).replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
  return named.reduce((left, { name }) => left.replace(new RegExp(literally(name), 'gi'), ' '), unmarked(text))
}
