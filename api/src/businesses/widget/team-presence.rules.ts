import type { OpeningHours } from '../business.ts'

/** Whether the team is there, and when it next will be. */
export interface TeamPresence {
  isOpen: boolean
  /** Null while it is open, and when there are no hours at all. */
  nextOpening: Date | null
}

const DAY_MS = 86_400_000

/**
 * Whether a space with these hours is open at an instant, by the clocks of its time zone. Hours that end at or before
 * they begin go on into the next day; hours that end when the next begin make one.
 */
export function teamPresence(hours: readonly OpeningHours[], timeZone: string, now: Date): TeamPresence {
  const today = wallClock(timeZone, now)
  const spans = Array.from({ length: 10 }, (_each, index) => today + (index - 1) * DAY_MS).flatMap((time) =>
    hours.filter(({ day }) => day === isoWeekday(time)).map((each) => spanOf(each, time, timeZone)),
  )
  if (spans.some(({ from, until }) => from <= now.getTime() && now.getTime() < until)) {
    return { isOpen: true, nextOpening: null }
  }
  const next = Math.min(...spans.map(({ from }) => from).filter((from) => from > now.getTime()))
  return { isOpen: false, nextOpening: Number.isFinite(next) ? new Date(next) : null }
}

function spanOf({ opens, closes }: OpeningHours, time: number, timeZone: string): { from: number; until: number } {
  const midnight = time - (time % DAY_MS)
  const overnight = closes <= opens ? DAY_MS : 0
  return {
    from: instantOf(timeZone, midnight + minutesOf(opens)),
    until: instantOf(timeZone, midnight + overnight + minutesOf(closes)),
  }
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return (hours * 60 + minutes) * 60_000
}

function isoWeekday(time: number): number {
  return new Date(time).getUTCDay() || 7
}

/** What the clocks of a time zone show at an instant, written as if it were UTC. */
function wallClock(timeZone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(at)
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  return Date.UTC(
    ...([number('year'), number('month') - 1, number('day')] as const),
    ...([number('hour'), number('minute'), number('second')] as const),
  )
}

/** The instant at which the clocks show a time; where they jump over it, just after the jump. */
function instantOf(timeZone: string, wall: number): number {
  const offsetAt = (instant: number) => wallClock(timeZone, new Date(instant)) - instant
  const first = wall - offsetAt(wall - DAY_MS)
  const second = wall - offsetAt(first)
  return wallClock(timeZone, new Date(second)) === wall ? second : Math.max(first, second)
}
