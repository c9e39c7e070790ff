import type { LinkFieldsFragment } from '#lib/graph/generated/graphql.ts'
import { text } from '#lib/texts/text.ts'
import { formatAmount } from '#lib/ui/amount.ts'
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
  const { states, clickedTimes } = text.conversation.link
  return STATES.map((state, index) => ({
    name: state === 'CLICKED' && link.clickCount > 1 ? clickedTimes(link.clickCount) : states[state],
    at: times[index] ?? undefined,
    reached: index <= reached,
  }))
}

/** What a visitor had asked for when a link was made, as a list of short texts. */
export function askedText(asked: Partial<LinkFieldsFragment['asked']>, locale?: string): string[] {
  const { startDate, moveInDate, budget } = text.conversation.link
  const texts: string[] = []
  if (asked.startDate) texts.push(startDate(calendarDate(asked.startDate, locale)))
  if (asked.moveInDate) texts.push(moveInDate(calendarDate(asked.moveInDate, locale)))
  if (asked.teamSize) texts.push(text.ui.people(asked.teamSize))
  if (asked.budget) texts.push(budget(formatAmount(asked.budget, locale)))
  return texts
}
