import { locale as here } from '#lib/texts/text.ts'
import { formatter } from './formatter.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** How long ago something was, in few words: minutes and hours of today, yesterday, then the date. */
export function timeAgo(at: Date, now: Date, locale = here): string {
  const passed = now.getTime() - at.getTime()
  const relative = formatter(Intl.RelativeTimeFormat, locale, { numeric: 'auto', style: 'short' })
  if (passed < MINUTE && passed > -MINUTE) return relative.format(0, 'second')
  const days = calendarDaysBetween(at, now)
  if (days === 0 || (passed > 0 && passed < 3 * HOUR))
    return Math.abs(passed) < HOUR
      ? relative.format(-Math.trunc(passed / MINUTE), 'minute')
      : relative.format(-Math.trunc(passed / HOUR), 'hour')
  if (days === 1) return relative.format(-1, 'day')
  const sameYear = at.getFullYear() === now.getFullYear()
  return date(at, locale, { day: 'numeric', month: 'short', ...(!sameYear && { year: 'numeric' }) })
}

/** Date and time in full, for those who want to know exactly. */
export function exactTime(at: Date, locale = here): string {
  return date(at, locale, { dateStyle: 'full', timeStyle: 'short' })
}

/** Date and time in a line of text. */
export function dateAndTime(at: Date, locale = here): string {
  return date(at, locale, { dateStyle: 'medium', timeStyle: 'short' })
}

/** The date in a line of text. */
export function shortDate(at: Date, locale = here): string {
  return date(at, locale, { dateStyle: 'medium' })
}

/** The time of day. */
export function timeOfDay(at: Date, locale = here): string {
  return date(at, locale, { timeStyle: 'short' })
}

/** The day, by its name while it is near. */
export function dayName(at: Date, now: Date, locale = here): string {
  const days = calendarDaysBetween(at, now)
  if (days === 0 || days === 1) {
    const name = formatter(Intl.RelativeTimeFormat, locale, { numeric: 'auto' }).format(-days, 'day')
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
  }
  const sameYear = at.getFullYear() === now.getFullYear()
  return date(at, locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(!sameYear && { year: 'numeric' }),
  })
}

/** A calendar date without a time, `YYYY-MM-DD`, wherever one is; what is none, as an address may have it, stays as it is. */
export function calendarDate(day: string, locale = here): string {
  const at = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(at.getTime()) ? day : date(at, locale, { dateStyle: 'medium', timeZone: 'UTC' })
}

/** The calendar date in a time zone as `YYYY-MM-DD`, some days before an instant. */
export function dayIn(timeZone: string, at: Date, daysBefore = 0): string {
  const parts = formatter(Intl.DateTimeFormat, 'en', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' })
    .formatToParts(at)
    .map(({ type, value }) => [type, Number(value)])
  const { year, month, day } = Object.fromEntries(parts) as Record<string, number>
  return new Date(Date.UTC(year!, month! - 1, day! - daysBefore)).toISOString().slice(0, 10)
}

function date(at: Date, locale: string | undefined, style: Intl.DateTimeFormatOptions): string {
  return formatter(Intl.DateTimeFormat, locale, style).format(at)
}

function calendarDaysBetween(at: Date, now: Date): number {
  const midnight = (moment: Date) => Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate())
  return Math.round((midnight(now) - midnight(at)) / (24 * HOUR))
}
