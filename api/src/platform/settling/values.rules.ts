/** The most that a column for an amount holds. */
export const MOST_MINOR = 2_147_483_647

/** An amount as the platform writes it, a decimal number, in minor units; undefined when it cannot be one. */
export function toMinor(amount: number, currency: string): number | undefined {
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits
  const minor = Math.round(amount * 10 ** (digits ?? 2))
  return minor >= 0 && minor <= MOST_MINOR ? minor : undefined
}

/** An instant as the platform writes it. Its times are UTC, whether they say so or not. */
export function instantOf(text: string): Date | undefined {
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? new Date(zoned) : new Date(Number.NaN)
  return Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1970 || at.getUTCFullYear() > 9998 ? undefined : at
}

/**
 * The day that a time stands for: midnight is a day without a time, anything else is the midnight of somewhere, told in
 * UTC.
 */
export function dayOf(text: string, dayIn: (at: Date) => string): string | undefined {
  const at = instantOf(text)
  if (!at) return undefined
  return /T00:00(?::00(?:\.0+)?)?(?:Z|\+00:?00)?$/i.test(text) ? at.toISOString().slice(0, 10) : dayIn(at)
}
