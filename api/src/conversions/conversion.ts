import { defineEntity, p } from '@mikro-orm/postgresql'
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { ConversionKind, type Message } from '../conversations/index.ts'
import { connectionTypes } from '../kernel/graphql/connection.ts'
import { Node } from '../kernel/graphql/node.ts'
import { DateTimeScalar } from '../kernel/graphql/scalars.ts'
import type { Link } from '../links/index.ts'
import { AttributionReason, AttributionVerdict } from './attribution/attribution.rules.ts'
import { ReversalReason } from './reversal/reversal.rules.ts'

/** What happened to the record. */
export const ConversionOutcome = { CREATED: 'CREATED', UPDATED: 'UPDATED' } as const
export type ConversionOutcome = keyof typeof ConversionOutcome
registerEnumType(ConversionOutcome, {
  name: 'ConversionOutcome',
  description: 'What happened to the record.',
  valuesConfig: {
    CREATED: { description: 'A new record.' },
    UPDATED: { description: 'An existing record, updated.' },
  },
})

/** What recorded a conversion. */
export const ConversionSource = {
  LINK: 'LINK',
  ASSISTANT: 'ASSISTANT',
  API: 'API',
  STAFF: 'STAFF',
  WEBHOOK: 'WEBHOOK',
} as const
export type ConversionSource = keyof typeof ConversionSource
registerEnumType(ConversionSource, {
  name: 'ConversionSource',
  description: 'What recorded a conversion.',
  valuesConfig: {
    LINK: { description: 'A form or checkout reached by a link.' },
    ASSISTANT: { description: 'The assistant, inside the chat.' },
    API: { description: "An integrator's call." },
    STAFF: { description: 'A member of staff.' },
    WEBHOOK: { description: 'An incoming webhook.' },
  },
})
registerEnumType(AttributionVerdict, {
  name: 'AttributionVerdict',
  description: 'How sure it is that the session led to the record.',
  valuesConfig: {
    CREDITED: { description: 'The record came through a link of this session.' },
    ASSISTED: { description: 'The same person talked to us earlier, another session got the credit.' },
    UNATTRIBUTED: { description: 'No session could be credited; the reason says why.' },
  },
})
registerEnumType(AttributionReason, {
  name: 'AttributionReason',
  description: 'Why a conversion has the verdict it has.',
  valuesConfig: {
    LINK_FOLLOWED: { description: 'Came through a link.' },
    LINKED_BY_STAFF: { description: 'Staff linked it by hand.' },
    SAME_PERSON: { description: 'A former session of the same person.' },
    UNKNOWN_SESSION: { description: 'The session is not known here.' },
    OUTSIDE_WINDOW: {
      description:
        "Later than the business's attribution window, or before the session was opened: what happened then cannot have come of it.",
    },
    NO_SESSION: { description: 'No session was named.' },
    DETACHED_BY_STAFF: { description: 'Staff took it away from its session by hand.' },
    WITHDRAWN: {
      description: 'An assistance that no longer holds: the credit went to this very session, or to none.',
    },
  },
})
registerEnumType(ReversalReason, {
  name: 'ReversalReason',
  description: 'Why a conversion was undone.',
  valuesConfig: {
    REFUNDED: { description: 'The sale was refunded.' },
    CANCELLED: { description: 'The contract or tour was cancelled.' },
    NO_SHOW: { description: 'They did not come to the tour.' },
    OTHER: { description: 'Something else; the note may say what.' },
  },
})

const ConversionTable = defineEntity({
  name: 'Conversion',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    groupId: p.string(),
    kind: p.string().$type<ConversionKind>(),
    recordId: p.string(),
    outcome: p.string().$type<ConversionOutcome>(),
    source: p.string().$type<ConversionSource>(),
    verdict: p.string().$type<AttributionVerdict>(),
    reason: p.string().$type<AttributionReason>(),
    /** The conversion whose credit this one assists; null for an outcome itself. */
    assistsId: p.string().strictNullable(),
    sessionId: p.string().strictNullable(),
    /** What the caller named, as it came: an unknown session is not thrown away. */
    claimedSession: p.string().strictNullable(),
    linkId: p.string().strictNullable(),
    messageId: p.string().strictNullable(),
    clickedAt: p.datetime(3).strictNullable(),
    windowEndsAt: p.datetime(3).strictNullable(),
    occurredAt: p.datetime(3),
    recordedAt: p.datetime(3),
    /** The member of staff who attached or detached it last, with when and why. */
    attributedBy: p.string().strictNullable(),
    attributedAt: p.datetime(3).strictNullable(),
    attributionNote: p.string().strictNullable(),
    reversedAt: p.datetime(3).strictNullable(),
    reversalReason: p.string().$type<ReversalReason>().strictNullable(),
    reversalNote: p.string().strictNullable(),
    valueMinor: p.integer().strictNullable(),
    valueCurrency: p.string().strictNullable(),
    /** The same for all conversions of one person, without saying who. */
    personKey: p.string().hidden(),
    isFirst: p.boolean(),
  },
})

/** One outcome of one session. */
@ObjectType('Conversion', { implements: Node, description: 'One outcome of one session.' })
@Directive('@key(fields: "id")')
export class Conversion extends ConversionTable.class implements Node {
  /** The link and the message, where they were read along for somebody who may see them; null for none. */
  declare loadedLink?: Link | null
  declare loadedMessage?: Message | null

  @Field(() => ConversionKind, { description: 'Which outcome it is.' })
  declare kind: ConversionKind

  @Field(() => ConversionOutcome, { description: 'Whether the record was made or an existing one updated.' })
  declare outcome: ConversionOutcome

  @Field(() => ConversionSource, { description: 'What recorded it.' })
  declare source: ConversionSource

  @Field(() => Boolean, { description: "The customer's first conversion." })
  declare isFirst: boolean

  @Field(() => ID, { description: 'Conversions recorded together share it.' })
  declare groupId: string

  @Field(() => AttributionVerdict, { description: 'How sure it is.' })
  declare verdict: AttributionVerdict

  @Field(() => AttributionReason, { description: 'Why the verdict is what it is.' })
  declare reason: AttributionReason

  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  declare occurredAt: Date

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was undone (refund, cancellation), if it was.',
  })
  declare reversedAt: Date | null

  @Field(() => ReversalReason, { nullable: true, description: 'Why it was undone, if it was (product rule 4.9).' })
  declare reversalReason: ReversalReason | null

  @Field(() => String, {
    nullable: true,
    description:
      'What was named as its session, as it came, at most 300 characters; for an assistance, the session that assisted.',
  })
  declare claimedSession: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the link was last opened before the outcome.' })
  declare clickedAt: Date | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Until when the session would have been credited: its last message plus the attribution window of the business (product rule 4.7). Null when no session was found.',
  })
  declare windowEndsAt: Date | null
}
ConversionTable.setClass(Conversion)

/** A page of conversions. */
export const { Connection: ConversionConnection } = connectionTypes(Conversion, 'Conversion', 'conversions')
