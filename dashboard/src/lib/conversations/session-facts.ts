import { locale as here } from '#lib/texts/text.ts'

/** A language tag as a language's name, in the reader's language. */
export function languageText(tag: string, locale = here): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** An address without what does not help to recognise it. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
}
