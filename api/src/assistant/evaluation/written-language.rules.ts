/** Small words that of these languages only one writes so. Told apart from what the assistant itself knows of languages. */
const SMALL_WORDS: Record<string, ReadonlySet<string>> = {
  en: new Set('the you your our are with when for have this here'.split(' ')),
  de: new Set('der das und wir sind ihr sie unser unsere unseren wann für haben uns'.split(' ')),
  fr: new Set('le les vous nous est sont notre votre vos avec quand pour voici'.split(' ')),
  es: new Set('el los las con cuándo nuestro nuestros nuestras puede está son su y'.split(' ')),
  pt: new Set('os são você nosso nossa nossos nossas com quando não uma às'.split(' ')),
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
