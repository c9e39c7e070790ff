import type { RequestContext } from '../../kernel/graphql/context.ts'
import { isStorable } from '../../kernel/input.ts'
import { isRecordKnown } from '../../records/index.ts'
import { isSessionId, Session } from '../../sessions/index.ts'
import { Conversion } from '../conversion.ts'
import { findMissingBadge, type MissingBadgeReason } from './missing-badge.rules.ts'

/** Reads what decides whether a record has a badge on the conversation of a session, and says why it has none. */
export async function explainMissingBadge(
  context: RequestContext,
  businessId: string,
  sessionId: string,
  recordId: string,
): Promise<{ reason: MissingBadgeReason; conversionId: string | undefined; creditedTo: string | undefined }> {
  const session = isSessionId(sessionId) && (await context.em.findOne(Session, { businessId, id: sessionId }))
  const recordKnown = isStorable(recordId) && (await isRecordKnown(context.em, businessId, recordId))
  const conversions = recordKnown
    ? await context.em.find(
        Conversion,
        { businessId, recordId },
        { orderBy: { occurredAt: 'desc', recordedAt: 'desc', id: 'desc' } },
      )
    : []
  const { reason, conversion } = findMissingBadge({
    sessionId,
    sessionKnown: Boolean(session),
    recordKnown,
    conversions,
  })
  const credited = conversions.find(({ id }) => id === (conversion?.assistsId ?? conversion?.id))
  return { reason, conversionId: conversion?.id, creditedTo: credited?.sessionId ?? undefined }
}
