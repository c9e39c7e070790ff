import { chooseLocale } from './choose-locale.ts'
import type { Texts } from './texts.ts'

/** The texts for a visitor, and the language tag that prices and dates are written by. */
export interface Speech {
  texts: Texts
  locale: string
}

/** Each language is a file of its own, fetched when somebody needs it. */
const LANGUAGES: Readonly<Record<string, () => Promise<{ texts: Texts }>>> = {
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  ar: () => import('./ar.ts'),
}

/**
 * Fetches what to speak: the visitor's language if we have it and the site offers it, else the operator's, else English.
 */
export async function speechFor(
  wanted: string,
  operators: string,
  offered: readonly string[] = Object.keys(LANGUAGES),
): Promise<Speech> {
  const locale = chooseLocale(wanted, operators, [...offered])
  const load = LANGUAGES[locale.split('-')[0] ?? ''] ?? LANGUAGES.en
  const { texts } = await load!()
  return { texts, locale }
}
