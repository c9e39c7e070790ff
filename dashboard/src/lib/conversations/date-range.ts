import { calendarDate, localDay } from '#lib/ui/moment.ts'

/** Days of last activity, both included. */
export interface DateRange {
  from: string | undefined
  to: string | undefined
}

/** Ranges that are chosen often, counted back from today. */
export function commonRanges(now: Date): { label: string; range: DateRange }[] {
  return [
    { label: 'Today', range: { from: localDay(now), to: undefined } },
    { label: 'Last 7 days', range: { from: localDay(now, 6), to: undefined } },
    { label: 'Last 30 days', range: { from: localDay(now, 29), to: undefined } },
    { label: 'Last 90 days', range: { from: localDay(now, 89), to: undefined } },
  ]
}

/** A range in a few words. */
export function rangeText({ from, to }: DateRange, now: Date, locale?: string): string {
  const common = commonRanges(now).find(({ range }) => range.from === from && range.to === to)
  if (common) return common.label
  if (from && from === to) return calendarDate(from, locale)
  if (from && to) return `${calendarDate(from, locale)} – ${calendarDate(to, locale)}`
  if (from) return `Since ${calendarDate(from, locale)}`
  if (to) return `Until ${calendarDate(to, locale)}`
  return 'Any time'
}

/** A range the right way round, whichever day was given first. */
export function inOrder({ from, to }: DateRange): DateRange {
  return from && to && from > to ? { from: to, to: from } : { from, to }
}
