import { writeAudit } from '../../audit/index.ts'
import { Business } from '../../businesses/index.ts'
import { type Conversation, findLastMessage } from '../../conversations/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import type { App } from '../../kernel/feature.ts'
import { findLink, type Link, linkTo, noteConversion } from '../../links/index.ts'
import { targetsOf } from '../../records/index.ts'
import { isSessionId } from '../../sessions/index.ts'
import { windowEnd } from '../attribution/attribution.rules.ts'
import { clickBefore } from '../attribution/click.rules.ts'
import { lockConversations } from '../attribution/person.ts'
import { settleAssistance } from '../attribution/settle-assistance.ts'
import type { Conversion } from '../conversion.ts'
import { lockConversion } from '../find-conversion.ts'
import { concernedBy } from '../record-conversions.ts'
import { type ConversionChange, reportChanges } from '../report-changes.ts'
import { showOutcomes } from '../show-outcomes.ts'
import { decideAttaching } from './by-hand.rules.ts'
import { nameCustomer } from './name-customer.ts'
import { type ByHand, readAssistances, readGroup, refuse } from './outcome-group.ts'

/**
 * Credits a conversion to a session by hand, whatever its window says, and all that was recorded together with it
 * (product.md rule 4.6). Other sessions of the person then assisted it.
 */
export async function attachConversion(
  app: App,
  tx: Transaction,
  conversionId: string,
  sessionId: string,
  by: ByHand,
): Promise<Conversion> {
  const conversion = await lockConversion(tx, conversionId)
  const decision = decideAttaching(conversion, sessionId)
  if (decision === 'DONE') return conversion
  if (decision !== 'CHANGE') throw refuse(decision)
  const { attributionDays } = await tx.em.findOneOrFail(Business, { id: tx.businessId })
  const { all, ofPerson } = await lockConversations(tx, conversion.personKey, isSessionId(sessionId) ? [sessionId] : [])
  const session = all.find((conversation) => conversation.sessionId === sessionId)
  if (!session) throw refuse('NO_SESSION')
  const group = await readGroup(tx, conversion)
  const link = await findUsedLink(tx, conversion, session, group)
  const messageId = link?.messageId ?? (await findLastMessage(tx, session.id, conversion.occurredAt)) ?? null
  for (const each of group) {
    Object.assign(each, {
      verdict: 'CREDITED',
      reason: 'LINKED_BY_STAFF',
      sessionId,
      linkId: link?.id ?? null,
      messageId,
      clickedAt: clickBefore(link, each.occurredAt),
      windowEndsAt: windowEnd(session, attributionDays),
      attributedBy: by.viewer.staffMemberId,
      attributedAt: tx.now,
      attributionNote: by.note,
    })
  }
  const standing = await readAssistances(tx, group)
  const assistances = group.flatMap((each) =>
    settleAssistance(tx, each, standing.get(each.id) ?? [], ofPerson, attributionDays),
  )
  const changed = assistances.map((change) => change.conversion)
  const shown = await showOutcomes(app, tx, concernedBy([...group, ...changed], all))
  await nameCustomer(tx, session, shown.get(sessionId) ?? [])
  session.stage = 'CONVERTED'
  if (link) await noteConversion(tx, link.id)
  writeAudit(tx, by.viewer, {
    action: 'CONVERSION_ATTACHED',
    subjectId: conversion.id,
    details: { sessionId, note: by.note, groupId: conversion.groupId },
  })
  const attributed = group.map((each): ConversionChange => ({ type: 'ATTRIBUTED', conversion: each }))
  reportChanges(app, tx, [...attributed, ...assistances])
  return conversion
}

/** The link of the session that the outcome came through, as far as it can be told. */
async function findUsedLink(
  tx: Transaction,
  conversion: Conversion,
  session: Conversation,
  group: readonly Conversion[],
): Promise<Link | null> {
  const followed = conversion.linkId ? await findLink(tx, conversion.linkId) : null
  if (followed?.sessionId === session.sessionId) return followed
  const recordIds = group.map((each) => each.recordId)
  return linkTo(tx, session.sessionId, await targetsOf(tx, recordIds))
}
