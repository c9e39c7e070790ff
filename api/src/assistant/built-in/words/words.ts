import type { SystemTariffType } from '../../../catalog/index.ts'
import type { AmountWords } from '../understand/amounts.rules.ts'
import type { DateWords } from '../understand/dates.rules.ts'
import type { Language } from '../understand/language.rules.ts'

/** What a message can be about or do. Several may hold. */
export type Topic =
  | 'PLANS'
  | 'OFFICES'
  | 'DAY_PASSES'
  | 'PRICES'
  | 'TOO_EXPENSIVE'
  | 'TOUR'
  | 'HOURS'
  | 'PLACE'
  | 'CONTACT'
  | 'PERSON'
  | 'MEMBER'
  | 'BOT'
  | 'ABILITIES'
  | 'GREETING'
  | 'THANKS'
  | 'GOODBYE'
  | 'YES'
  | 'NO'
  | 'UNSURE'
  | 'MORE'
  | 'DETAILS'
  | 'FEE'
  | 'NOTICE'
  | 'IT'
  | 'TAKE'
  | 'WANTING'
  | 'QUESTION'

/** Which of several offers is meant, other than by its place in the list. */
export type Comparison = 'CHEAPER' | 'CHEAPEST' | 'DEARER' | 'DEAREST' | 'BIGGER' | 'BIGGEST' | 'SMALLER' | 'SMALLEST'

/** What is written another way before it is read; `$1` is its first group. */
export type Rewriting = readonly [RegExp, string | ((found: string) => string)]

/** How a language is understood: everything the rules know of it. */
export interface Words {
  language: Language
  dates: DateWords
  amounts: AmountWords
  /** Abbreviations and contractions in full, before spelling; compounds apart, after it. */
  rewriteBefore: readonly Rewriting[]
  rewriteAfter: readonly Rewriting[]
  /** Words to correct typing errors to. */
  vocabulary: ReadonlySet<string>
  /** Words that look like one of the vocabulary and are none. */
  others: ReadonlySet<string>
  /** Where a second question begins in a sentence. */
  conjunction: RegExp
  topics: Readonly<Record<Topic, RegExp>>
  planTypes: readonly { type: SystemTariffType; pattern: RegExp }[]
  comparisons: readonly { comparison: Comparison; pattern: RegExp }[]
  /** Ordinals before a superlative, from the second on: the second cheapest. */
  ranks?: readonly RegExp[]
  /** A whole text that says nothing but a number, its first group: an answer to "How many people are you?". */
  loneNumber: RegExp
  /** Says that what is wanted has something: with a balcony, which of them has. */
  having: RegExp
  /** Places in a list, first to fifth, then the last. */
  places: readonly RegExp[]
  /** Says that a day is one of the week in general, such as "on Sundays". */
  weekdays: readonly { pattern: RegExp; days: readonly number[] }[]
  /** A word as the lists below have it, where the language attaches other words to it. */
  listed?: (word: string) => string
  /** Words that say nothing about what is searched for. */
  filler: ReadonlySet<string>
  /** Words that say little: only searched for when the others find nothing. */
  weak: ReadonlySet<string>
  /** Words of the offers themselves: what remains of a question without them is looked up in the articles. */
  trade: ReadonlySet<string>
  /** Words in names of offers that do not tell one from another. */
  commonInNames: ReadonlySet<string>
  /** Words that mean the same to somebody who asks. */
  synonyms: readonly (readonly string[])[]
}
