/** The instant at which a clock in a time zone shows a date and a time. */
export function instantIn(timeZone: string, date: string, time: string): string {
  const shown = Date.parse(`${date}T${time}:00Z`)
  const near = shown - offsetAt(timeZone, shown)
  // That offset belonged to another instant, hours away: where the clock changes in between, it has to be taken again.
  return new Date(shown - offsetAt(timeZone, near)).toISOString()
}

/** The date that a calendar in a time zone shows, some days later. */
export function dateIn(timeZone: string, now: Date, daysLater = 0): string {
  const shown = now.getTime() + offsetAt(timeZone, now.getTime())
  return new Date(shown + daysLater * 86_400_000).toISOString().slice(0, 10)
}

/** The next day after today that is no Saturday or Sunday. */
export function nextWorkingDay(timeZone: string, now: Date): string {
  const candidates = [1, 2, 3].map((days) => dateIn(timeZone, now, days))
  return candidates.find((date) => ![0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay())) ?? dateIn(timeZone, now, 1)
}

/** An instant as people near that clock would write it, such as `Monday, 30 November 2026 at 10:00`. */
export function formatInstant(instant: string, timeZone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(new Date(instant))
}

/** What a language calls the time of a zone, such as `Ireland Time`. */
export function zoneName(timeZone: string, now: Date, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(now)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

function offsetAt(timeZone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value)
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return shown - Math.floor(instant / 1000) * 1000
}
