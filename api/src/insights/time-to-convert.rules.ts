/** How many conversations had their first outcome after so many whole minutes. */
export interface MinuteCount {
  minutes: number
  conversations: number
}

/** A stretch of time to convert; without an end for the last. */
export interface MinuteRange {
  fromMinutes: number
  belowMinutes: number | null
}

const HOUR = 60
const DAY = 24 * HOUR
const BOUNDS = [0, 5, 15, HOUR, 4 * HOUR, DAY, 7 * DAY, 30 * DAY]

/**
 * Cuts the times at a quarter, the half and three quarters: the least number of minutes within which at least that share
 * had converted. Null while nothing has.
 */
export function quartilesOf(counts: readonly MinuteCount[]): Record<'lower' | 'median' | 'upper', number | null> {
  const ordered = counts.toSorted((one, other) => one.minutes - other.minutes)
  const all = ordered.reduce((sum, { conversations }) => sum + conversations, 0)
  const within = (share: number) => {
    let passed = 0
    return ordered.find(({ conversations }) => {
      passed += conversations
      return passed >= all * share
    })
  }
  const [lower, median, upper] = [0.25, 0.5, 0.75].map((share) => within(share)?.minutes ?? null)
  return { lower: lower!, median: median!, upper: upper! }
}

/** How many converted within each stretch of time, empty ones included. */
export function histogramOf(counts: readonly MinuteCount[]): (MinuteRange & { conversations: number })[] {
  return BOUNDS.map((fromMinutes, index) => {
    const belowMinutes = BOUNDS[index + 1] ?? null
    const within = counts.filter(({ minutes }) => minutes >= fromMinutes && minutes < (belowMinutes ?? Infinity))
    return { fromMinutes, belowMinutes, conversations: within.reduce((sum, each) => sum + each.conversations, 0) }
  })
}
