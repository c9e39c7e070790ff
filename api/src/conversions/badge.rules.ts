import { CONVERSION_KINDS, type ConversionKind, type StoredBadge } from '../conversations/index.ts'

const ORDER = Object.keys(CONVERSION_KINDS)

/**
 * The badges of a conversation after one more outcome: one badge for each kind, in the order of the kinds, with every
 * record once, newest first (product.md section 1).
 */
export function addToBadges(
  badges: readonly StoredBadge[],
  outcome: { kind: ConversionKind; recordId: string },
): StoredBadge[] {
  const former = badges.find((badge) => badge.kind === outcome.kind)
  const badge: StoredBadge = {
    kind: outcome.kind,
    count: (former?.count ?? 0) + 1,
    reversedCount: former?.reversedCount ?? 0,
    recordIds: [outcome.recordId, ...(former?.recordIds ?? []).filter((id) => id !== outcome.recordId)],
  }
  return [...badges.filter((each) => each !== former), badge].sort(
    (left, right) => ORDER.indexOf(left.kind) - ORDER.indexOf(right.kind),
  )
}
