/** Languages of the dashboard. */
export const LANGUAGES = ['en', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

const STORED_AS = 'foyer.language'

/** The language that was chosen in this browser, else the first that it asks for and we have. */
export function chooseLanguage(chosen: string | null, wanted: readonly string[]): Language {
  const known = (tag: string) => LANGUAGES.find((one) => tag.toLowerCase().split('-')[0] === one)
  return (chosen && known(chosen)) || wanted.map(known).find((one) => one !== undefined) || LANGUAGES[0]
}

/** The locale that dates, numbers and amounts are written in: the browser's own where it is of that language. */
export function chooseLocale(language: Language, wanted: readonly string[]): string {
  return wanted.find((tag) => tag.toLowerCase().split('-')[0] === language) ?? language
}

/** What was chosen in this browser, if anything was and it can be read. */
export function storedLanguage(): string | null {
  try {
    return localStorage.getItem(STORED_AS)
  } catch {
    return null
  }
}

/** Keeps a language for this browser and shows everything in it. */
export function changeLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED_AS, language)
  } catch {
    return
  }
  location.reload()
}
