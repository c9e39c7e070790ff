import { Business } from '../businesses/index.ts'
import type { Amount } from '../catalog/index.ts'
import { type Conversation, type ConversionKind, findLastMessage, noteActivity } from '../conversations/index.ts'
import type { Transaction } from '../kernel/database/transaction.ts'
import type { App } from '../kernel/feature.ts'
import { type Link, linkTo, noteConversion } from '../links/index.ts'
import { isSessionId } from '../sessions/index.ts'
import { type Attribution, attribute } from './attribution/attribution.rules.ts'
import { clickBefore } from './attribution/click.rules.ts'
import { lockConversations, lockPerson, personKeyOf } from './attribution/person.ts'
import { settleAssistance } from './attribution/settle-assistance.ts'
import { namingRecord } from './badge.rules.ts'
import { Conversion, type ConversionOutcome, type ConversionSource } from './conversion.ts'
import { type ConversionChange, reportChanges } from './report-changes.ts'
import { showOutcomes } from './show-outcomes.ts'

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

/** What a group of conversions has in common. */
interface Common {
  origin: Origin
  attribution: Attribution
  personKey: string
  credited: Conversation | undefined
  link: Link | null
}

/**
 * Records outcomes reached together, in the order given, in the caller's transaction: conversions, those of the sessions
 * that assisted, the conversations' badges and the events. Never refuses for the sake of the session: a sale is never
 * lost (product.md rule 4.6). Gives the outcomes' own conversions.
 */
export async function recordConversions(
  app: App,
  tx: Transaction,
  outcomes: readonly Outcome[],
  origin: Origin,
): Promise<Conversion[]> {
  const { attributionDays } = await tx.em.findOneOrFail(Business, { id: tx.businessId })
  const personKey = personKeyOf(tx.businessId, origin.person.email)
  await lockPerson(tx, personKey)
  const named = origin.sessionId && isSessionId(origin.sessionId) ? [origin.sessionId] : []
  const { all, ofPerson } = await lockConversations(tx, personKey, named)
  const session = all.find((conversation) => conversation.sessionId === named[0])
  const { occurredAt } = origin
  const sessionNamed = Boolean(origin.sessionId)
  const attribution = attribute({ sessionNamed, session, occurredAt, attributionDays })
  const credited = attribution.verdict === 'CREDITED' ? session : undefined
  const link = origin.link ?? (credited && (await linkTo(tx, credited.sessionId, origin.targetIds))) ?? null
  const conversions = await createConversions(tx, outcomes, { origin, attribution, personKey, credited, link })
  const assistances = conversions.flatMap((conversion) =>
    settleAssistance(tx, conversion, [], ofPerson, attributionDays),
  )
  if (credited) {
    const changed = [...conversions, ...assistances.map((each) => each.conversion)]
    const shown = await showOutcomes(app, tx, concernedBy(changed, all))
    const naming = namingRecord(shown.get(credited.sessionId) ?? [])
    // Otherwise the conversation is named already by what says more, or came later.
    if (outcomes.some((outcome) => outcome.recordId === naming)) nameCustomer(credited, origin.person)
    if (credited.audience === 'UNKNOWN') credited.audience = 'PROSPECT'
    noteActivity(app, tx, credited, 'CONVERTED')
    if (link) await noteConversion(tx, link.id)
  }
  const recorded = conversions.map((conversion): ConversionChange => ({ type: 'RECORDED', conversion }))
  reportChanges(app, tx, [...recorded, ...assistances])
  return conversions
}

/** Those of the conversations whose sessions these conversions are with. */
export function concernedBy(
  conversions: readonly Conversion[],
  conversations: readonly Conversation[],
): Conversation[] {
  const sessionIds = new Set(conversions.map((conversion) => conversion.sessionId))
  return conversations.filter((conversation) => sessionIds.has(conversation.sessionId))
}

async function createConversions(tx: Transaction, outcomes: readonly Outcome[], common: Common): Promise<Conversion[]> {
  const { origin, attribution, personKey, credited, link } = common
  const isFirst = !(await tx.em.findOne(Conversion, { businessId: tx.businessId, personKey, isFirst: true }))
  const messageId = link?.messageId ?? (credited && (await findLastMessage(tx, credited.id, origin.occurredAt))) ?? null
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
      assistsId: null,
      sessionId: credited?.sessionId ?? null,
      claimedSession: origin.sessionId ?? null,
      linkId: link?.id ?? null,
      messageId,
      clickedAt: clickBefore(link, origin.occurredAt),
      occurredAt: origin.occurredAt,
      recordedAt: tx.now,
      attributedBy: null,
      attributedAt: null,
      attributionNote: null,
      reversedAt: null,
      reversalReason: null,
      reversalNote: null,
      valueMinor: outcome.value?.amountMinor ?? null,
      valueCurrency: outcome.value?.currency ?? null,
      personKey,
      isFirst: isFirst && index === 0,
    }),
  )
}

function nameCustomer(conversation: Conversation, person: Origin['person']): void {
  conversation.customerName = person.fullName
  conversation.customerId = person.recordId
}
