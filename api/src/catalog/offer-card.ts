import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Money } from '../kernel/graphql/money.ts'
import { DateScalar } from '../kernel/graphql/scalars.ts'
import { BillingCycle } from './billing-cycle.ts'
import { LinkKind } from './link-kind.ts'
import type { OfferFacts, OfferKind } from './offer.ts'

/** An offer as it was shown. What it leads to is added by the feature that makes links. */
@ObjectType('OfferCard', {
  description: 'An offer as it was shown in a message. A copy: later changes of the catalogue do not change it.',
})
export class OfferCard {
  @Field(() => LinkKind, { description: 'What kind of offer.' })
  declare kind: OfferKind

  @Field(() => String, { description: 'Name of the plan, office or pass.' })
  declare name: string

  @Field(() => String, { nullable: true, description: 'One or two sentences.' })
  declare description: string | null

  @Field(() => Money, {
    nullable: true,
    description: 'Price for one billing cycle, or of one pass. Null when it is not to be shown.',
  })
  declare price: Money | null

  @Field(() => BillingCycle, {
    nullable: true,
    description: 'How often the price is due. Null for a single payment.',
  })
  declare billingCycle: BillingCycle | null

  @Field(() => Money, { nullable: true, description: 'Paid once on sign-up, if any.' })
  declare signUpFee: Money | null

  @Field(() => Int, { nullable: true, description: 'Notice to cancel, in days, if any.' })
  declare noticePeriodDays: number | null

  @Field(() => Float, { nullable: true, description: 'Floor area in square metres, for an office.' })
  declare size: number | null

  @Field(() => Int, { nullable: true, description: 'How many people it holds, for an office.' })
  declare capacity: number | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day it is free, for an office; null means now.',
  })
  declare availableFrom: string | null
}

/** The card of an offer. */
export function offerCard(kind: OfferKind, facts: OfferFacts): OfferCard {
  return Object.assign(new OfferCard(), {
    kind,
    name: facts.name,
    description: facts.description ?? null,
    price: facts.price ?? null,
    billingCycle: facts.billingCycle ?? null,
    signUpFee: facts.signUpFee ?? null,
    noticePeriodDays: facts.noticePeriodDays ?? null,
    size: facts.size ?? null,
    capacity: facts.capacity ?? null,
    availableFrom: facts.availableFrom ?? null,
  })
}
