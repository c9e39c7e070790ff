import { isLanguage, type Language } from './speech.ts'

const NAME = 'foyer:language'

/** The language that the visitor chose on one of the pages in this browser. */
export function chosenLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem(NAME)
    return isLanguage(kept) ? kept : undefined
  } catch {
    // Storage is switched off: nothing was chosen that could be known.
    return undefined
  }
}

/** Keeps the visitor's choice for the next page. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(NAME, language)
  } catch {
    // Without storage the choice holds for this page.
  }
}
