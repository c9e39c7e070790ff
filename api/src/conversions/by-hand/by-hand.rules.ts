import type { AttributionReason, AttributionVerdict } from '../attribution/attribution.rules.ts'

/** How a conversion is attributed. */
export interface AttributedFacts {
  assistsId: string | null
  verdict: AttributionVerdict
  reason: AttributionReason
  sessionId: string | null
}

/** What attaching or detaching does: it changes something, was done before, or cannot be. */
export type ByHandDecision = 'CHANGE' | 'DONE' | 'ASSISTANCE' | 'CREDITED' | 'UNATTRIBUTED'

/** Decides whether a conversion can be attached to a session (product.md rule 4.6): only one that has no session can. */
export function decideAttaching(conversion: AttributedFacts, sessionId: string): ByHandDecision {
  if (conversion.assistsId !== null) return 'ASSISTANCE'
  if (conversion.verdict === 'UNATTRIBUTED') return 'CHANGE'
  return conversion.sessionId === sessionId ? 'DONE' : 'CREDITED'
}

/** Decides whether a conversion can be taken away from its session. */
export function decideDetaching(conversion: AttributedFacts): ByHandDecision {
  if (conversion.assistsId !== null) return 'ASSISTANCE'
  if (conversion.verdict === 'CREDITED') return 'CHANGE'
  return conversion.reason === 'DETACHED_BY_STAFF' ? 'DONE' : 'UNATTRIBUTED'
}
