import { defineEntity, p } from '@mikro-orm/postgresql'
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { ConversionKind } from '../../conversations/index.ts'
import { AttributionVerdict, ConversionEventType } from '../../conversions/index.ts'
import { Node } from '../../kernel/graphql/node.ts'
import { DateTimeScalar } from '../../kernel/graphql/scalars.ts'

/** Why nothing is sent to an endpoint. */
export const WebhookDisabledReason = { STAFF: 'STAFF', GONE: 'GONE', FAILING: 'FAILING' } as const
export type WebhookDisabledReason = keyof typeof WebhookDisabledReason
registerEnumType(WebhookDisabledReason, {
  name: 'WebhookDisabledReason',
  description: 'Why nothing is sent to an endpoint.',
  valuesConfig: {
    STAFF: { description: 'Staff switched it off.' },
    GONE: { description: 'It answered 410: it wants no more.' },
    FAILING: { description: 'No attempt succeeded for five days.' },
  },
})

const WebhookEndpointTable = defineEntity({
  name: 'WebhookEndpoint',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    url: p.string(),
    description: p.string().strictNullable(),
    kinds: p.array().$type<ConversionKind[]>().strictNullable(),
    types: p.array().$type<ConversionEventType[]>().strictNullable(),
    verdicts: p.array().$type<AttributionVerdict[]>().strictNullable(),
    /** As it is: what signs can only be checked with itself. Never leaves the server again. */
    secret: p.string().hidden(),
    /** The one before, which signs along until then. */
    formerSecret: p.string().strictNullable().hidden(),
    formerSecretUntil: p.datetime(3).strictNullable(),
    disabledAt: p.datetime(3).strictNullable(),
    disabledReason: p.string().$type<WebhookDisabledReason>().strictNullable(),
    failingSince: p.datetime(3).strictNullable(),
    createdAt: p.datetime(3),
    createdBy: p.string().strictNullable(),
  },
})

/** A server of somebody else that events are sent to. */
@ObjectType('WebhookEndpoint', {
  implements: Node,
  description: 'A server that gets the events of the log as webhooks, as they happen (product section 5).',
})
export class WebhookEndpoint extends WebhookEndpointTable.class implements Node {
  @Field(() => String, { nullable: true, description: 'What it is for, as its maker named it.' })
  declare description: string | null

  @Field(() => [ConversionKind], { nullable: true, description: 'Only events of these kinds; null for all.' })
  declare kinds: ConversionKind[] | null

  @Field(() => [ConversionEventType], { nullable: true, description: 'Only events of these types; null for all.' })
  declare types: ConversionEventType[] | null

  @Field(() => [AttributionVerdict], {
    nullable: true,
    description: 'Only events with one of these verdicts when they happened; null for all.',
  })
  declare verdicts: AttributionVerdict[] | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the secret before the last rotation signs along; null where there is none.',
  })
  declare formerSecretUntil: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when nothing is sent; null while it is enabled.' })
  declare disabledAt: Date | null

  @Field(() => WebhookDisabledReason, { nullable: true, description: 'Why nothing is sent; null while it is enabled.' })
  declare disabledReason: WebhookDisabledReason | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when every attempt has failed; null while they succeed. After five days it is disabled.',
  })
  declare failingSince: Date | null

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  declare createdAt: Date
}
WebhookEndpointTable.setClass(WebhookEndpoint)
