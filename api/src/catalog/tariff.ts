import { defineEntity, type Opt, p } from '@mikro-orm/postgresql'
import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Money, moneyOf } from '../kernel/graphql/money.ts'
import { Node } from '../kernel/graphql/node.ts'
import { BillingCycle } from './billing-cycle.ts'
import type { Cycle } from './offer.ts'

/** Kinds of membership plan, as an enumeration of the graph. */
export const SystemTariffType = {
  HOT_DESK: 'HOT_DESK',
  DEDICATED_DESK: 'DEDICATED_DESK',
  PRIVATE_OFFICE: 'PRIVATE_OFFICE',
  VIRTUAL_OFFICE: 'VIRTUAL_OFFICE',
  OTHER: 'OTHER',
} as const
/** A kind of membership plan. */
export type SystemTariffType = keyof typeof SystemTariffType

registerEnumType(SystemTariffType, {
  name: 'SystemTariffType',
  description: 'Kinds of membership plan.',
  valuesConfig: {
    HOT_DESK: { description: 'A desk that changes from day to day.' },
    DEDICATED_DESK: { description: "A desk of one's own." },
    PRIVATE_OFFICE: { description: "An office of one's own, with a door." },
    VIRTUAL_OFFICE: { description: 'A postal address without a desk.' },
    OTHER: { description: 'Anything else.' },
  },
})

const TariffTable = defineEntity({
  name: 'Tariff',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    name: p.string(),
    description: p.string().nullable(),
    systemTariffType: p.string().$type<SystemTariffType>(),
    priceMinor: p.integer(),
    priceCurrency: p.string(),
    signUpFeeMinor: p.integer().nullable(),
    billingUnit: p.string().$type<Cycle['unit']>().default('MONTH'),
    billingCount: p.integer().default(1),
    noticePeriodDays: p.integer().default(0),
    subscribersLimit: p.integer().nullable(),
    /** Active contracts, as the feature that records them reports. */
    subscribers: p.integer().default(0),
    visible: p.boolean().default(true),
    archived: p.boolean().default(false),
    availableToAi: p.boolean().default(true),
    /** What the operator notes for the assistant. Never quoted to visitors. */
    notesForAi: p.string().nullable(),
    showPriceForAi: p.boolean().default(true),
    priceForAiMinor: p.integer().nullable(),
    createdAt: p.datetime(3),
  },
})

/** A membership plan. */
@ObjectType('Tariff', { implements: Node, description: 'A membership plan.' })
@Directive('@key(fields: "id")')
export class Tariff extends TariffTable.class implements Node {
  @Field(() => String, { description: 'What it is called on the website.' })
  declare name: string

  @Field(() => String, { nullable: true, description: 'One or two sentences.' })
  declare description: string | null | undefined

  @Field(() => SystemTariffType, { description: 'Kind of plan.' })
  declare systemTariffType: SystemTariffType

  @Field(() => Money, { description: 'Price for one billing cycle.' })
  price(): Money {
    return moneyOf(this.priceMinor, this.priceCurrency)
  }

  @Field(() => Money, { nullable: true, description: 'Paid once on sign-up, if any.' })
  signUpFee(): Money | null {
    return moneyOf(this.signUpFeeMinor, this.priceCurrency)
  }

  @Field(() => BillingCycle, { description: 'Time between two invoices.' })
  billingCycle(): BillingCycle {
    return Object.assign(new BillingCycle(), { unit: this.billingUnit, count: this.billingCount })
  }

  @Field(() => Int, { description: 'Notice to cancel, in days.' })
  declare noticePeriodDays: number & Opt

  @Field(() => Int, { nullable: true, description: 'Most people who can hold it at once; null for any number.' })
  declare subscribersLimit: number | null | undefined

  @Field(() => Boolean, { description: 'Shown on the website.' })
  declare visible: boolean & Opt

  @Field(() => Boolean, { description: 'No longer sold.' })
  declare archived: boolean & Opt

  @Field(() => Boolean, { description: 'Whether the assistant may mention it.' })
  declare availableToAi: boolean & Opt

  @Field(() => Boolean, { description: 'Whether the assistant may say its price.' })
  declare showPriceForAi: boolean & Opt

  @Field(() => Money, { nullable: true, description: 'Price the assistant says instead, if set.' })
  priceForAi(): Money | null {
    return moneyOf(this.priceForAiMinor, this.priceCurrency)
  }
}
TariffTable.setClass(Tariff)
