import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { FollowedLink } from '../conversions/index.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { answer, Payload } from '../kernel/graphql/payload.ts'
import { DateScalar, EmailAddressScalar, UrlScalar } from '../kernel/graphql/scalars.ts'
import { hasScope } from '../kernel/graphql/viewer.ts'
import { type AnyRecord, ConversionRecord, loadRecord } from '../records/index.ts'
import { Checkout, CheckoutAttention, PaymentMethod } from './checkout.ts'
import { paymentProvider } from './choose-provider.ts'
import { resolveCheckout } from './resolve-checkout.ts'
import { startCheckout } from './start-checkout.ts'

@InputType({ description: 'The checkout of a plan or a day pass.' })
class StartCheckoutInput {
  @Field(() => String, { description: 'Token of the link that was followed, to a plan or a day pass.' })
  declare linkToken: string

  @Field(() => String, { description: 'Whole name, at most 200 characters.' })
  declare fullName: string

  @Field(() => EmailAddressScalar, { description: 'E-mail address; people are told apart by it, case aside.' })
  declare email: string

  @Field(() => String, { nullable: true, description: 'Mobile number, at most 50 characters.' })
  declare mobilePhone?: string | null

  @Field(() => String, { nullable: true, description: 'Company, at most 200 characters.' })
  declare companyName?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: "For a plan: first day, if another than the link's; not past.",
  })
  declare startDate?: string | null

  @Field(() => Int, { defaultValue: 1, description: 'For a day pass: how many, 1 to 50.' })
  declare quantity: number

  @Field(() => DateScalar, { nullable: true, description: 'For a day pass: day of use, not past.' })
  declare date?: string | null

  @Field(() => String, {
    description: 'One for each time the form is shown, at most 200 characters; sending it again changes nothing.',
  })
  declare idempotencyKey: string
}

@ObjectType({ description: 'The checkout.' })
class StartCheckoutPayload extends Payload {
  @Field(() => Checkout, {
    nullable: true,
    description: 'The checkout: completed, or with the address to pay at; null on error.',
  })
  checkout: Checkout | null = null

  @Field(() => UrlScalar, {
    nullable: true,
    description: 'Where to send the buyer to pay. Null when nothing is to be paid by card, or no longer.',
  })
  paymentUrl: string | null = null
}

/** Purchases from the form to the record. */
@Resolver(() => Checkout)
export class CheckoutResolver {
  @Query(() => Checkout, {
    nullable: true,
    description:
      'A checkout by the token that its buyer comes back with, to see what came of the payment. Public. Null when the signature is wrong.',
  })
  async checkout(
    @Arg('token', () => String, { description: 'Token in the address that the buyer came back to.' }) token: string,
    @Ctx() context: RequestContext,
  ): Promise<Checkout | null> {
    const named = await resolveCheckout(context.app, token)
    if (!named) return null
    const { businessId, checkoutId } = named
    return context.entitiesOf(businessId).findOne(Checkout, { businessId, id: checkoutId })
  }

  @Mutation(() => StartCheckoutPayload, {
    nullable: true,
    description:
      'Sends the checkout of a plan or day pass that a link led to. What is invoiced is recorded at once, as by `signUp` and `buyDayPass`; what is paid by card is recorded when the payment is confirmed. Errors: BLANK, INVALID, TOO_LONG, LINK_INVALID, OFFER_GONE, PAYMENT_UNAVAILABLE, IDEMPOTENCY_KEY_REUSED.',
  })
  startCheckout(
    @Arg('input', () => StartCheckoutInput, { description: 'The checkout.' }) input: StartCheckoutInput,
    @Ctx() context: RequestContext,
  ): Promise<StartCheckoutPayload> {
    return answer(StartCheckoutPayload, async () => {
      const checkout = await startCheckout(context, input)
      return { checkout, paymentUrl: checkout.state === 'PENDING' ? checkout.providerUrl : null }
    })
  }

  @FieldResolver(() => [CheckoutAttention], {
    description: 'Why staff should look at it. Empty for who may not read conversions.',
  })
  attention(@Root() checkout: Checkout, @Ctx() context: RequestContext): CheckoutAttention[] {
    return hasScope(context.viewer, 'conversions:read') ? checkout.attention : []
  }

  @FieldResolver(() => ConversionRecord, {
    nullable: true,
    description: 'The contract or sale that it became. Null before, and for who may not read records.',
  })
  record(@Root() checkout: Checkout, @Ctx() context: RequestContext): Promise<AnyRecord | null> | null {
    return checkout.recordId ? loadRecord(context, checkout.recordId) : null
  }
}

/** What a link says of paying. */
@Resolver(() => FollowedLink)
export class FollowedLinkPaymentResolver {
  @FieldResolver(() => PaymentMethod, { description: 'How what it offers is paid for, at the price it has now.' })
  payment(@Root() { kind, offer }: FollowedLink, @Ctx() context: RequestContext): PaymentMethod {
    const amounts = [offer?.price, offer?.signUpFee].map((amount) => amount?.amountMinor ?? 0)
    const costs = kind !== 'TOUR' && amounts.some((amount) => amount > 0)
    return costs ? paymentProvider(context.app).method : 'NONE'
  }
}
