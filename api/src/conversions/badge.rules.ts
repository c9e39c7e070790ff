import type { ConversionKind, Stage, StoredBadge } from '../conversations/index.ts'
import type { AttributionVerdict } from './attribution/attribution.rules.ts'

/** What of a conversion decides about badges. */
export interface ShownConversion {
  kind: ConversionKind
  recordId: string
  verdict: AttributionVerdict
  reversed: boolean
}

/**
 * The badges of a conversation with these conversions, oldest first: one badge for each kind, in the order of `kinds`,
 * with every record once, newest first (product.md section 1). Outcomes credited count; those assisted stand beside them
 * (rule 4.8); what was reversed stays (rule 4.9).
 */
export function badgesOf(conversions: readonly ShownConversion[], kinds: readonly ConversionKind[]): StoredBadge[] {
  return kinds.flatMap((kind) => {
    const shown = conversions.filter((each) => each.kind === kind && each.verdict !== 'UNATTRIBUTED')
    if (shown.length === 0) return []
    const credited = shown.filter((each) => each.verdict === 'CREDITED')
    return [
      {
        kind,
        count: credited.length,
        reversedCount: credited.filter((each) => each.reversed).length,
        assistedCount: shown.length - credited.length,
        recordIds: [...new Set(shown.map((each) => each.recordId).reverse())],
      },
    ]
  })
}

/** The kinds that a conversation counts as converted for: having assisted is not enough. */
export function convertedKinds(badges: readonly StoredBadge[]): ConversionKind[] {
  return badges.filter((badge) => badge.count > 0).map((badge) => badge.kind)
}

/** The record that names a conversation's customer: the latest one, and a customer's before a visitor's. */
export function namingRecord(conversions: readonly ShownConversion[]): string | undefined {
  const records = conversions.filter((each) => each.verdict === 'CREDITED').map((each) => each.recordId)
  return records.findLast((recordId) => !recordId.startsWith('visitor_')) ?? records.at(-1)
}

/** What a conversation reached by itself. */
export interface Reached {
  converted: boolean
  started: boolean
  clicked: boolean
  offered: boolean
  engaged: boolean
}

/** How far a conversation came, counted anew: for one whose outcome turns out not to be its own. */
export function stageReached(reached: Reached): Stage {
  if (reached.converted) return 'CONVERTED'
  if (reached.started) return 'STARTED'
  if (reached.clicked) return 'CLICKED'
  if (reached.offered) return 'OFFERED'
  return reached.engaged ? 'ENGAGED' : 'OPENED'
}
