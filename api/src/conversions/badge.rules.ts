import type { ConversionKind, StoredBadge } from '../conversations/index.ts'

/**
 * The badges of a conversation after one more outcome: one badge for each kind, in the order of `kinds`, with every
 * record once, newest first (product.md section 1).
 */
export function addToBadges(
  badges: readonly StoredBadge[],
  outcome: { kind: ConversionKind; recordId: string },
  kinds: readonly ConversionKind[],
): StoredBadge[] {
  const former = badges.find((badge) => badge.kind === outcome.kind)
  const badge: StoredBadge = {
    kind: outcome.kind,
    count: (former?.count ?? 0) + 1,
    reversedCount: former?.reversedCount ?? 0,
    recordIds: [outcome.recordId, ...(former?.recordIds ?? []).filter((id) => id !== outcome.recordId)],
  }
  return [...badges.filter((each) => each !== former), badge].sort(
    (left, right) => kinds.indexOf(left.kind) - kinds.indexOf(right.kind),
  )
}
