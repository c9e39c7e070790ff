import { defineEntity, p } from '@mikro-orm/postgresql'
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql'
import type { Obstacle } from '../assistant/index.ts'
import type { OfferFacts, OfferKind } from '../catalog/index.ts'
import { Node } from '../kernel/graphql/node.ts'
import { DateTimeScalar } from '../kernel/graphql/scalars.ts'
import { MessageRating } from './rating/message-rating.ts'

/** Who wrote a message. */
export const MessageAuthor = { VISITOR: 'VISITOR', ASSISTANT: 'ASSISTANT', STAFF: 'STAFF' } as const
export type MessageAuthor = keyof typeof MessageAuthor
registerEnumType(MessageAuthor, {
  name: 'MessageAuthor',
  description: 'Who wrote a message.',
  valuesConfig: {
    VISITOR: { description: 'The person in the chat window.' },
    ASSISTANT: { description: 'The AI agent.' },
    STAFF: { description: 'A member of staff.' },
  },
})

/** Whether a message is complete. */
export const MessageState = { PENDING: 'PENDING', COMPLETE: 'COMPLETE', FAILED: 'FAILED', STOPPED: 'STOPPED' } as const
export type MessageState = keyof typeof MessageState
registerEnumType(MessageState, {
  name: 'MessageState',
  description: 'Whether a message is complete.',
  valuesConfig: {
    PENDING: { description: 'Being written; follow it with `replyStreamed`.' },
    COMPLETE: { description: 'All of it is there.' },
    FAILED: { description: 'Could not be written; the text says so.' },
    STOPPED: { description: 'Stopped by the visitor; the text is what was shown of it.' },
  },
})

/** A card as a message keeps it: a copy of the offer and the link that was made for it. */
export interface StoredCard {
  kind: OfferKind
  facts: OfferFacts
  linkId: string | null
}

const MessageTable = defineEntity({
  name: 'Message',
  properties: {
    businessId: p.string().primary(),
    // Says in which partition it lies: whoever knows it asks with it, or all of them are looked through.
    conversationId: p.string().primary(),
    id: p.string().primary(),
    position: p.integer(),
    author: p.string().$type<MessageAuthor>(),
    text: p.string(),
    state: p.string().$type<MessageState>(),
    sentAt: p.datetime(3),
    idempotencyKey: p.string().strictNullable(),
    replyTo: p.string().strictNullable(),
    /** How often the answer was begun. */
    attempt: p.integer(),
    /** When the visitor asked to stop the answer that is being written. */
    stopAskedAt: p.datetime(3).strictNullable(),
    cards: p.json<StoredCard[]>(),
    toolsUsed: p.array(),
    unanswered: p.boolean(),
    /** What stood in the visitor's way in this answer. */
    obstacles: p.array().$type<Obstacle[]>(),
    rating: p.string().$type<MessageRating>().strictNullable(),
    ratedAt: p.datetime(3).strictNullable(),
  },
})

/** One message of a conversation. */
@ObjectType('Message', { implements: Node, description: 'One message.' })
@Directive('@key(fields: "id")')
export class Message extends MessageTable.class implements Node {
  @Field(() => MessageAuthor, { description: 'Who wrote it.' })
  declare author: MessageAuthor

  @Field(() => String, { description: 'Markdown, at most 4,000 characters from a visitor.' })
  declare text: string

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  declare sentAt: Date

  @Field(() => MessageState, { description: 'Whether the text is complete.' })
  declare state: MessageState

  @Field(() => MessageRating, {
    nullable: true,
    description: 'What the visitor thinks of this answer, once they said.',
  })
  declare rating: MessageRating | null
}
MessageTable.setClass(Message)

/** The topic on which readers of a reply are woken when it is finished. */
export function replyTopic(messageId: string): string {
  return `reply:${messageId}`
}
