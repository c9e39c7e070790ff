import { locale as here } from '#lib/texts/text.ts'

/** An amount in the smallest unit of its currency, such as cents. */
export interface Amount {
  amountMinor: number
  currency: string
}

/** Writes an amount in the reader's locale; whole amounts without decimals. */
export function formatAmount(amount: Amount, locale = here): string {
  const style = { style: 'currency', currency: amount.currency } as const
  const digits = new Intl.NumberFormat(locale, style).resolvedOptions().maximumFractionDigits ?? 2
  const value = amount.amountMinor / 10 ** digits
  return new Intl.NumberFormat(locale, { ...style, ...(Number.isInteger(value) && WHOLE) }).format(value)
}

/** Chooses between the forms of a counted noun: `plural(2, 'message', 'messages')` is “2 messages”. */
export function plural(count: number, one: string, other: string, locale = here): string {
  const form = new Intl.PluralRules('en').select(count) === 'one' ? one : other
  return `${count.toLocaleString(locale)} ${form}`
}

const WHOLE = { minimumFractionDigits: 0, maximumFractionDigits: 0 }
