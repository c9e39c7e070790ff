import { CONVERSION_KINDS, type ConversionKind } from '../../conversations/index.ts'
import {
  attribute,
  badgesOf,
  Conversion,
  type ConversionSource,
  clickBefore,
  convertedKinds,
  namingRecord,
  personKeyOf,
  settleAssistance,
} from '../../conversions/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import type { Link } from '../../links/index.ts'
import { reach } from './reach.ts'
import type { Talk, World } from './world.ts'

const KINDS = Object.keys(CONVERSION_KINDS) as ConversionKind[]

/** One thing that was reached. */
export interface Outcome {
  kind: ConversionKind
  recordId: string
  outcome: 'CREATED' | 'UPDATED'
  value?: { amountMinor: number; currency: string }
}

/** Where it came from. */
export interface Source {
  source: ConversionSource
  sessionId: string | undefined
  link: Link | undefined
  person: { fullName: string; email: string; recordId: string }
}

/** Something that happened to a conversion. */
export interface Change {
  type: 'RECORDED' | 'ATTRIBUTED' | 'REVERSED'
  conversion: Conversion
}

/** Records outcomes as `recordConversions` does, in memory. */
export function recordOutcomes(
  world: World,
  tx: Transaction,
  outcomes: readonly Outcome[],
  origin: Source,
): Conversion[] {
  const { attributionDays } = world.business
  const personKey = personKeyOf(tx.businessId, origin.person.email)
  const ofPerson = world.conversions.byPerson.get(personKey) ?? []
  const talk = origin.sessionId ? world.talks.get(origin.sessionId) : undefined
  const attribution = attribute({
    sessionNamed: Boolean(origin.sessionId),
    session: talk?.conversation,
    occurredAt: tx.now,
    attributionDays,
  })
  const credited = attribution.verdict === 'CREDITED' ? talk : undefined
  const sessions = sessionsOf(world, ofPerson)
  const isFirst = !ofPerson.some((each) => each.isFirst)
  const groupId = tx.newId('group')
  const messageId = origin.link?.messageId ?? credited?.messages.findLast(({ sentAt }) => sentAt <= tx.now)?.id ?? null
  const conversions = outcomes.map((outcome, index) =>
    tx.em.create(Conversion, {
      ...{ businessId: tx.businessId, id: tx.newId('conversion'), groupId, kind: outcome.kind },
      ...{ recordId: outcome.recordId, outcome: outcome.outcome, source: origin.source, ...attribution },
      ...{ assistsId: null, sessionId: credited?.session.id ?? null, claimedSession: origin.sessionId ?? null },
      ...{ linkId: origin.link?.id ?? null, messageId, clickedAt: clickBefore(origin.link ?? null, tx.now) },
      ...{ occurredAt: tx.now, recordedAt: tx.now, attributedBy: null, attributedAt: null, attributionNote: null },
      ...{ reversedAt: null, reversalReason: null, reversalNote: null },
      ...{ valueMinor: outcome.value?.amountMinor ?? null, valueCurrency: outcome.value?.currency ?? null },
      ...{ personKey, isFirst: isFirst && index === 0 },
    }),
  )
  const assistances = conversions.flatMap((conversion) =>
    settleAssistance(
      tx,
      conversion,
      [],
      sessions.map((each) => each.conversation),
      attributionDays,
    ),
  )
  const made = [...conversions, ...assistances.map(({ conversion }) => conversion)]
  for (const conversion of made) keep(world, conversion)
  show(world, made)
  if (credited) {
    const { conversation } = credited
    const naming = namingRecord(shownOf(world, credited))
    if (outcomes.some((outcome) => outcome.recordId === naming)) {
      conversation.customerName = origin.person.fullName
      conversation.customerId = origin.person.recordId
    }
    if (conversation.audience === 'UNKNOWN') conversation.audience = 'PROSPECT'
    reach(conversation, 'CONVERTED', tx.now)
    if (origin.link) origin.link.convertedAt ??= tx.now
  }
  report(world, tx, [...conversions.map((conversion): Change => ({ type: 'RECORDED', conversion })), ...assistances])
  return conversions
}

/** The talks that a person is known to have had. */
export function sessionsOf(world: World, conversions: readonly Conversion[]): Talk[] {
  const ids = conversions.flatMap(({ verdict, sessionId }) => (verdict === 'CREDITED' && sessionId ? [sessionId] : []))
  return [...new Set(ids)].map((id) => world.talks.get(id)!)
}

/** Puts the badges right of all talks that these conversions belong to. */
export function show(world: World, conversions: readonly Conversion[]): void {
  for (const sessionId of new Set(conversions.map((each) => each.sessionId))) {
    const talk = sessionId ? world.talks.get(sessionId) : undefined
    if (!talk) continue
    talk.conversation.badges = badgesOf(shownOf(world, talk), KINDS)
    talk.conversation.kinds = convertedKinds(talk.conversation.badges)
  }
}

/** What a talk's badges are made of, oldest first. */
function shownOf(world: World, { session }: Talk) {
  return (world.conversions.bySession.get(session.id) ?? [])
    .filter(({ sessionId }) => sessionId === session.id)
    .sort(
      (left, right) =>
        left.occurredAt.getTime() - right.occurredAt.getTime() ||
        left.recordedAt.getTime() - right.recordedAt.getTime() ||
        (left.id < right.id ? -1 : 1),
    )
    .map(({ kind, recordId, verdict, reversedAt }) => ({ kind, recordId, verdict, reversed: reversedAt !== null }))
}

/** Keeps a conversion where it will be looked for. */
export function keep(world: World, conversion: Conversion): void {
  const { bySession, byPerson, byRecord } = world.conversions
  if (conversion.sessionId) add(bySession, conversion.sessionId, conversion)
  add(byPerson, conversion.personKey, conversion)
  add(byRecord, conversion.recordId, conversion)
}

/** Writes what happened into the log. */
export function report(world: World, tx: Transaction, changes: readonly Change[]): void {
  for (const { type, conversion } of changes) {
    world.position += 1
    world.ledger.add('event', {
      ...{ business_id: tx.businessId, position: world.position, id: tx.newId('event'), type },
      ...{ occurred_at: tx.now, appended_at: tx.now, conversion_id: conversion.id, kind: conversion.kind },
      ...{ verdict: conversion.verdict, session_id: conversion.sessionId },
    })
  }
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (!values) map.set(key, [value])
  else if (!values.includes(value)) values.push(value)
}
