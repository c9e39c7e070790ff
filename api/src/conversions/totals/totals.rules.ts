import type { ConversionKind } from '../../conversations/index.ts'

/** How many conversions of a kind are alike in what counts, and what they are worth in one currency. */
export interface TotalsRow {
  kind: ConversionKind
  verdict: 'CREDITED' | 'ASSISTED' | 'UNATTRIBUTED'
  reversed: boolean
  /** Null for what has no price. */
  currency: string | null
  count: number
  amountMinor: number
}

/** A sum of one currency. */
export interface CurrencySum {
  currency: string
  grossMinor: number
  netMinor: number
}

/** What was reached of one kind. */
export interface KindTotals {
  kind: ConversionKind
  credited: number
  reversed: number
  net: number
  assisted: number
  unattributed: number
  value: CurrencySum[]
}

/**
 * Adds up, for each kind, what was credited, gross and net of what was reversed (product.md rule 4.9), beside what was
 * assisted and what is credited to nobody (rules 4.6 and 4.8). Values are those of credited conversions, each currency
 * for itself (rule 4.4).
 */
export function totalsOf(rows: readonly TotalsRow[], kinds: readonly ConversionKind[]): KindTotals[] {
  return kinds.map((kind) => {
    const own = rows.filter((row) => row.kind === kind)
    const credited = own.filter((row) => row.verdict === 'CREDITED')
    const standing = credited.filter((row) => !row.reversed)
    const currencies = [...new Set(credited.flatMap((row) => row.currency ?? []))].sort()
    return {
      kind,
      credited: countOf(credited),
      reversed: countOf(credited) - countOf(standing),
      net: countOf(standing),
      assisted: countOf(own.filter((row) => row.verdict === 'ASSISTED')),
      unattributed: countOf(own.filter((row) => row.verdict === 'UNATTRIBUTED')),
      value: currencies.map((currency) => ({
        currency,
        grossMinor: sumOf(credited, currency),
        netMinor: sumOf(standing, currency),
      })),
    }
  })
}

function countOf(rows: readonly TotalsRow[]): number {
  return rows.reduce((sum, row) => sum + row.count, 0)
}

function sumOf(rows: readonly TotalsRow[], currency: string): number {
  return rows.reduce((sum, row) => (row.currency === currency ? sum + row.amountMinor : sum), 0)
}
