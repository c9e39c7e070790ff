import type { AttributionReason, AttributionVerdict } from '../attribution/attribution.rules.ts'

/** Why a record has no badge on a conversation, or that it has one. */
export const MissingBadgeReason = {
  HAS_BADGE: 'HAS_BADGE',
  ASSISTED: 'ASSISTED',
  UNKNOWN_SESSION: 'UNKNOWN_SESSION',
  UNKNOWN_RECORD: 'UNKNOWN_RECORD',
  NO_CONVERSION: 'NO_CONVERSION',
  CREDITED_ELSEWHERE: 'CREDITED_ELSEWHERE',
  DETACHED: 'DETACHED',
  OUTSIDE_WINDOW: 'OUTSIDE_WINDOW',
  UNATTRIBUTED: 'UNATTRIBUTED',
} as const
export type MissingBadgeReason = keyof typeof MissingBadgeReason

/** A conversion of the record in question. */
export interface BadgeConversion {
  id: string
  assistsId: string | null
  verdict: AttributionVerdict
  reason: AttributionReason
  sessionId: string | null
  claimedSession: string | null
}

/** Session, record and what is known of them; what belongs to another business is not known. */
export interface MissingBadgeFacts {
  sessionId: string
  sessionKnown: boolean
  recordKnown: boolean
  /** All conversions of the record, newest first. */
  conversions: readonly BadgeConversion[]
}

/** Finds out why a record has no badge on the conversation of a session, and which conversion decided it. */
export function findMissingBadge(facts: MissingBadgeFacts): {
  reason: MissingBadgeReason
  conversion: BadgeConversion | undefined
} {
  const { sessionId, conversions } = facts
  if (!facts.sessionKnown) return { reason: 'UNKNOWN_SESSION', conversion: undefined }
  if (!facts.recordKnown) return { reason: 'UNKNOWN_RECORD', conversion: undefined }
  const here = conversions.filter((conversion) => conversion.sessionId === sessionId)
  const credited = here.find((conversion) => conversion.verdict === 'CREDITED')
  if (credited) return { reason: 'HAS_BADGE', conversion: credited }
  const assisted = here.find((conversion) => conversion.verdict === 'ASSISTED')
  if (assisted) return { reason: 'ASSISTED', conversion: assisted }
  const own = conversions.filter((conversion) => conversion.assistsId === null)
  // What named this very session tells more about it than what came later.
  const conversion = own.find((each) => each.claimedSession === sessionId) ?? own[0]
  return { reason: conversion ? reasonOf(conversion) : 'NO_CONVERSION', conversion }
}

function reasonOf(conversion: BadgeConversion): MissingBadgeReason {
  if (conversion.verdict === 'CREDITED') return 'CREDITED_ELSEWHERE'
  if (conversion.reason === 'DETACHED_BY_STAFF') return 'DETACHED'
  return conversion.reason === 'OUTSIDE_WINDOW' ? 'OUTSIDE_WINDOW' : 'UNATTRIBUTED'
}

/** What the reasons mean, for people. */
export const MISSING_BADGE_SENTENCES: Record<MissingBadgeReason, string> = {
  HAS_BADGE: 'The conversation does show a badge for this record.',
  ASSISTED: 'The session assisted: the badge is grey, and the credit went to another session of the same person.',
  UNKNOWN_SESSION: 'There is no such session.',
  UNKNOWN_RECORD: 'There is no such record.',
  NO_CONVERSION: 'Nothing was counted for this record, so that it has no badge anywhere.',
  CREDITED_ELSEWHERE: 'The record is credited to another session.',
  DETACHED: 'A member of staff took the record away from its session by hand.',
  OUTSIDE_WINDOW: 'The outcome lies outside of the attribution window of the session that it named.',
  UNATTRIBUTED: 'The record is credited to no session.',
}
