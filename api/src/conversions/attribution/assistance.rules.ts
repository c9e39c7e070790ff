import type { AttributionVerdict, SessionTimes } from './attribution.rules.ts'
import { isInWindow } from './attribution.rules.ts'

/** A session that a person used, as far as it is known. */
export interface SessionOfPerson extends SessionTimes {
  sessionId: string
}

/** An assistance as it stands: credited sessions may change, and with them who assisted. */
export interface StandingAssistance {
  sessionId: string
  verdict: AttributionVerdict
}

/** Most sessions that can have assisted one outcome: the latest of them. */
export const MOST_ASSISTING = 50

/**
 * The sessions that assisted an outcome (product.md rule 4.8): all others of the same person whose window covers it. An
 * outcome that is credited to nobody was assisted by nobody.
 */
export function assistingSessions(
  creditedSession: string | undefined,
  ofPerson: readonly SessionOfPerson[],
  occurredAt: Date,
  attributionDays: number,
): string[] {
  if (!creditedSession) return []
  return ofPerson
    .filter((session) => session.sessionId !== creditedSession && isInWindow(session, occurredAt, attributionDays))
    .sort((left, right) => lastSaid(right) - lastSaid(left))
    .slice(0, MOST_ASSISTING)
    .map((session) => session.sessionId)
}

/** What has to change so that exactly the wanted sessions assist: those that once did and no longer do are kept. */
export function assistanceChanges(
  standing: readonly StandingAssistance[],
  wanted: readonly string[],
): { begin: string[]; resume: string[]; withdraw: string[] } {
  const known = standing.map((each) => each.sessionId)
  return {
    begin: wanted.filter((sessionId) => !known.includes(sessionId)),
    resume: standing
      .filter((each) => each.verdict !== 'ASSISTED' && wanted.includes(each.sessionId))
      .map((each) => each.sessionId),
    withdraw: standing
      .filter((each) => each.verdict === 'ASSISTED' && !wanted.includes(each.sessionId))
      .map((each) => each.sessionId),
  }
}

function lastSaid(session: SessionTimes): number {
  return (session.lastMessageAt ?? session.openedAt).getTime()
}
