import type { AttributionVerdict } from '../attribution/attribution.rules.ts'

/** Why a conversion was undone. */
export const ReversalReason = {
  REFUNDED: 'REFUNDED',
  CANCELLED: 'CANCELLED',
  NO_SHOW: 'NO_SHOW',
  OTHER: 'OTHER',
} as const
export type ReversalReason = keyof typeof ReversalReason

/** What decides whether a conversion can be reversed. */
export interface ReversibleFacts {
  assistsId: string | null
  verdict: AttributionVerdict
  reversedAt: Date | null
}

/** What speaks against reversing a conversion (product.md rule 4.9); undefined when nothing does. */
export function againstReversal(conversion: ReversibleFacts): 'ASSISTANCE' | 'ALREADY_REVERSED' | undefined {
  // The outcome is undone, or it is not: those who assisted it follow, and cannot go ahead.
  if (conversion.assistsId !== null) return 'ASSISTANCE'
  return conversion.reversedAt === null ? undefined : 'ALREADY_REVERSED'
}

/** Whether an assistance is undone together with the conversion that it assists. */
export function followsReversal(assistance: ReversibleFacts): boolean {
  return assistance.assistsId !== null && assistance.verdict === 'ASSISTED' && assistance.reversedAt === null
}
