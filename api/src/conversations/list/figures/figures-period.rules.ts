const DAY_MS = 86_400_000
/** How long the period is where the filter names no beginning. */
const USUAL_DAYS = 30
/** How long it is at most: what is counted is read, so that it must end somewhere. */
const MOST_DAYS = 366

/** A range of time; its end is not part of it. */
export interface Period {
  from: Date
  before: Date
}

/**
 * The period to count in and the one before, equally long: as the filter names it; without an end up to now, without a
 * beginning for 30 days, and never for more than 366.
 */
export function periodsOf(named: { from?: Date | undefined; before?: Date | undefined }, now: Date) {
  const end = named.before && named.before < now ? named.before : now
  const earliest = end.getTime() - MOST_DAYS * DAY_MS
  const wanted = named.from ? named.from.getTime() : end.getTime() - USUAL_DAYS * DAY_MS
  const from = new Date(Math.min(Math.max(wanted, earliest), end.getTime()))
  const length = end.getTime() - from.getTime()
  return { current: { from, before: end }, previous: { from: new Date(from.getTime() - length), before: from } }
}
