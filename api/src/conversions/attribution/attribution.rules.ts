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
  DETACHED_BY_STAFF: 'DETACHED_BY_STAFF',
  WITHDRAWN: 'WITHDRAWN',
} as const
export type AttributionReason = keyof typeof AttributionReason

/** What of a session decides about its window. */
export interface SessionTimes {
  openedAt: Date
  lastMessageAt: Date | null
}

/** What is known when an outcome is recorded. */
export interface AttributionFacts {
  /** Whether a session was named at all. */
  sessionNamed: boolean
  /** The session of this business with that name, if there is one. */
  session: SessionTimes | undefined
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

/** How far an integrator's clock may be off. */
export const CLOCK_TOLERANCE_MS = 5 * 60_000
const DAY_MS = 86_400_000

/**
 * Decides whether a session is credited (product.md rules 4.6 and 4.7). The window counts from the last message; that a
 * chat has ended, half an hour after it, plays no part.
 */
export function attribute(facts: AttributionFacts): Attribution {
  const { session, occurredAt, attributionDays } = facts
  if (!facts.sessionNamed) return { verdict: 'UNATTRIBUTED', reason: 'NO_SESSION', windowEndsAt: null }
  if (!session) return { verdict: 'UNATTRIBUTED', reason: 'UNKNOWN_SESSION', windowEndsAt: null }
  const windowEndsAt = windowEnd(session, attributionDays)
  return isInWindow(session, occurredAt, attributionDays)
    ? { verdict: 'CREDITED', reason: 'LINK_FOLLOWED', windowEndsAt }
    : { verdict: 'UNATTRIBUTED', reason: 'OUTSIDE_WINDOW', windowEndsAt }
}

/** Until when a session is credited. */
export function windowEnd(session: SessionTimes, attributionDays: number): Date {
  const start = session.lastMessageAt ?? session.openedAt
  return new Date(start.getTime() + attributionDays * DAY_MS)
}

/** Whether an outcome can have come of a session: what happened before it was opened cannot. */
export function isInWindow(session: SessionTimes, occurredAt: Date, attributionDays: number): boolean {
  const earliest = session.openedAt.getTime() - CLOCK_TOLERANCE_MS
  return occurredAt.getTime() >= earliest && occurredAt <= windowEnd(session, attributionDays)
}
