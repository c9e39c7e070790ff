/** An amount in the smallest unit of its currency. */
export interface Amount {
  amountMinor: number
  currency: string
}

/** An amount as people of a language write it, without empty decimals: `€250`, `€12.50`. */
export function formatPrice({ amountMinor, currency }: Amount, locale: string): string {
  const plain = new Intl.NumberFormat(locale, { style: 'currency', currency })
  const digits = plain.resolvedOptions().maximumFractionDigits ?? 2
  const amount = amountMinor / 10 ** digits
  if (!Number.isInteger(amount)) return plain.format(amount)
  return new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount)
}

/** A number as people of a language write it, with at most one decimal: `18.5`. */
export function formatNumber(number: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(number)
}

/** A calendar day in full, such as `1 March 2027`. */
export function formatDate(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
}
