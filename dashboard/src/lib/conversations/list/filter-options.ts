import type { OfferNamesQuery } from '#lib/graph/generated/graphql.ts'
import { locale } from '#lib/texts/text.ts'

/** Something that can be chosen in the filter. */
export interface Option {
  value: string
  label: string
}

/** What can be chosen, by its names, in their order. */
export function optionsOf(names: Record<string, string>, without: readonly string[] = []): Option[] {
  return Object.entries(names)
    .filter(([value]) => !without.includes(value))
    .map(([value, label]) => ({ value, label }))
}

/** Yes or no, in the words of a field. */
export function yesOrNoOf({ yes, no }: { yes: string; no: string }): Option[] {
  return [
    { value: 'true', label: yes },
    { value: 'false', label: no },
  ]
}

const languageNames = new Intl.DisplayNames(locale, { type: 'language' })

/** What a language is called here. */
export function languageName(code: string): string {
  try {
    return languageNames.of(code) ?? code
  } catch {
    return code
  }
}

/** The languages that the chat is held in. */
export const LANGUAGES: readonly Option[] = ['en', 'de', 'fr', 'es', 'pt', 'ar'].map((value) => ({
  value,
  label: languageName(value),
}))

/** What is on offer: plans, offices and passes, by name. */
export function offersIn(catalogue: OfferNamesQuery | undefined): Option[] {
  const lists = [catalogue?.tariffs, catalogue?.floorPlanDesks, catalogue?.products]
  return lists.flatMap((list) => list?.edges.map(({ node }) => ({ value: node.id, label: node.name })) ?? [])
}
