import { locale as here, text } from '#lib/texts/text.ts'

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

/** How often a price is due, to follow it: “a month”, “every 3 months”. */
export function pricePeriod(cycle: { unit: keyof typeof text.ui.pricePeriod; count: number }): string {
  return text.ui.pricePeriod[cycle.unit](cycle.count)
}

const WHOLE = { minimumFractionDigits: 0, maximumFractionDigits: 0 }
