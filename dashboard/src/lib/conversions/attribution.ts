import type { AttributionReason, AttributionVerdict } from '#lib/graph/generated/graphql.ts'
import { text } from '#lib/texts/text.ts'
import { type Amount, formatAmount } from '#lib/ui/amount.ts'
import type { RecordReference } from './record-path.ts'

/** Why a conversion is credited as it is, as a sentence. */
export function reasonText(reason: AttributionReason, linkLabel?: string): string {
  const { cameThrough, reasons } = text.conversions
  return reason === 'LINK_FOLLOWED' && linkLabel ? cameThrough(linkLabel) : reasons[reason]
}

/** What a conversion did to its record, and what that was worth: “New contract, €249”. */
export function recordText(conversion: RecordChange, locale?: string): string {
  const what = text.conversions.changes[conversion.outcome][conversion.record.__typename]
  return conversion.value ? `${what}, ${formatAmount(conversion.value, locale)}` : what
}

interface RecordChange {
  outcome: 'CREATED' | 'UPDATED'
  record: RecordReference
  value?: Amount | null
}

/** Puts conversions together that were recorded together and are credited for the same reason, in their order. */
export function groupConversions<Conversion extends Grouped>(
  conversions: readonly Conversion[],
): [Conversion, ...Conversion[]][] {
  const groups = new Map<string, [Conversion, ...Conversion[]]>()
  for (const conversion of conversions) {
    const key = [conversion.groupId, conversion.verdict, conversion.reason, conversion.reversedAt].join()
    const group = groups.get(key)
    if (group) group.push(conversion)
    else groups.set(key, [conversion])
  }
  return [...groups.values()]
}

interface Grouped {
  groupId: string
  verdict: AttributionVerdict
  reason: AttributionReason
  reversedAt?: string | null
}
