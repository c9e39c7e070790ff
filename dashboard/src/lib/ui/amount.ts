import { locale as here, text } from '#lib/texts/text.ts'
import { formatter } from './formatter.ts'

/** An amount in the smallest unit of its currency, such as cents. */
export interface Amount {
  amountMinor: number
  currency: string
}

/** Writes an amount in the reader's locale; whole amounts without decimals. */
export function formatAmount(amount: Amount, locale = here): string {
  const style = { style: 'currency', currency: amount.currency } as const
  const value = amount.amountMinor / 10 ** digitsOf(amount.currency)
  return formatter(Intl.NumberFormat, locale, { ...style, ...(Number.isInteger(value) && WHOLE) }).format(value)
}

/** How often a price is due, to follow it: “a month”, “every 3 months”. */
export function pricePeriod(cycle: { unit: keyof typeof text.ui.pricePeriod; count: number }): string {
  return text.ui.pricePeriod[cycle.unit](cycle.count)
}

/** An amount as somebody edits it: the number alone, with the decimal sign of the reader's locale. */
export function typedAmount(amount: Amount, locale = here): string {
  const digits = digitsOf(amount.currency)
  const value = amount.amountMinor / 10 ** digits
  const fraction = Number.isInteger(value) ? WHOLE : { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return formatter(Intl.NumberFormat, locale, { ...fraction, useGrouping: false, numberingSystem: 'latn' }).format(
    value,
  )
}

/** Reads what somebody typed as an amount, with point or comma; undefined for what is none that could be stored. */
export function readAmount(typed: string, currency: string): Amount | undefined {
  const [whole = '', fraction = '', ...more] = typed.trim().split(/[.,]/)
  const digits = digitsOf(currency)
  const isNumber = /^\d{1,10}$/.test(whole) && /^\d*$/.test(fraction) && fraction.length <= digits && more.length === 0
  const amountMinor = Number(whole + fraction.padEnd(digits, '0'))
  return isNumber && amountMinor <= MOST ? { amountMinor, currency } : undefined
}

/** How many decimals a currency has. */
export function digitsOf(currency: string): number {
  return (
    formatter(Intl.NumberFormat, 'en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  )
}

/** The graph's amounts are whole numbers of 32 bits. */
const MOST = 2 ** 31 - 1
const WHOLE = { minimumFractionDigits: 0, maximumFractionDigits: 0 }
