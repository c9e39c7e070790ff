import type { Format } from '../../format.ts'

/** Forms of a noun with its number, by the categories that Arabic tells apart. */
type Forms = Record<'one' | 'two' | 'few' | 'many' | 'other', string>

const RULES = new Intl.PluralRules('ar')

/** Chooses the form that goes with a number. */
export function counted(count: number, forms: Forms): string {
  const category = RULES.select(count)
  return forms[category === 'zero' ? 'other' : category]
}

/** "For so many people", such as `لشخصين`. */
export function forPeople(count: number, { number }: Format): string {
  return counted(count, {
    one: 'لشخص واحد',
    two: 'لشخصين',
    few: `لـ${number(count)} أشخاص`,
    many: `لـ${number(count)} شخصًا`,
    other: `لـ${number(count)} شخص`,
  })
}
