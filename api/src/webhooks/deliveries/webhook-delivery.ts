import { defineEntity, p } from '@mikro-orm/postgresql'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { RowRules } from '../../kernel/database/row-security.ts'
import { Node } from '../../kernel/graphql/node.ts'
import { DateTimeScalar } from '../../kernel/graphql/scalars.ts'

/** Every process looks through them for what is to be sent; identifiers, positions and times tell nothing. */
export const WEBHOOK_RULES: RowRules = { readWhole: ['webhook_progress', 'webhook_due'] }

/** The topic on which processes hear that there may be something to send. */
export const WEBHOOKS = 'webhooks'

/** Whether a webhook has arrived. */
export const WebhookDeliveryState = { PENDING: 'PENDING', DELIVERED: 'DELIVERED', FAILED: 'FAILED' } as const
export type WebhookDeliveryState = keyof typeof WebhookDeliveryState
registerEnumType(WebhookDeliveryState, {
  name: 'WebhookDeliveryState',
  description: 'Whether a webhook has arrived.',
  valuesConfig: {
    PENDING: { description: 'It is to be sent, for the first time or again.' },
    DELIVERED: { description: 'It was answered with a status of 200 to 299.' },
    FAILED: { description: 'No attempt succeeded, and there will be no other unless it is replayed.' },
  },
})

const WebhookDeliveryTable = defineEntity({
  name: 'WebhookDelivery',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    endpointId: p.string(),
    /** Null for a test, which is about nothing. */
    eventId: p.string().strictNullable(),
    /** That of the event in the log. */
    position: p.bigint('number'),
    state: p.string().$type<WebhookDeliveryState>(),
    attemptCount: p.integer(),
    nextAttemptAt: p.datetime(3).strictNullable(),
    createdAt: p.datetime(3),
    endedAt: p.datetime(3).strictNullable(),
  },
})

/** One event on its way to one endpoint. */
@ObjectType('WebhookDelivery', {
  implements: Node,
  description: 'One event on its way to one endpoint. It is kept for 30 days after it has ended.',
})
export class WebhookDelivery extends WebhookDeliveryTable.class implements Node {
  @Field(() => WebhookDeliveryState, { description: 'Whether it has arrived.' })
  declare state: WebhookDeliveryState

  @Field(() => Int, { description: 'Attempts since it was to be sent, or replayed; at most 8.' })
  declare attemptCount: number

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the next attempt is due, in the past while one is under way; null once it has ended.',
  })
  declare nextAttemptAt: Date | null

  @Field(() => DateTimeScalar, { description: 'When it was to be sent for the first time.' })
  declare createdAt: Date

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it arrived or failed for good; null until then.' })
  declare endedAt: Date | null
}
WebhookDeliveryTable.setClass(WebhookDelivery)

/** One attempt to send a webhook. */
@ObjectType('WebhookAttempt', { description: 'One attempt to send a webhook. It is kept for 30 days.' })
export class WebhookAttempt {
  @Field(() => ID, { description: 'Identifier of the attempt.' })
  declare id: string

  @Field(() => DateTimeScalar, { description: 'When its result was known.' })
  declare at: Date

  @Field(() => Int, { description: 'How long it took, in milliseconds; at most 15 seconds.' })
  declare durationMs: number

  @Field(() => Int, { nullable: true, description: 'Status of the answer; null when there was none.' })
  declare status: number | null

  @Field(() => String, { nullable: true, description: 'Why there was no answer; null when there was one.' })
  declare error: string | null

  @Field(() => String, { nullable: true, description: 'The first 4 kB of the answer; null when there was none.' })
  declare answer: string | null
}
