import { unmarked } from './comparable.rules.ts'
import { CURRENCY_WORDS, MONEY_WORDS, PER_PERIOD, SMALL_MONEY } from './money-words.rules.ts'
import { NUMERAL, valuesOf } from './numerals.rules.ts'

/** An amount that a text speaks of: what its number can mean, and the sign, code or word of the currency, if it has one. */
export interface MoneySaid {
  values: readonly number[]
  mark?: string
}

const CODES = Intl.supportedValuesOf('currency').join('|')
const SIGN = `(?:[A-Z]{0,3}\\p{Sc}|(?<!\\p{L})(?:${CODES})(?!\\p{L})|%)`
const WORD = `(?<!\\p{L})(?:${[...Object.values(CURRENCY_WORDS), SMALL_MONEY, 'per ?cent|percent|prozent|pour ?cent|por ciento|por cento|بالم[ئا]ة'].join('|')})(?!\\p{L})`
const GAP = '[ \\-–—.]{0,2}'

const MARKED_BEFORE = new RegExp(`(${SIGN}|${WORD})${GAP}(${NUMERAL})`, 'giu')
const MARKED_AFTER = new RegExp(`(${NUMERAL})(?:[.,][-–—]{1,2})?${GAP}(${SIGN}|${WORD})`, 'giu')
const BY_PERIOD = new RegExp(`(${NUMERAL}) ?(?:${PER_PERIOD})(?!\\p{L})`, 'giu')
const BY_WORD = new RegExp(
  `(?<!\\p{L})(?:${MONEY_WORDS})(?!\\p{L})(?:[^\\p{L}\\d.!?؟]+\\p{L}+){0,3}[^\\p{L}\\d.!?؟]+(${NUMERAL})(?! ?\\p{L}|[:/-]\\d)`,
  'giu',
)
const SPEAKS_OF_MONEY = new RegExp(`(?<!\\p{L})(?:${MONEY_WORDS})(?!\\p{L})|\\p{Sc}|${WORD}`, 'iu')
const LEFT_OVER = new RegExp(`\\p{Sc}|${WORD}`, 'iu')
/** "All prices are in euros." */
const CURRENCY_ITSELF = new RegExp(
  `(?<!\\p{L})(?:in|en|em|بال?) ?(?:${Object.values(CURRENCY_WORDS).join('|')})`,
  'giu',
)

/** The amounts of a text: numbers with a currency or percent, for a period, or said to be a price. */
export function moneyIn(text: string): MoneySaid[] {
  let left = unmarked(text)
  const found: MoneySaid[] = []
  const take = (pattern: RegExp, read: (match: RegExpMatchArray) => MoneySaid) => {
    for (const match of left.matchAll(pattern)) found.push(read(match))
    left = left.replace(pattern, ' \u0000 ')
  }
  take(MARKED_BEFORE, ([, mark, numeral]) => ({ values: valuesOf(numeral!), mark: mark! }))
  take(MARKED_AFTER, ([, numeral, mark]) => ({ values: valuesOf(numeral!), mark: mark! }))
  take(BY_PERIOD, ([, numeral]) => ({ values: valuesOf(numeral!) }))
  take(BY_WORD, ([, numeral]) => ({ values: valuesOf(numeral!) }))
  return found
}

/** Whether a text names an amount in words, which cannot be compared: "twenty euros". */
export function hasMoneyInWords(text: string): boolean {
  const left = unmarked(text).replace(MARKED_BEFORE, ' ').replace(MARKED_AFTER, ' ').replace(CURRENCY_ITSELF, ' ')
  return LEFT_OVER.test(left)
}

/** Whether a sentence speaks of what something costs. */
export function speaksOfMoney(text: string): boolean {
  return SPEAKS_OF_MONEY.test(unmarked(text))
}

/** Whether a sign, code or word can mean a currency. */
export function means(mark: string, currency: string): boolean {
  const said = mark.trim()
  if (said.toUpperCase() === currency) return true
  const words = CURRENCY_WORDS[currency]
  if (words && new RegExp(`^(?:${words})$`, 'iu').test(said)) return true
  return (['symbol', 'narrowSymbol'] as const).some((currencyDisplay) => {
    const parts = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay }).formatToParts(1)
    return parts.some(({ type, value }) => type === 'currency' && value === said)
  })
}

/** Whether two texts speak of the same amount; one without a currency may be of any. */
export function isSameAmount(one: MoneySaid, other: MoneySaid): boolean {
  if (!one.values.some((value) => other.values.includes(value))) return false
  const [mark, otherMark] = [one.mark?.trim().toUpperCase(), other.mark?.trim().toUpperCase()]
  if (!mark || !otherMark || mark === otherMark) return true
  return Object.keys(CURRENCY_WORDS).some((currency) => means(one.mark!, currency) && means(other.mark!, currency))
}
