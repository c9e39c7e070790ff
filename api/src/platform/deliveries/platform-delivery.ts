import { defineEntity, p } from '@mikro-orm/postgresql'
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { RowRules } from '../../kernel/database/row-security.ts'
import { Node } from '../../kernel/graphql/node.ts'
import { DateTimeScalar } from '../../kernel/graphql/scalars.ts'

/** Every process looks through them for what is due; identifiers and times tell nothing. */
export const PLATFORM_RULES: RowRules = {
  readWhole: ['platform_agenda'],
  foundBy: { platform_integration: 'id' },
}

/** What has come of a delivery. */
export const PlatformDeliveryOutcome = {
  RECORDED: 'RECORDED',
  KNOWN: 'KNOWN',
  WAITING: 'WAITING',
  UNUSABLE: 'UNUSABLE',
  IGNORED: 'IGNORED',
} as const
export type PlatformDeliveryOutcome = keyof typeof PlatformDeliveryOutcome
registerEnumType(PlatformDeliveryOutcome, {
  name: 'PlatformDeliveryOutcome',
  description: 'What has come of a webhook of the coworking platform.',
  valuesConfig: {
    RECORDED: { description: 'The record was made or updated, and its conversions counted.' },
    KNOWN: { description: 'Foyer had the record already, so nothing was counted.' },
    WAITING: { description: 'It is recorded once its customer has arrived, or after an hour by what it says itself.' },
    UNUSABLE: { description: 'It cannot be recorded; the reason says why. It can be retried.' },
    IGNORED: { description: 'It is about nothing that conversations lead to; the reason says why.' },
  },
})

/** Why a delivery is not recorded, or was recorded without something. */
export const PlatformDeliveryReason = {
  CUSTOMER_NOT_ARRIVED: 'CUSTOMER_NOT_ARRIVED',
  CUSTOMER_UNKNOWN: 'CUSTOMER_UNKNOWN',
  SEVERAL_SESSIONS: 'SEVERAL_SESSIONS',
  NOT_A_TOUR: 'NOT_A_TOUR',
  INCLUDED_IN_PLAN: 'INCLUDED_IN_PLAN',
  ERASED: 'ERASED',
  UNSUPPORTED_ACTION: 'UNSUPPORTED_ACTION',
  NOT_JSON: 'NOT_JSON',
  NOT_ONE_RECORD: 'NOT_ONE_RECORD',
  NO_IDENTIFIER: 'NO_IDENTIFIER',
  FIELD_INVALID: 'FIELD_INVALID',
  PLAN_UNKNOWN: 'PLAN_UNKNOWN',
  PRODUCT_UNKNOWN: 'PRODUCT_UNKNOWN',
  NAME_AMBIGUOUS: 'NAME_AMBIGUOUS',
  FAILED: 'FAILED',
} as const
export type PlatformDeliveryReason = keyof typeof PlatformDeliveryReason
registerEnumType(PlatformDeliveryReason, {
  name: 'PlatformDeliveryReason',
  description: 'Why a webhook of the coworking platform is not recorded, or was recorded without a session.',
  valuesConfig: {
    CUSTOMER_NOT_ARRIVED: { description: 'The customer it names has not arrived yet; it waits an hour for them.' },
    CUSTOMER_UNKNOWN: {
      description: 'The customer it names has not arrived within an hour, and it does not say who they are.',
    },
    SEVERAL_SESSIONS: {
      description: 'It names several sessions, so it was recorded without one: nobody knows which is meant.',
    },
    NOT_A_TOUR: { description: 'A visitor of a customer, not somebody who is shown the space.' },
    INCLUDED_IN_PLAN: { description: 'A product that comes with a plan: nobody bought it.' },
    ERASED: { description: 'Whoever it was about has been erased, and what it said with them.' },
    UNSUPPORTED_ACTION: { description: 'Nothing is done with this action. Take its webhook off at the platform.' },
    NOT_JSON: { description: 'The body is not JSON in UTF-8. It was not kept.' },
    NOT_ONE_RECORD: { description: 'The body is not a list of one record. It was not kept.' },
    NO_IDENTIFIER: { description: 'The record has no `Id`, so that nobody could tell it from others.' },
    FIELD_INVALID: { description: 'A field cannot be used; `detail` names it as the platform does.' },
    PLAN_UNKNOWN: { description: 'No plan in Foyer has the name that `detail` gives.' },
    PRODUCT_UNKNOWN: { description: 'No product in Foyer has the name that `detail` gives.' },
    NAME_AMBIGUOUS: { description: 'Several plans or products in Foyer have the name that `detail` gives.' },
    FAILED: { description: 'Recording it failed on our side; the log says why.' },
  },
})

const PlatformDeliveryTable = defineEntity({
  name: 'PlatformDelivery',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    /** The action with the record's identifier or, where it has none, a hash of the body. */
    deliveryKey: p.string(),
    action: p.string(),
    externalId: p.string().strictNullable(),
    outcome: p.string().$type<PlatformDeliveryOutcome>(),
    reason: p.string().$type<PlatformDeliveryReason>().strictNullable(),
    detail: p.string().strictNullable(),
    /** The platform's identifier of the customer that it waits for. */
    waitsFor: p.string().strictNullable(),
    recordId: p.string().strictNullable(),
    body: p.string().strictNullable(),
    receivedAt: p.datetime(3),
    lastReceivedAt: p.datetime(3),
    receivedCount: p.integer(),
    settledAt: p.datetime(3).strictNullable(),
  },
})

/** One record that the platform told of, however often it did. */
@ObjectType('PlatformDelivery', {
  implements: Node,
  description:
    'One record that a webhook of the coworking platform told of, however often it did. Kept for 90 days after it came last.',
})
export class PlatformDelivery extends PlatformDeliveryTable.class implements Node {
  @Field(() => String, {
    description: "The platform's name of what happened, such as `CoworkerCreate`, at most 60 characters.",
  })
  declare action: string

  @Field(() => ID, {
    nullable: true,
    description: "The platform's `Id` of the record; null where none could be read.",
  })
  declare externalId: string | null

  @Field(() => PlatformDeliveryOutcome, { description: 'What has come of it.' })
  declare outcome: PlatformDeliveryOutcome

  @Field(() => PlatformDeliveryReason, {
    nullable: true,
    description: 'Why it is not recorded, or was recorded without a session; null when all is well.',
  })
  declare reason: PlatformDeliveryReason | null

  @Field(() => String, {
    nullable: true,
    description: 'What the reason is about: names of fields, or of a plan or product, at most 200 characters.',
  })
  declare detail: string | null

  @Directive('@tag(name: "pii")')
  @Field(() => String, {
    nullable: true,
    description:
      'What came, as JSON, while it waits or cannot be used; null once it is settled, erased, or where it was not kept.',
  })
  declare body: string | null

  @Field(() => DateTimeScalar, { description: 'When it came first.' })
  declare receivedAt: Date

  @Field(() => DateTimeScalar, { description: 'When it came last.' })
  declare lastReceivedAt: Date

  @Field(() => Int, { description: 'How often it came: the platform repeats what it had no answer to.' })
  declare receivedCount: number

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was recorded, known or ignored; null while something may yet come of it.',
  })
  declare settledAt: Date | null
}
PlatformDeliveryTable.setClass(PlatformDelivery)
