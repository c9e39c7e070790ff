/** Languages that the widget and the assistant speak, as BCP 47 primary tags. */
export const WIDGET_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ar'] as const

/** One of the languages that the widget speaks. */
export type WidgetLanguage = (typeof WIDGET_LANGUAGES)[number]

/** Whether the widget speaks a language. */
export function isWidgetLanguage(tag: string): tag is WidgetLanguage {
  return (WIDGET_LANGUAGES as readonly string[]).includes(tag)
}

/**
 * Which of the offered languages somebody is greeted in: the first of theirs that is offered, else the operator's own,
 * else the first offered. Tags may name a region, which does not matter.
 */
export function chooseLanguage<Language extends string>(
  offered: readonly Language[],
  wanted: string | null | undefined,
  own: string,
): Language | undefined {
  const primary = (tag: string | null | undefined) => tag?.split(/[-_]/, 1)[0]?.toLowerCase()
  const find = (tag: string | null | undefined) => offered.find((language) => language === primary(tag))
  return find(wanted) ?? find(own) ?? offered[0]
}
