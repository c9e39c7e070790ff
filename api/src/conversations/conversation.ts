import { defineEntity, p } from '@mikro-orm/postgresql'
import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Node } from '../kernel/graphql/node.ts'
import { DateTimeScalar } from '../kernel/graphql/scalars.ts'
import type { Channel, DeviceClass, Session } from '../sessions/index.ts'
import type { ConversionKind } from './conversion-kind.ts'
import type { FrictionReason } from './friction/friction-reason.ts'
import { MessageRating } from './rating/message-rating.ts'
import { Stage } from './stage.rules.ts'

/** Who a conversation is with. */
export const Audience = { PROSPECT: 'PROSPECT', MEMBER: 'MEMBER', UNKNOWN: 'UNKNOWN' } as const
export type Audience = keyof typeof Audience
registerEnumType(Audience, {
  name: 'Audience',
  description: 'Who a conversation is with.',
  valuesConfig: {
    PROSPECT: { description: 'Somebody who may become a customer.' },
    MEMBER: { description: 'A customer with an active contract.' },
    UNKNOWN: { description: 'Not known yet.' },
  },
})
registerEnumType(Stage, {
  name: 'Stage',
  description: 'How far a session came. Each stage includes the ones before it.',
  valuesConfig: {
    OPENED: { description: 'The window was opened.' },
    ENGAGED: { description: 'Something was said.' },
    OFFERED: { description: 'A link was offered.' },
    CLICKED: { description: 'A link was opened.' },
    STARTED: { description: 'A form or checkout was started.' },
    CONVERTED: { description: 'An outcome was recorded.' },
  },
})

/** What a conversation's row keeps of its outcomes of one kind, so that the list needs no other table. */
export interface StoredBadge {
  kind: ConversionKind
  /** How many outcomes are credited, reversed ones included. */
  count: number
  reversedCount: number
  /** How many the session has assisted: they are credited to another. */
  assistedCount: number
  /** Distinct records, newest first. */
  recordIds: string[]
}

const ConversationTable = defineEntity({
  name: 'Conversation',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    sessionId: p.string(),
    channel: p.string().$type<Channel>(),
    openedAt: p.datetime(3),
    firstMessageAt: p.datetime(3).strictNullable(),
    lastMessageAt: p.datetime(3).strictNullable(),
    lastActivityAt: p.datetime(3),
    opening: p.string().strictNullable(),
    messageCount: p.integer(),
    stage: p.string().$type<Stage>(),
    audience: p.string().$type<Audience>(),
    language: p.string(),
    badges: p.json<StoredBadge[]>(),
    kinds: p.array().$type<ConversionKind[]>(),
    customerName: p.string().strictNullable(),
    customerId: p.string().strictNullable(),
    rating: p.string().$type<MessageRating>().strictNullable(),
    /** Why it did not convert: as staff corrected it, else as the rules found. */
    friction: p.string().$type<FrictionReason>().strictNullable(),
    frictionFound: p.string().$type<FrictionReason>().nullable(),
    frictionCorrected: p.string().$type<FrictionReason>().nullable(),
    frictionCorrectedAt: p.datetime(3).nullable(),
    frictionCorrectedBy: p.string().nullable(),
    /** Messages that show why it did not convert. */
    frictionEvidence: p.array(),
    memory: p.json<Record<string, unknown>>(),
    /** Instants as ISO texts. */
    reopenings: p.json<string[]>(),
    /** How many messages the visitor's window has shown. */
    seenCount: p.integer(),
    identityId: p.string().strictNullable(),
    reviewedAt: p.datetime(3).strictNullable(),
    reviewNote: p.string().strictNullable(),
    /** What `conversation_label` says, so that the list is filtered by this row alone. */
    labelIds: p.array(),
    assigneeId: p.string().strictNullable(),
    /** Path of the page that the window was opened on. */
    pagePath: p.string().strictNullable(),
    /** Host of the page that led there, without `www.`. */
    referrerHost: p.string().strictNullable(),
    /** `utm_campaign` of that page. */
    campaign: p.string().strictNullable(),
    device: p.string().$type<DeviceClass>(),
    /** When the visitor first asked for the team. */
    handedOverAt: p.datetime(3).strictNullable(),
    /** Whether a question in it could not be answered. */
    unanswered: p.boolean(),
    isTest: p.boolean(),
    erasedAt: p.datetime(3).nullable(),
  },
})

/** What was said in one session, and a summary of what came of it. */
@ObjectType('Conversation', {
  implements: Node,
  description: 'What was said in one session, and what came of it.',
})
@Directive('@key(fields: "id")')
export class Conversation extends ConversationTable.class implements Node {
  /** The session, where the list has read it along. */
  declare loadedSession?: Session

  @Field(() => String, {
    nullable: true,
    description:
      'First words of the prospect, at most 120 characters; null before they said any, and once these are erased.',
  })
  declare opening: string | null

  @Field(() => DateTimeScalar, { description: 'When the window was opened.' })
  declare openedAt: Date

  @Field(() => DateTimeScalar, { description: 'When anything last happened in it.' })
  declare lastActivityAt: Date

  @Field(() => [DateTimeScalar], {
    description:
      'When the visitor took the chat up again after it had ended, oldest first (product rule 4.7). Attribution knows nothing of it.',
  })
  declare reopenings: string[]

  @Field(() => Int, { description: 'How many messages.' })
  declare messageCount: number

  @Field(() => Stage, { description: 'How far it came.' })
  declare stage: Stage

  @Field(() => MessageRating, {
    nullable: true,
    description: 'How its answers were rated: DOWN as soon as one was; null while none is.',
  })
  declare rating: MessageRating | null

  @Field(() => Audience, { description: 'Who it is with, as far as known.' })
  declare audience: Audience

  @Field(() => String, {
    description:
      "Language that it is held in: `en`, `de`, `fr`, `es`, `pt` or `ar`. That of the last answer; before the first, that of the visitor's window.",
  })
  declare language: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When its words were erased; null while it has them (product rule 4.13).',
  })
  declare erasedAt: Date | null
}
ConversationTable.setClass(Conversation)

/** The topic on which readers of a business's conversations are woken; the detail is the conversation. */
export function conversationTopic(businessId: string): string {
  return `conversations:${businessId}`
}
