/** A contract on a desk; days are `YYYY-MM-DD`, the last one included. */
export interface Occupation {
  endDate: string | null
}

/**
 * First day from which a desk is free for good, or undefined when it is taken without an end. A contract that has not
 * begun yet counts as well: an office that is let from next month is not on offer for the weeks in between.
 */
export function availableFrom(occupations: readonly Occupation[], today: string): string | undefined {
  let first = today
  for (const { endDate } of occupations) {
    if (endDate === null) return undefined
    const next = dayAfter(endDate)
    if (next > first) first = next
  }
  return first
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
