import { writeAudit } from '../../audit/index.ts'
import { lockConversationsOf } from '../../conversations/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import type { App } from '../../kernel/feature.ts'
import { forgetConversion } from '../../links/index.ts'
import { settleAssistance } from '../attribution/settle-assistance.ts'
import { Conversion } from '../conversion.ts'
import { lockConversion } from '../find-conversion.ts'
import { type ConversionChange, reportChanges } from '../report-changes.ts'
import { showOutcomes } from '../show-outcomes.ts'
import { decideDetaching } from './by-hand.rules.ts'
import { countStage, nameCustomer } from './name-customer.ts'
import { type ByHand, readAssistances, readGroup, refuse } from './outcome-group.ts'

/**
 * Takes a conversion and all that was recorded together with it away from its session: it is credited to nobody, and
 * nobody assisted it any more. Record and link stay as they were.
 */
export async function detachConversion(
  app: App,
  tx: Transaction,
  conversionId: string,
  by: ByHand,
): Promise<Conversion> {
  const conversion = await lockConversion(tx, conversionId)
  const decision = decideDetaching(conversion)
  if (decision === 'DONE') return conversion
  if (decision !== 'CHANGE') throw refuse(decision)
  const group = await readGroup(tx, conversion)
  const standing = await readAssistances(tx, group)
  const sessionId = conversion.sessionId!
  const assisting = [...standing.values()].flat().flatMap((each) => each.sessionId ?? [])
  const conversations = await lockConversationsOf(tx, [sessionId, ...assisting])
  for (const each of group) {
    Object.assign(each, {
      verdict: 'UNATTRIBUTED',
      reason: 'DETACHED_BY_STAFF',
      sessionId: null,
      messageId: null,
      windowEndsAt: null,
      attributedBy: by.viewer.staffMemberId,
      attributedAt: tx.now,
      attributionNote: by.note,
    })
  }
  const assistances = group.flatMap((each) => settleAssistance(tx, each, standing.get(each.id) ?? [], [], 0))
  const shown = await showOutcomes(app, tx, conversations)
  const detached = conversations.find((conversation) => conversation.sessionId === sessionId)!
  await nameCustomer(tx, detached, shown.get(sessionId) ?? [])
  await countStage(tx, detached)
  await forgetLink(tx, conversion, sessionId)
  writeAudit(tx, by.viewer, {
    action: 'CONVERSION_DETACHED',
    subjectId: conversion.id,
    details: { sessionId, note: by.note, groupId: conversion.groupId },
  })
  const attributed = group.map((each): ConversionChange => ({ type: 'ATTRIBUTED', conversion: each }))
  reportChanges(app, tx, [...attributed, ...assistances])
  return conversion
}

/** The link has led to nothing, unless it led to something else as well. */
async function forgetLink(tx: Transaction, { linkId }: Conversion, sessionId: string): Promise<void> {
  if (!linkId) return
  const key = { businessId: tx.businessId, sessionId, linkId, verdict: 'CREDITED' } as const
  if (!(await tx.em.findOne(Conversion, key))) await forgetConversion(tx, linkId)
}
