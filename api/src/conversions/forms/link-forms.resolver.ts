import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer } from '../../kernel/graphql/payload.ts'
import { DateScalar, DateTimeScalar, EmailAddressScalar, UrlScalar } from '../../kernel/graphql/scalars.ts'
import type { CoworkerContract, CoworkerProduct, Visitor } from '../../records/index.ts'
import { calendarUrl } from '../calendar/serve-calendar.ts'
import { ContractPayload, ProductPayload, readSubmitted, TourPayload } from '../payloads.ts'
import { buyDayPass } from './buy-day-pass.ts'
import { requestTour } from './request-tour.ts'
import { signUp } from './sign-up.ts'

@InputType()
abstract class LinkFormInput {
  @Field(() => String, { description: 'Token of the link that was followed.' })
  declare linkToken: string

  @Field(() => String, { description: 'Whole name, at most 200 characters.' })
  declare fullName: string

  @Field(() => EmailAddressScalar, { description: 'E-mail address; people are told apart by it, case aside.' })
  declare email: string

  @Field(() => String, { nullable: true, description: 'Company, at most 200 characters.' })
  declare companyName?: string | null

  @Field(() => String, {
    description: 'One for each time the form is shown, at most 200 characters; sending it again changes nothing.',
  })
  declare idempotencyKey: string
}

@InputType({ description: 'The tour form.' })
class RequestTourInput extends LinkFormInput {
  @Field(() => String, { nullable: true, description: 'Telephone number, at most 50 characters.' })
  declare phoneNumber?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Wished time, not past.' })
  declare expectedArrival?: Date | null

  @Field(() => String, { nullable: true, description: 'Anything to add, at most 2,000 characters.' })
  declare notes?: string | null
}

@InputType({ description: 'The membership checkout.' })
class SignUpInput extends LinkFormInput {
  @Field(() => String, { nullable: true, description: 'Mobile number, at most 50 characters.' })
  declare mobilePhone?: string | null

  @Field(() => DateScalar, { nullable: true, description: "First day, if another than the link's; not past." })
  declare startDate?: string | null
}

@InputType({ description: 'The day pass purchase.' })
class BuyDayPassInput extends LinkFormInput {
  @Field(() => String, { nullable: true, description: 'Mobile number, at most 50 characters.' })
  declare mobilePhone?: string | null

  @Field(() => Int, { defaultValue: 1, description: 'How many, 1 to 50.' })
  declare quantity: number

  @Field(() => DateScalar, { nullable: true, description: 'Day of use, not past.' })
  declare date?: string | null
}

@ObjectType({ description: 'The tour.' })
class RequestTourPayload extends TourPayload {
  @Field(() => UrlScalar, {
    nullable: true,
    description:
      'Calendar file (iCalendar) of the tour at the time that was asked for; null without one, and on error. `?locale=` chooses its language.',
  })
  calendarUrl: string | null = null
}

@ObjectType({ description: 'The membership: one conversion for a known customer, two for a new one.' })
class SignUpPayload extends ContractPayload {}

@ObjectType({ description: 'The day pass.' })
class BuyDayPassPayload extends ProductPayload {}

/** The forms that links lead to. Public: the link's token is what they need. */
@Resolver()
export class LinkFormsResolver {
  @Mutation(() => RequestTourPayload, {
    nullable: true,
    description:
      'Submits the tour form that a link led to. Makes a visitor or updates the one with the same address (product rule 4.1). Errors: BLANK, INVALID, TOO_LONG, LINK_INVALID, OFFER_GONE, IDEMPOTENCY_KEY_REUSED.',
  })
  requestTour(
    @Arg('input', () => RequestTourInput, { description: 'The form.' }) input: RequestTourInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestTourPayload> {
    return answer(RequestTourPayload, async () => {
      const submitted = await requestTour(context, input)
      const { record, ...rest } = await readSubmitted(context, submitted)
      const arrival = submitted.visit.expectedArrival
      const url = arrival ? await calendarUrl(context.app, { ...submitted, visitorId: record.id, arrival }) : null
      return { visitor: record as Visitor, calendarUrl: url, ...rest }
    })
  }

  @Mutation(() => SignUpPayload, {
    nullable: true,
    description:
      'Completes the membership checkout that a link led to: a contract and, for somebody new, a customer (product rule 4.2). Errors as `requestTour`.',
  })
  signUp(
    @Arg('input', () => SignUpInput, { description: 'The form.' }) input: SignUpInput,
    @Ctx() context: RequestContext,
  ): Promise<SignUpPayload> {
    return answer(SignUpPayload, async () => {
      const { record, ...rest } = await readSubmitted(context, await signUp(context, input))
      return { contract: record as CoworkerContract, ...rest }
    })
  }

  @Mutation(() => BuyDayPassPayload, {
    nullable: true,
    description:
      'Completes the day pass purchase that a link led to (product rule 4.3). To be invoiced at the space. Errors as `requestTour`.',
  })
  buyDayPass(
    @Arg('input', () => BuyDayPassInput, { description: 'The form.' }) input: BuyDayPassInput,
    @Ctx() context: RequestContext,
  ): Promise<BuyDayPassPayload> {
    return answer(BuyDayPassPayload, async () => {
      const { record, ...rest } = await readSubmitted(context, await buyDayPass(context, input))
      return { product: record as CoworkerProduct, ...rest }
    })
  }
}
