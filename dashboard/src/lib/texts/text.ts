import { chooseLanguage, chooseLocale, type Language, storedLanguage } from './language.ts'
import type { Texts } from './texts.ts'

const BY_LANGUAGE: Record<Language, () => Promise<{ texts: Texts }>> = {
  en: () => import('./en/english.ts'),
  de: () => import('./de/german.ts'),
}

/** What to say, in the language of this page. There from the first page shown on; another language is another page load. */
export let text: Texts
/** The language of this page. */
export let language: Language = 'en'
/** How dates, numbers and amounts are written on this page; undefined until it speaks. */
export let locale: string | undefined

/** Fetches the texts of a language and speaks it from now on. */
export async function speak(chosen: Language, wanted: readonly string[] = []): Promise<void> {
  text = (await BY_LANGUAGE[chosen]()).texts
  language = chosen
  locale = chooseLocale(chosen, wanted)
}

/** Speaks the language of whoever opens the page. */
export async function speakHere(): Promise<void> {
  if (text) return
  await speak(chooseLanguage(storedLanguage(), navigator.languages), navigator.languages)
  document.documentElement.lang = language
}
