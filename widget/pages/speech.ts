import { chooseLocale } from '../src/offers/format.ts'
import { en, type PageTexts } from './texts/en.ts'

const languages: Record<string, PageTexts> = { en }

/** The texts of a page and the language tag that its prices and dates are written by. */
export interface PageSpeech {
  texts: PageTexts
  locale: string
}

/** Chooses what a page speaks: the language of the session if we have it. */
export function speechFor(wanted: string): PageSpeech {
  const locale = chooseLocale(wanted, navigator.language, Object.keys(languages))
  return { texts: languages[locale.split('-')[0] ?? ''] ?? en, locale }
}
