import type { LinkFieldsFragment } from '#lib/graph/generated/graphql.ts'
import { formatAmount, plural } from '#lib/ui/amount.ts'
import { calendarDate } from '#lib/ui/moment.ts'

type Times = 'createdAt' | 'firstClickedAt' | 'startedAt' | 'convertedAt'
type TimedLink = Pick<LinkFieldsFragment, 'state' | 'clickCount' | 'createdAt'> &
  Partial<Pick<LinkFieldsFragment, Times>>

/** One step of a link on its way to an outcome. */
export interface Step {
  name: string
  /** When it was first reached; undefined for a step not reached, or reached at a time that is not known. */
  at: string | undefined
  reached: boolean
}

const STATES = ['SHOWN', 'CLICKED', 'STARTED', 'CONVERTED'] as const

/** The four steps of a link, each with the time it was first reached. */
export function linkSteps(link: TimedLink): Step[] {
  const reached = STATES.indexOf(link.state)
  const times = [link.createdAt, link.firstClickedAt, link.startedAt, link.convertedAt]
  const clicked = link.clickCount > 1 ? `Clicked ×${link.clickCount}` : 'Clicked'
  return ['Shown', clicked, 'Started', 'Converted'].map((name, index) => ({
    name,
    at: times[index] ?? undefined,
    reached: index <= reached,
  }))
}

/** What a visitor had asked for when a link was made, as a list of short texts. */
export function askedText(asked: Partial<LinkFieldsFragment['asked']>, locale?: string): string[] {
  const texts: string[] = []
  if (asked.startDate) texts.push(`from ${calendarDate(asked.startDate, locale)}`)
  if (asked.moveInDate) texts.push(`moving in ${calendarDate(asked.moveInDate, locale)}`)
  if (asked.teamSize) texts.push(plural(asked.teamSize, 'person', 'people', locale))
  if (asked.budget) texts.push(`up to ${formatAmount(asked.budget, locale)}`)
  return texts
}
