/** Days of the business's time zone, `YYYY-MM-DD`, both included. */
export interface DayRange {
  firstDay: string
  lastDay: string
  /** So many days were asked for, whichever they are: that they happen to be a whole month means nothing. */
  countedInDays?: true
}

/** How long a stretch of a trend is. */
export const InsightsInterval = { DAY: 'DAY', WEEK: 'WEEK', MONTH: 'MONTH' } as const
export type InsightsInterval = keyof typeof InsightsInterval

/** What a period is compared with. */
export const InsightsComparison = { PRECEDING: 'PRECEDING', YEAR_BEFORE: 'YEAR_BEFORE' } as const
export type InsightsComparison = keyof typeof InsightsComparison

/** Periods that are asked for often, counted from today. */
export const InsightsPreset = {
  LAST_7_DAYS: 'LAST_7_DAYS',
  LAST_30_DAYS: 'LAST_30_DAYS',
  LAST_90_DAYS: 'LAST_90_DAYS',
  THIS_MONTH: 'THIS_MONTH',
  LAST_MONTH: 'LAST_MONTH',
  THIS_YEAR: 'THIS_YEAR',
  LAST_12_MONTHS: 'LAST_12_MONTHS',
} as const
export type InsightsPreset = keyof typeof InsightsPreset

/** Three years and a leap day. */
const MOST_DAYS = 1096
const DAY_MS = 86_400_000
const MOST_BY_DAY = 92
const MOST_BY_WEEK = 400

/** What is wrong with a period, in words; undefined for one that can be answered. */
export function faultOf({ firstDay, lastDay }: DayRange): string | undefined {
  if (firstDay > lastDay) return `The period ends on ${lastDay}, before it begins on ${firstDay}.`
  if (firstDay < '2000-01-01' || lastDay > '2100-12-31') return 'A period lies between 2000-01-01 and 2100-12-31.'
  const days = countDays({ firstDay, lastDay })
  return days > MOST_DAYS ? `A period has at most ${MOST_DAYS} days; this one has ${days}.` : undefined
}

/** The days that a preset means today. Last month and the last twelve are whole; the others go on until today. */
export function rangeOf(preset: InsightsPreset, today: string): DayRange {
  const thisMonth = `${today.slice(0, 8)}01`
  const ranges: Record<InsightsPreset, DayRange> = {
    LAST_7_DAYS: { firstDay: addDays(today, -6), lastDay: today, countedInDays: true },
    LAST_30_DAYS: { firstDay: addDays(today, -29), lastDay: today, countedInDays: true },
    LAST_90_DAYS: { firstDay: addDays(today, -89), lastDay: today, countedInDays: true },
    THIS_MONTH: { firstDay: thisMonth, lastDay: today },
    LAST_MONTH: { firstDay: addMonths(thisMonth, -1), lastDay: addDays(thisMonth, -1) },
    THIS_YEAR: { firstDay: `${today.slice(0, 4)}-01-01`, lastDay: today },
    LAST_12_MONTHS: { firstDay: addMonths(thisMonth, -12), lastDay: addDays(thisMonth, -1) },
  }
  return ranges[preset]
}

/** How many days a range has. */
export function countDays({ firstDay, lastDay }: DayRange): number {
  return (timeOf(lastDay) - timeOf(firstDay)) / DAY_MS + 1
}

/**
 * The range that one is compared with. Whole months are preceded by as many whole months, anything else by as many
 * days; a year before are the same days of the calendar.
 */
export function comparedWith({ firstDay, lastDay, countedInDays }: DayRange, comparison: InsightsComparison): DayRange {
  if (comparison === 'YEAR_BEFORE') {
    const monthsEnd = isLastOfMonth(lastDay)
    return {
      firstDay: addMonths(firstDay, -12),
      lastDay: monthsEnd ? lastOfMonth(addMonths(lastDay, -12)) : addMonths(lastDay, -12),
    }
  }
  const before = addDays(firstDay, -1)
  if (!countedInDays && firstDay.endsWith('-01') && isLastOfMonth(lastDay)) {
    const months = monthNumber(lastDay) - monthNumber(firstDay) + 1
    return { firstDay: addMonths(firstDay, -months), lastDay: before }
  }
  return { firstDay: addDays(firstDay, -countDays({ firstDay, lastDay })), lastDay: before }
}

/** The interval in which a range shows its course best. */
export function usualInterval(range: DayRange): InsightsInterval {
  const days = countDays(range)
  if (days <= MOST_BY_DAY) return 'DAY'
  return days <= MOST_BY_WEEK ? 'WEEK' : 'MONTH'
}

/** The stretches of a range: days, weeks from Monday or months, the first and the last cut off where the range is. */
export function stretchesOf({ firstDay, lastDay }: DayRange, interval: InsightsInterval): DayRange[] {
  const stretches: DayRange[] = []
  for (let day = firstDay; day <= lastDay; ) {
    const end = endOf(day, interval)
    stretches.push({ firstDay: day, lastDay: end < lastDay ? end : lastDay })
    day = addDays(end, 1)
  }
  return stretches
}

function endOf(day: string, interval: InsightsInterval): string {
  if (interval === 'DAY') return day
  if (interval === 'MONTH') return lastOfMonth(day)
  const weekday = new Date(timeOf(day)).getUTCDay()
  return addDays(day, (7 - weekday) % 7)
}

function addDays(day: string, days: number): string {
  return dayOf(timeOf(day) + days * DAY_MS)
}

/** The same day of another month, or its last where it has no such day. */
function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(date, last)))
}

function lastOfMonth(day: string): string {
  return addDays(addMonths(`${day.slice(0, 8)}01`, 1), -1)
}

function isLastOfMonth(day: string): boolean {
  return lastOfMonth(day) === day
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
