import { createHash } from 'node:crypto'
import { Business } from '../businesses/index.ts'
import type { Amount } from '../catalog/index.ts'
import {
  CONVERSION_KINDS,
  type Conversation,
  type ConversionKind,
  findLastMessage,
  noteActivity,
  tryLockConversationOf,
} from '../conversations/index.ts'
import { appendEvents, eventTopic } from '../events/index.ts'
import type { Transaction } from '../kernel/database/transaction.ts'
import type { App } from '../kernel/feature.ts'
import { foldEmail } from '../kernel/input.ts'
import { type Link, linkTo, noteConversion } from '../links/index.ts'
import { isSessionId } from '../sessions/index.ts'
import { type Attribution, attribute } from './attribution/attribution.rules.ts'
import { addToBadges } from './badge.rules.ts'
import { Conversion, type ConversionOutcome, type ConversionSource } from './conversion.ts'

const KINDS = Object.keys(CONVERSION_KINDS) as ConversionKind[]

/** One thing that was reached. */
export interface Outcome {
  kind: ConversionKind
  recordId: string
  outcome: ConversionOutcome
  value?: Amount
}

/** Where a group of outcomes came from, as it came. */
export interface Origin {
  source: ConversionSource
  /** The session that was named; anything else than one of ours is kept and counts as unknown. */
  sessionId: string | undefined
  /** The link that was followed, where it is known. */
  link: Link | undefined
  /** What links to look for in the session otherwise. */
  targetIds: string[]
  occurredAt: Date
  person: { fullName: string; email: string; recordId: string }
}

/**
 * Records outcomes reached together, in the order given, in the caller's transaction: conversions, the conversation's
 * badges and the events. Never refuses for the sake of the session: a sale is never lost (product.md rule 4.6).
 */
export async function recordConversions(
  app: App,
  tx: Transaction,
  outcomes: readonly Outcome[],
  origin: Origin,
): Promise<Conversion[]> {
  const business = await tx.em.findOneOrFail(Business, { id: tx.businessId })
  const conversation = await findConversation(tx, origin.sessionId)
  const attribution = attribute({
    sessionNamed: Boolean(origin.sessionId),
    session: conversation,
    occurredAt: origin.occurredAt,
    attributionDays: business.attributionDays,
  })
  const credited = attribution.verdict === 'CREDITED' ? conversation : undefined
  const link = origin.link ?? (credited && (await linkTo(tx, credited.sessionId, origin.targetIds))) ?? null
  const conversions = await createConversions(tx, outcomes, origin, attribution, credited, link)
  if (credited) reportTo(app, tx, credited, conversions, origin)
  if (link && credited) await noteConversion(tx, link.id)
  tx.beforeCommit(() =>
    appendEvents(
      tx,
      conversions.map(({ id, kind, verdict, sessionId }) => ({
        type: 'RECORDED',
        conversionId: id,
        kind,
        verdict,
        sessionId,
      })),
    ),
  )
  tx.afterCommit(() => app.signals.send(eventTopic(tx.businessId), ''))
  return conversions
}

async function findConversation(tx: Transaction, sessionId: string | undefined): Promise<Conversation | undefined> {
  if (!sessionId || !isSessionId(sessionId)) return undefined
  return tryLockConversationOf(tx, sessionId)
}

async function createConversions(
  tx: Transaction,
  outcomes: readonly Outcome[],
  origin: Origin,
  attribution: Attribution,
  credited: Conversation | undefined,
  link: Link | null,
): Promise<Conversion[]> {
  const personKey = personKeyOf(tx.businessId, origin.person.email)
  const isFirst = !(await tx.em.findOne(Conversion, { businessId: tx.businessId, personKey, isFirst: true }))
  const messageId = link?.messageId ?? (credited && (await findLastMessage(tx, credited.id))) ?? null
  const groupId = tx.newId('group')
  return outcomes.map((outcome, index) =>
    tx.em.create(Conversion, {
      businessId: tx.businessId,
      id: tx.newId('conversion'),
      groupId,
      kind: outcome.kind,
      recordId: outcome.recordId,
      outcome: outcome.outcome,
      source: origin.source,
      ...attribution,
      sessionId: credited?.sessionId ?? null,
      claimedSession: origin.sessionId ?? null,
      linkId: link?.id ?? null,
      messageId,
      clickedAt: link?.lastClickedAt ?? null,
      occurredAt: origin.occurredAt,
      recordedAt: tx.now,
      reversedAt: null,
      valueMinor: outcome.value?.amountMinor ?? null,
      valueCurrency: outcome.value?.currency ?? null,
      personKey,
      isFirst: isFirst && index === 0,
    }),
  )
}

function reportTo(
  app: App,
  tx: Transaction,
  conversation: Conversation,
  conversions: readonly Conversion[],
  { person }: Origin,
): void {
  for (const conversion of conversions) conversation.badges = addToBadges(conversation.badges, conversion, KINDS)
  conversation.kinds = conversation.badges.map((badge) => badge.kind)
  conversation.audience = conversation.audience === 'UNKNOWN' ? 'PROSPECT' : conversation.audience
  // A customer says more than the visitor they were before.
  if (!conversation.customerId?.startsWith('coworker_') || person.recordId.startsWith('coworker_')) {
    conversation.customerName = person.fullName
    conversation.customerId = person.recordId
  }
  noteActivity(app, tx, conversation, 'CONVERTED')
}

function personKeyOf(businessId: string, email: string): string {
  return createHash('sha256')
    .update(`${businessId}\n${foldEmail(email)}`)
    .digest('hex')
}
