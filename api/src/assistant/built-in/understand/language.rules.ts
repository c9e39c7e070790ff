import { wordsOf } from './plain.rules.ts'

/** A language that is understood and written, in two letters of ISO 639-1. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'ar'

/** They are in no language: their ends look like words of some. */
const ADDRESSES = /\S+@\S+|\b(https?:|www\.)\S+/gi

/** A message of so few words is in another language when more than half of them say so. */
const SHORT = 3

/** Small words by which a language is recognised; Arabic is recognised by its letters. */
export type TelltaleWords = Readonly<Record<Exclude<Language, 'ar'>, ReadonlySet<string>>>

/** Letters, signs and elisions that only some of the languages write; Arabic has letters of its own. */
const LETTERS: Readonly<Record<Exclude<Language, 'ar'>, RegExp>> = {
  en: /(?!)/,
  de: /[äöüß]/,
  fr: /[èêëîïûùâôœç]|^[cdjlmnst]['\u2019]\p{L}{2}/u,
  es: /[ñ¿¡]/,
  pt: /[ãõêâôç]/,
}

/**
 * The language of a message: the usual one of the conversation, unless the message itself is clearly in another, which
 * its small words and letters tell. Names of what is on offer and words like "okay" tell nothing.
 */
export function languageOf(
  text: string,
  usual: Language,
  telltaleWords: TelltaleWords,
  names: readonly string[] = [],
): Language {
  const words = writtenWords(text, names)
  const arabic = words.filter((word) => /\p{Script=Arabic}/u.test(word)).length
  if (arabic > 0 && arabic * 2 >= words.length) return 'ar'
  const scores = (Object.keys(LETTERS) as Exclude<Language, 'ar'>[]).map((language) => ({
    language,
    score: words.reduce((sum, word) => sum + signs(word, telltaleWords[language], LETTERS[language]), 0),
  }))
  const own = scores.find(({ language }) => language === usual)?.score ?? 0
  const best = scores.reduce((first, each) => (each.score > first.score ? each : first))
  const clear = best.score > own && (best.score >= 2 || (words.length <= SHORT && best.score * 2 > words.length))
  // Two languages that share what was said are told apart by nothing: then nothing changes.
  const alone = scores.filter(({ score }) => score === best.score).length === 1
  return clear && alone ? best.language : usual
}

/** Its words as they were written, in lower case, without names and addresses. */
function writtenWords(text: string, names: readonly string[]): string[] {
  const written = text.replace(ADDRESSES, ' ').normalize('NFC').toLowerCase()
  const unnamed = [...names]
    .sort((one, other) => other.length - one.length)
    .reduce((left, name) => left.replaceAll(name.toLowerCase(), ' '), written)
  return unnamed.split(/[\s,.;:!?/()-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** A word may tell by what it is and by how it is written. */
function signs(word: string, telltale: ReadonlySet<string>, letters: RegExp): number {
  const parts = [...wordsOf(word), ...word.split(/['\u2019]/).flatMap(wordsOf)]
  return Number(parts.some((part) => telltale.has(part))) + Number(letters.test(word))
}
