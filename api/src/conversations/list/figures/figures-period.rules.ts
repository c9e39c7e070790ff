/** How many days are counted where the filter names no beginning: the last one and those before. */
export const USUAL_DAYS = 30
/** How many are counted at most: what is counted is read, so that it must end somewhere. */
export const MOST_DAYS = 366

/** A range of time; its end is not part of it. */
export interface Period {
  from: Date
  before: Date
}

/** A day and when it begins where the business is. */
export interface Beginning {
  day: string
  from: Date
}

/** What a filter says of time, and which days its figures begin with where it does not say it, or says too much. */
export interface Bounds {
  from: Date | undefined
  before: Date
  usual: Beginning
  earliest: Beginning
}

/**
 * The period to count in and the one before, equally long: as the filter names it, without a beginning the last 30 days,
 * and never more than 366. `firstDay` is the beginning where it is not the filter's own.
 */
export function periodsOf({ from: named, before, usual, earliest }: Bounds) {
  const own = named === undefined ? usual : named < earliest.from ? earliest : undefined
  const from = new Date(Math.min((own?.from ?? named!).getTime(), before.getTime()))
  const length = before.getTime() - from.getTime()
  return {
    firstDay: own?.day,
    current: { from, before },
    previous: { from: new Date(from.getTime() - length), before: from },
  }
}
