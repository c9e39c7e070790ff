import { Arg, Ctx, Directive, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { MoneyInput } from '../../kernel/graphql/money.ts'
import { answer } from '../../kernel/graphql/payload.ts'
import { DateScalar, DateTimeScalar, EmailAddressScalar, UrlScalar } from '../../kernel/graphql/scalars.ts'
import type { CoworkerContract, CoworkerProduct, Visitor } from '../../records/index.ts'
import { ContractPayload, ProductPayload, readSubmitted, TourPayload } from '../payloads.ts'
import { recordContract, recordProduct, recordTour } from './record-elsewhere.ts'

@InputType({ description: 'A person.' })
class PersonInput {
  @Field(() => String, { description: 'Whole name, at most 200 characters.' })
  declare fullName: string

  @Field(() => EmailAddressScalar, { description: 'E-mail address; people are told apart by it, case aside.' })
  declare email: string
}

@Directive('@oneOf')
@InputType({ description: 'Who bought: exactly one.' })
class CustomerInput {
  @Field(() => ID, { nullable: true, description: 'A customer we know.' })
  declare coworkerId?: string | null

  @Field(() => PersonInput, { nullable: true, description: 'A person to find by address, or make.' })
  declare person?: PersonInput | null
}

@InputType()
abstract class ElsewhereInput {
  @Field(() => String, {
    nullable: true,
    description: 'Session named by the link that was followed, as it came; an unknown one still records the outcome.',
  })
  declare sessionId?: string | null

  @Field(() => String, {
    description: 'Your identifier of the record, at most 200 characters; the same one never counts twice.',
  })
  declare externalId: string

  @Field(() => ID, {
    nullable: true,
    description:
      'Identifier of the record in Nexudus, at most 200 characters: it can then be referred to by it. INVALID when another record has it.',
  })
  declare uniqueId?: string | null

  @Field(() => UrlScalar, { nullable: true, description: 'The same record in the coworking system.' })
  declare externalUrl?: string | null
}

@InputType({ description: 'A tour booked elsewhere.' })
class RecordTourInput extends ElsewhereInput {
  @Field(() => String, { description: 'Whole name, at most 200 characters.' })
  declare fullName: string

  @Field(() => EmailAddressScalar, { description: 'E-mail address; people are told apart by it, case aside.' })
  declare email: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they are expected.' })
  declare expectedArrival?: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was booked; now, if left out.' })
  declare occurredAt?: Date | null
}

@InputType({ description: 'A membership sold.' })
class RecordContractInput extends ElsewhereInput {
  @Field(() => CustomerInput, { description: 'Who buys: somebody known, or by their address.' })
  declare customer: CustomerInput

  @Field(() => ID, {
    nullable: true,
    description: 'Identifier of a customer who is made by this, in Nexudus. Somebody known keeps what they have.',
  })
  declare customerUniqueId?: string | null

  @Field(() => ID, { description: 'Plan: a `Tariff`.' })
  declare planId: string

  @Field(() => DateScalar, { description: 'First day.' })
  declare startDate: string

  @Field(() => MoneyInput, { description: 'Price for one period.' })
  declare price: MoneyInput
}

@InputType({ description: 'A product sold.' })
class RecordProductInput extends ElsewhereInput {
  @Field(() => CustomerInput, { description: 'Who buys: somebody known, or by their address.' })
  declare customer: CustomerInput

  @Field(() => ID, {
    nullable: true,
    description: 'Identifier of a customer who is made by this, in Nexudus. Somebody known keeps what they have.',
  })
  declare customerUniqueId?: string | null

  @Field(() => ID, { description: 'What was bought.' })
  declare productId: string

  @Field(() => Int, { defaultValue: 1, description: 'How many, 1 to 10,000.' })
  declare quantity: number

  @Field(() => MoneyInput, { description: 'Price of all.' })
  declare price: MoneyInput
}

@ObjectType({ description: 'The tour.' })
class RecordTourPayload extends TourPayload {}

@ObjectType({ description: 'The membership: one conversion for a known customer, two for a new one.' })
class RecordContractPayload extends ContractPayload {}

@ObjectType({ description: 'The sale.' })
class RecordProductPayload extends ProductPayload {}

/** What integrators record that happened elsewhere. */
@Resolver()
export class IntegratorResolver {
  @Mutation(() => RecordTourPayload, {
    nullable: true,
    description:
      'Records a tour booked elsewhere. Scope `conversions:write`. Errors: BLANK, INVALID, TOO_LONG, IDEMPOTENCY_KEY_REUSED.',
  })
  recordTour(
    @Arg('input', () => RecordTourInput, { description: 'The tour.' }) input: RecordTourInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordTourPayload> {
    return answer(RecordTourPayload, async () => {
      const { record, ...rest } = await readSubmitted(context, await recordTour(context, input))
      return { visitor: record as Visitor, ...rest }
    })
  }

  @Mutation(() => RecordContractPayload, {
    nullable: true,
    description:
      'Records a membership and, for somebody new, a customer. Scope `conversions:write`. Errors as `recordTour`, and NOT_FOUND for a plan or customer.',
  })
  recordContract(
    @Arg('input', () => RecordContractInput, { description: 'The membership.' }) input: RecordContractInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordContractPayload> {
    return answer(RecordContractPayload, async () => {
      const { record, ...rest } = await readSubmitted(context, await recordContract(context, input))
      return { contract: record as CoworkerContract, ...rest }
    })
  }

  @Mutation(() => RecordProductPayload, {
    nullable: true,
    description:
      'Records a product sale; a day pass earns the badge. Scope `conversions:write`. Errors as `recordTour`, and NOT_FOUND for a product or customer.',
  })
  recordProduct(
    @Arg('input', () => RecordProductInput, { description: 'The sale.' }) input: RecordProductInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordProductPayload> {
    return answer(RecordProductPayload, async () => {
      const { record, ...rest } = await readSubmitted(context, await recordProduct(context, input))
      return { product: record as CoworkerProduct, ...rest }
    })
  }
}
