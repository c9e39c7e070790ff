import type { Amount } from '../../catalog/index.ts'

/** Writes amounts, days and lists as a locale does. */
export interface Format {
  locale: string
  money(amount: Amount): string
  /** Such as `Monday 1 March 2027`. */
  day(day: string): string
  /** `HH:MM` as the locale writes it. */
  time(time: string): string
  /** 1 for Monday. */
  weekday(number: number): string
  number(value: number): string
  /** A name or text of the operator, which may run in the other direction than what stands around it. */
  isolated(text: string): string
  and(items: readonly string[]): string
}

/** The formats of a locale. */
export function formatFor(locale: string): Format {
  const days = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const times = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  const numbers = new Intl.NumberFormat(locale)
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    locale,
    money({ amountMinor, currency }) {
      const format = new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        trailingZeroDisplay: 'stripIfInteger',
      })
      return format.format(amountMinor / 10 ** smallestUnit(currency))
    },
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    time: (time) => times.format(new Date(`2027-01-01T${time}:00Z`)),
    weekday: (number) => weekdays.format(new Date(Date.UTC(2027, 0, 3 + number))),
    number: (value) => numbers.format(value),
    isolated: new Intl.Locale(locale).language === 'ar' ? (text) => isolate(text) : (text) => text,
    and: (items) => lists.format(items),
  }
}

/**
 * Text that keeps its own direction of writing, by its first letter unless it is given, and leaves that of its
 * surroundings alone: otherwise a price after a Latin name stands on the wrong side of it in Arabic.
 */
export function isolate(text: string, direction?: 'LEFT_TO_RIGHT'): string {
  return `${direction ? '\u2066' : '\u2068'}${text}\u2069`
}

/** How many decimal places the smallest unit of a currency stands at: 2 for cents. */
export function smallestUnit(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}

/** Locales of languages that stand for another country when none is named. */
const USUAL: Readonly<Record<string, string>> = { en: 'en-GB', pt: 'pt-PT' }

/** The locale to write in: the visitor's where it is of the language written, else the business's, else any of it. */
export function writingLocale(language: string, visitor: string, business: string): string {
  const fits = (locale: string) => isLocale(locale) && new Intl.Locale(locale).language === language
  return [visitor, business].filter((locale) => locale !== language).find(fits) ?? USUAL[language] ?? language
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0
  } catch {
    return false
  }
}

/** What a language is called in a language. */
export function languageName(language: string, written: string): string {
  return new Intl.DisplayNames(written, { type: 'language' }).of(language) ?? language
}
