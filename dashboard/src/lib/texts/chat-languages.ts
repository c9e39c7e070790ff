import { locale } from './text.ts'

/** The languages that the assistant speaks. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ar'] as const

/** What a language is called. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(locale ? [locale] : undefined, { type: 'language' }).of(tag) ?? tag
}

/** Which way a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return tag === 'ar' ? 'rtl' : 'ltr'
}
