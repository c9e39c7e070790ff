/** How sure it is that a session led to a record. */
export const AttributionVerdict = {
  CREDITED: 'CREDITED',
  ASSISTED: 'ASSISTED',
  UNATTRIBUTED: 'UNATTRIBUTED',
} as const
export type AttributionVerdict = keyof typeof AttributionVerdict

/** Why a conversion has the verdict it has. */
export const AttributionReason = {
  LINK_FOLLOWED: 'LINK_FOLLOWED',
  LINKED_BY_STAFF: 'LINKED_BY_STAFF',
  SAME_PERSON: 'SAME_PERSON',
  UNKNOWN_SESSION: 'UNKNOWN_SESSION',
  OUTSIDE_WINDOW: 'OUTSIDE_WINDOW',
  NO_SESSION: 'NO_SESSION',
} as const
export type AttributionReason = keyof typeof AttributionReason

/** What is known when an outcome is recorded. */
export interface AttributionFacts {
  /** Whether a session was named at all. */
  sessionNamed: boolean
  /** The session of this business with that name, if there is one. */
  session: { openedAt: Date; lastMessageAt: Date | null } | undefined
  occurredAt: Date
  /** The business's attribution window, in days. */
  attributionDays: number
}

/** Whether a session is credited, why, and until when it would have been. */
export interface Attribution {
  verdict: AttributionVerdict
  reason: AttributionReason
  windowEndsAt: Date | null
}

const DAY_MS = 86_400_000

/**
 * Decides whether a session is credited (product.md rules 4.6 and 4.7). The window counts from the last message; that a
 * chat has ended, half an hour after it, plays no part.
 */
export function attribute(facts: AttributionFacts): Attribution {
  const { session } = facts
  if (!facts.sessionNamed) return { verdict: 'UNATTRIBUTED', reason: 'NO_SESSION', windowEndsAt: null }
  if (!session) return { verdict: 'UNATTRIBUTED', reason: 'UNKNOWN_SESSION', windowEndsAt: null }
  const start = session.lastMessageAt ?? session.openedAt
  const windowEndsAt = new Date(start.getTime() + facts.attributionDays * DAY_MS)
  return facts.occurredAt <= windowEndsAt
    ? { verdict: 'CREDITED', reason: 'LINK_FOLLOWED', windowEndsAt }
    : { verdict: 'UNATTRIBUTED', reason: 'OUTSIDE_WINDOW', windowEndsAt }
}
