import type { Exchange } from '../exchange.ts'
import { weekdayOf } from '../understand/dates.rules.ts'
import type { Understanding } from '../understand/understand.ts'
import { dayLine, weekOf } from './opening-hours.rules.ts'
import { sentences } from './say.ts'

/** When the space is open: on the days asked for, else in the week. */
export function hoursText(said: Understanding, exchange: Exchange): string {
  const { texts, format, question, team, toolsUsed } = exchange
  const hours = question.business.openingHours
  toolsUsed.add('readOpeningHours')
  if (hours.length === 0) return texts.hoursUnknown(team)
  const day = said.weekdays.length > 1 ? undefined : said.day
  const days = day ? [weekdayOf(day)] : said.weekdays
  if (days.length > 0) {
    return sentences(
      ...days.map((weekday) => {
        const line = dayLine(hours, weekday)
        const name = day ? format.day(day) : format.weekday(weekday)
        return line.opens ? texts.openOn(name, line, format) : texts.notOpenOn(name)
      }),
    )
  }
  const week = weekOf(hours)
  const closed = week.filter((line) => !line.opens)
  return sentences(
    texts.opening(
      week.filter((line) => line.opens),
      format,
    ),
    closed.length > 0 && texts.closedOn(closed, format),
  )
}

/** Where the space is. */
export function placeText({ question, texts, team, toolsUsed }: Exchange): string {
  toolsUsed.add('readAddress')
  const { address } = question.business
  return address.length > 0 ? texts.address(team.business, address) : texts.contact(team)
}
