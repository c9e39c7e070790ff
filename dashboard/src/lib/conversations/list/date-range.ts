import { text } from '#lib/texts/text.ts'
import { calendarDate, dayIn } from '#lib/ui/moment.ts'

/** Days of last activity, both included. */
export interface DateRange {
  from: string | undefined
  to: string | undefined
}

/** Ranges that are chosen often, counted back from today in a time zone. */
export function commonRanges(now: Date, timeZone: string): { label: string; range: DateRange }[] {
  const { lastDays, today } = text.conversations.dates
  return [
    { label: today, range: { from: dayIn(timeZone, now), to: undefined } },
    { label: lastDays(7), range: { from: dayIn(timeZone, now, 6), to: undefined } },
    { label: lastDays(30), range: { from: dayIn(timeZone, now, 29), to: undefined } },
    { label: lastDays(90), range: { from: dayIn(timeZone, now, 89), to: undefined } },
  ]
}

/** A range in a few words. */
export function rangeText({ from, to }: DateRange, now: Date, timeZone: string, locale?: string): string {
  const { anyTime, since, until } = text.conversations.dates
  const common = commonRanges(now, timeZone).find(({ range }) => range.from === from && range.to === to)
  if (common) return common.label
  if (from && from === to) return calendarDate(from, locale)
  if (from && to) return `${calendarDate(from, locale)} – ${calendarDate(to, locale)}`
  if (from) return since(calendarDate(from, locale))
  if (to) return until(calendarDate(to, locale))
  return anyTime
}

/** A range the right way round, whichever day was given first. */
export function inOrder({ from, to }: DateRange): DateRange {
  return from && to && from > to ? { from: to, to: from } : { from, to }
}
