import { wordsOf } from './plain.rules.ts'

/** A language that is understood and written, in two letters of ISO 639-1. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'ar'

/** They are in no language: their ends look like words of some. */
const ADDRESSES = /\S+@\S+|\b(https?:|www\.)\S+/gi

/** A message of so few words is in another language when more than half of them say so. */
const SHORT = 3

/** Small words by which a language is recognised; Arabic is recognised by its letters. */
export type TelltaleWords = Readonly<Record<Exclude<Language, 'ar'>, ReadonlySet<string>>>

/**
 * The language of a message: the usual one of the conversation, unless the message itself is clearly in another, which
 * its small words tell. Names of plans and words like "okay" tell nothing.
 */
export function languageOf(text: string, usual: Language, telltaleWords: TelltaleWords): Language {
  const words = wordsOf(text.replace(ADDRESSES, ' '))
  const arabic = words.filter((word) => /\p{Script=Arabic}/u.test(word)).length
  if (arabic > 0 && arabic * 2 >= words.length) return 'ar'
  const scores = Object.entries(telltaleWords).map(([language, telltale]) => ({
    language: language as Language,
    score: words.filter((word) => telltale.has(word)).length,
  }))
  const own = scores.find(({ language }) => language === usual)?.score ?? 0
  const best = scores.reduce((first, each) => (each.score > first.score ? each : first))
  const clear = best.score > own && (best.score >= 2 || (words.length <= SHORT && best.score * 2 > words.length))
  // Two languages that share what was said are told apart by nothing: then nothing changes.
  const alone = scores.filter(({ score }) => score === best.score).length === 1
  return clear && alone ? best.language : usual
}
