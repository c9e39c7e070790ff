/** A rate as it is read: with one decimal below ten, and never as nothing while it is something. */
export function shownRate(rate: number): number {
  if (rate >= 10 || rate === 0) return Math.round(rate)
  return Math.max(Math.round(rate * 10) / 10, 0.1)
}
