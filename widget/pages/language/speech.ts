import { chooseLocale } from '../../src/texts/choose-locale.ts'
import type { PageTexts } from './texts/en.ts'

/** The languages of the hosted pages, each under its own name; their texts are loaded when they are spoken. */
export const languages = {
  en: { name: 'English', load: async () => (await import('./texts/en.ts')).en },
  de: { name: 'Deutsch', load: async () => (await import('./texts/de.ts')).de },
  fr: { name: 'Français', load: async () => (await import('./texts/fr.ts')).fr },
  es: { name: 'Español', load: async () => (await import('./texts/es.ts')).es },
  pt: { name: 'Português', load: async () => (await import('./texts/pt.ts')).pt },
  ar: { name: 'العربية', load: async () => (await import('./texts/ar.ts')).ar },
} satisfies Record<string, { name: string; load: () => Promise<PageTexts> }>

/** One of the languages of the hosted pages. */
export type Language = keyof typeof languages

/** What a page speaks: its texts, and the language tag that its prices, dates and counts are written by. */
export interface PageSpeech {
  language: Language
  locale: string
  direction: 'ltr' | 'rtl'
  texts: PageTexts
}

/** Who is to be understood: what the visitor chose here, the tags of session, browser and operator. */
export interface Listeners {
  chosen: Language | undefined
  session: string | undefined
  browser: readonly string[]
  operator: string | undefined
}

/** The language tag to speak by: the visitor's choice, else the session's language, the browser's, the operator's. */
export function localeFor({ chosen, session, browser, operator }: Listeners): string {
  const tags = [session, ...browser, operator].filter((tag) => tag !== undefined)
  // The choice is a language; which country's way of writing it, the other tags know best.
  if (chosen) return [operator, ...tags].find((tag) => tag !== undefined && languageOf(tag) === chosen) ?? chosen
  return chooseLocale(tags.find((tag) => languageOf(tag) in languages) ?? '', '', Object.keys(languages))
}

/** Loads what to say by a language tag that `localeFor` gave. */
export async function speak(locale: string): Promise<PageSpeech> {
  const language = languageOf(locale) as Language
  const texts = await languages[language].load()
  return { language, locale, direction: language === 'ar' ? 'rtl' : 'ltr', texts }
}

/** Whether a text names one of the languages. */
export function isLanguage(text: string | null): text is Language {
  return text !== null && text in languages
}

function languageOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}
