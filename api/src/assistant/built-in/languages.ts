import type { Format } from './format.ts'
import { arabicTexts } from './texts/arabic/arabic.ts'
import { englishTexts } from './texts/english/english.ts'
import { frenchTexts } from './texts/french/french.ts'
import { withFrenchSpaces } from './texts/french/spaces.ts'
import { germanTexts } from './texts/german/german.ts'
import { brazilianTexts, portugueseTexts } from './texts/portuguese/portuguese.ts'
import { spanishTexts } from './texts/spanish/spanish.ts'
import type { Texts } from './texts/texts.ts'
import type { Language } from './understand/language.rules.ts'
import { arabic } from './words/arabic/arabic.ts'
import { english } from './words/english/english.ts'
import { french } from './words/french/french.ts'
import { german } from './words/german/german.ts'
import { portuguese } from './words/portuguese/portuguese.ts'
import { spanish } from './words/spanish/spanish.ts'
import type { Words } from './words/words.ts'

/** How a language is understood, and what is said in it, which may depend on the locale. */
interface Spoken {
  words: Words
  texts(format: Format): Texts
  /** Sets a whole answer as the language wants it set, where that is not as it is written here. */
  typeset?(text: string): string
}

/** How each language is understood and what is said in it. */
export const LANGUAGES: Readonly<Record<Language, Spoken>> = {
  en: { words: english, texts: () => englishTexts },
  de: { words: german, texts: () => germanTexts },
  fr: { words: french, texts: () => frenchTexts, typeset: withFrenchSpaces },
  es: { words: spanish, texts: () => spanishTexts },
  pt: { words: portuguese, texts: ({ locale }) => (locale.endsWith('-BR') ? brazilianTexts : portugueseTexts) },
  ar: { words: arabic, texts: arabicTexts },
}

/** Sets an answer in its language, whoever wrote it. */
export function typeset(text: string, language: Language): string {
  return LANGUAGES[language].typeset?.(text) ?? text
}

/** The language to begin a conversation in: the first of these locales that is one of ours, else English. */
export function languageFor(...locales: readonly string[]): Language {
  const languages = locales.map((locale) => locale.slice(0, 2).toLowerCase())
  return (languages.find((language) => Object.hasOwn(LANGUAGES, language)) as Language | undefined) ?? 'en'
}
