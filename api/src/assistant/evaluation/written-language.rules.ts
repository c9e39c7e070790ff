/** Small words that only one of the languages writes so. Told apart from what the assistant itself knows of languages. */
const SMALL_WORDS: Record<string, ReadonlySet<string>> = {
  en: new Set('the you your our are is we when with for and have here this'.split(' ')),
  de: new Set('der die das und wir ist sind ihr sie unser unsere mit wann für ich von haben ein eine'.split(' ')),
  fr: new Set('le les des vous nous est sont notre nos votre avec quand pour et un une du voici'.split(' ')),
  es: new Set('el los las usted tú te nuestro nuestros con cuándo para y una del son está aquí'.split(' ')),
  pt: new Set('os as você nossos nossas com quando para e uma do da dos das em são está aqui não'.split(' ')),
}

/** Whether a text is written in a language: by its letters in Arabic, else by having most of its small words. */
export function isInLanguage(text: string, language: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const arabic = words.filter((word) => /\p{Script=Arabic}/u.test(word)).length
  if (language === 'ar') return arabic > 0
  if (arabic > 0) return false
  const count = (other: string) => words.filter((word) => SMALL_WORDS[other]?.has(word)).length
  const own = count(language)
  return Object.keys(SMALL_WORDS).every((other) => count(other) <= own)
}
