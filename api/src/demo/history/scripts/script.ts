/** What visitors are after; how far they go with what they are offered depends on it. */
export type Topic = 'PLANS' | 'OFFICES' | 'DAY_PASSES' | 'SPACE' | 'MEMBERS' | 'TEAM' | 'UNANSWERED'

/**
 * A chat as visitors have it again and again. Each turn is said in one of several wordings, which are all answered alike
 * (a test asks each); `{first}` stands for the first day of the next month, in words of the language.
 */
export interface Script {
  language: 'en' | 'de' | 'fr' | 'es' | 'pt' | 'ar'
  topic: Topic
  /** How often it is had, beside the others of its language. */
  weight: number
  turns: readonly (readonly string[])[]
  /** What share goes on after each turn; nearly all, if left out. */
  goesOn?: number
  /** What share of its last answers is rated badly; few, if left out. */
  displeases?: number
  /** What share leaves an address to be called back. */
  wantsContact?: number
}
