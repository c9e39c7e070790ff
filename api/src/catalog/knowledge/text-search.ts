const CONFIGURATIONS: Record<string, string> = {
  de: 'german',
  fr: 'french',
  es: 'spanish',
  pt: 'portuguese',
  ar: 'arabic',
  en: 'english',
}

/** PostgreSQL's text search configuration of a language, the same one that the tables' columns are made with. */
export function configurationOf(language: string): string {
  return CONFIGURATIONS[language] ?? 'simple'
}
