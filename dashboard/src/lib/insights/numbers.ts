import { locale as here } from '#lib/texts/text.ts'
import { formatter } from '#lib/ui/formatter.ts'

const HOUR = 60
const DAY = 24 * HOUR

/** A number of things. */
export function count(value: number, locale = here): string {
  return number(value, locale)
}

/** A part of a whole; null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null
}

/** A share in percent. */
export function percent(value: number, locale = here): string {
  return number(value, locale, { style: 'percent', maximumFractionDigits: 1 })
}

/** How much more or less something became, in percent of what it was. */
export function percentMore(value: number, locale = here): string {
  return number(value, locale, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' })
}

/** A length of time in the unit that suits it. */
export function duration(minutes: number, locale = here): string {
  const [value, unit] =
    minutes < HOUR ? [minutes, 'minute'] : minutes < DAY ? [minutes / HOUR, 'hour'] : [minutes / DAY, 'day']
  const style = {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  } as const
  return number(value, locale, style)
}

/** Days in a line of text, the year once where one is enough. */
export function daysText({ firstDay, lastDay }: { firstDay: string; lastDay: string }, locale = here): string {
  const days = formatter(Intl.DateTimeFormat, locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return days.formatRange(at(firstDay), at(lastDay))
}

/** A day along an axis; its year where that is another one than of the days beside it. */
export function shortDay(day: string, withYear: boolean, locale = here): string {
  const year = withYear ? '2-digit' : undefined
  return formatter(Intl.DateTimeFormat, locale, { day: 'numeric', month: 'short', year, timeZone: 'UTC' }).format(
    at(day),
  )
}

/** A month along an axis. */
export function shortMonth(day: string, locale = here): string {
  return formatter(Intl.DateTimeFormat, locale, { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(at(day))
}

function number(value: number, locale: string | undefined, style?: Intl.NumberFormatOptions): string {
  return formatter(Intl.NumberFormat, locale, style).format(value)
}

function at(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
