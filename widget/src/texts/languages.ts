import { chooseLocale } from '../offers/format.ts'
import { en, type Texts } from './en.ts'

const languages: Record<string, Texts> = { en }

/** The texts for a visitor, and the language tag that prices and dates are written by. */
export interface Speech {
  texts: Texts
  locale: string
}

/** Chooses what to speak: the visitor's language if we have it, else the operator's. */
export function speechFor(wanted: string, operators: string): Speech {
  const locale = chooseLocale(wanted, operators, Object.keys(languages))
  return { texts: languages[locale.split('-')[0] ?? ''] ?? en, locale }
}
