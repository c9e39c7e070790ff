/** How long a period can be, in weeks. */
export const PERIODS = [4, 8, 13, 26] as const
export type Period = (typeof PERIODS)[number]

/** Reads a period from an address. */
export function readPeriod(text: string | null): Period {
  return PERIODS.find((one) => String(one) === text) ?? 8
}

/** Writes it as an address. */
export function boardPath(period: Period): string {
  return period === 8 ? '/friction/reasons' : `/friction/reasons?weeks=${period}`
}

/**
 * Where the weeks of a period and of the one before it begin, and where the last ends: at midnight where the browser is,
 * also when the clocks change in between. The present day belongs to the last week.
 */
export function weekTimes(now: Date, period: Period): Date[] {
  const weeks = period * 2
  return Array.from(
    { length: weeks + 1 },
    (_, index) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1 - (weeks - index) * 7),
  )
}

/** A count in the period and in the one before it, and the weeks of both. */
export interface Compared {
  now: number
  before: number
  weeks: readonly number[]
}

/** Adds up the weeks of a period and of the one before. */
export function compare(weeks: readonly number[]): Compared {
  const half = weeks.length / 2
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
  return { now: sum(weeks.slice(half)), before: sum(weeks.slice(0, half)), weeks }
}
