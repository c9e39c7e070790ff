import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { Transaction } from '../../kernel/database/transaction.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { DateScalar } from '../../kernel/graphql/scalars.ts'
import { requireScope } from '../../kernel/graphql/viewer.ts'
import { InputReader } from '../../kernel/input.ts'
import { CoworkerContract, CoworkerProduct, loadRecord, noteTour, Visitor } from '../../records/index.ts'
import { cancelContract, recordNoShow, refundProduct } from './record-actions.ts'
import { NOTE_LIMIT } from './reversal.resolver.ts'

const WHO = 'Staff, or scope `conversions:write`.'

@InputType({ description: 'A tour.' })
class TourInput {
  @Field(() => ID, { description: 'The visitor.' })
  declare visitorId: string
}

@InputType({ description: 'The tour to confirm.' })
class ConfirmTourInput extends TourInput {}

@InputType({ description: 'Who arrived.' })
class RecordArrivalInput extends TourInput {}

@InputType({ description: 'Who did not come.' })
class RecordNoShowInput extends TourInput {
  @Field(() => String, { nullable: true, description: 'Anything to add, for staff, at most 2,000 characters.' })
  declare note?: string | null
}

@InputType({ description: 'The contract to cancel.' })
class CancelContractInput {
  @Field(() => ID, { description: 'The contract.' })
  declare contractId: string

  @Field(() => DateScalar, { nullable: true, description: 'Last day in force; today, if left out.' })
  declare cancellationDate?: string | null

  @Field(() => String, { nullable: true, description: 'Reason, for staff, at most 2,000 characters.' })
  declare note?: string | null
}

@InputType({ description: 'The sale to refund.' })
class RefundProductInput {
  @Field(() => ID, { description: 'The sale: a `CoworkerProduct`.' })
  declare saleId: string

  @Field(() => String, { nullable: true, description: 'Reason, for staff, at most 2,000 characters.' })
  declare note?: string | null
}

const SHOWN = 'null on error, and for a key without `records:read`.'

@ObjectType()
abstract class VisitorPayload extends Payload {
  @Field(() => Visitor, { nullable: true, description: `The visitor as it is now; ${SHOWN}` })
  visitor: Visitor | null = null
}

@ObjectType({ description: 'The confirmed tour.' })
class ConfirmTourPayload extends VisitorPayload {}

@ObjectType({ description: 'The visit.' })
class RecordArrivalPayload extends VisitorPayload {}

@ObjectType({ description: 'The tour that did not take place.' })
class RecordNoShowPayload extends VisitorPayload {}

@ObjectType({ description: 'The cancelled contract.' })
class CancelContractPayload extends Payload {
  @Field(() => CoworkerContract, { nullable: true, description: `The contract as it is now; ${SHOWN}` })
  contract: CoworkerContract | null = null
}

@ObjectType({ description: 'The refunded sale.' })
class RefundProductPayload extends Payload {
  @Field(() => CoworkerProduct, { nullable: true, description: `The sale as it is now; ${SHOWN}` })
  product: CoworkerProduct | null = null
}

/** What happens to records after they were made. */
@Resolver()
export class RecordActionsResolver {
  @Mutation(() => ConfirmTourPayload, {
    nullable: true,
    description: `Confirms the time of a tour. More than once is harmless. ${WHO} Errors: NOT_FOUND, INVALID when the visit is over.`,
  })
  confirmTour(
    @Arg('input', () => ConfirmTourInput, { description: 'The tour.' }) { visitorId }: ConfirmTourInput,
    @Ctx() context: RequestContext,
  ): Promise<ConfirmTourPayload> {
    return answer(ConfirmTourPayload, async () => {
      const { visitor } = await change(context, (tx) => noteTour(tx, visitorId, 'CONFIRM'))
      return { visitor: (await loadRecord(context, visitor.id)) as Visitor | null }
    })
  }

  @Mutation(() => RecordArrivalPayload, {
    nullable: true,
    description: `Notes that a visitor came; their next tour makes a new visitor (product rule 4.1). More than once is harmless. ${WHO} Errors: NOT_FOUND, INVALID after a no-show.`,
  })
  recordArrival(
    @Arg('input', () => RecordArrivalInput, { description: 'Who arrived.' }) { visitorId }: RecordArrivalInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordArrivalPayload> {
    return answer(RecordArrivalPayload, async () => {
      const { visitor } = await change(context, (tx) => noteTour(tx, visitorId, 'ARRIVE'))
      return { visitor: (await loadRecord(context, visitor.id)) as Visitor | null }
    })
  }

  @Mutation(() => RecordNoShowPayload, {
    nullable: true,
    description: `Notes that a visitor did not come: the tour's conversions are reversed, NO_SHOW (product rule 4.9). More than once is harmless. ${WHO} Errors: NOT_FOUND, TOO_LONG, INVALID when they arrived or are expected later.`,
  })
  recordNoShow(
    @Arg('input', () => RecordNoShowInput, { description: 'Who did not come.' }) input: RecordNoShowInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordNoShowPayload> {
    return answer(RecordNoShowPayload, async () => {
      const by = readBy(context, input.note)
      const { id } = await change(context, (tx) => recordNoShow(context.app, tx, input.visitorId, by))
      return { visitor: (await loadRecord(context, id)) as Visitor | null }
    })
  }

  @Mutation(() => CancelContractPayload, {
    nullable: true,
    description: `Cancels a contract: its CONTRACT_CREATED is reversed, CANCELLED, and its place on a limited plan is free again at once. The customer it made exists on, so CUSTOMER_CREATED of the same group is not reversed (product rule 4.9). Once more with the same day, or without one, is harmless. ${WHO} Errors: NOT_FOUND, TOO_LONG, INVALID for a date or when it was cancelled as of another day.`,
  })
  cancelContract(
    @Arg('input', () => CancelContractInput, { description: 'The contract.' }) input: CancelContractInput,
    @Ctx() context: RequestContext,
  ): Promise<CancelContractPayload> {
    return answer(CancelContractPayload, async () => {
      const reader = new InputReader()
      const note = reader.optionalText(input.note, ['input', 'note'], NOTE_LIMIT)
      const lastDay = reader.date(input.cancellationDate, ['input', 'cancellationDate'])
      reader.finish()
      const cancellation = { lastDay, note, viewer: context.viewer }
      const { id } = await change(context, (tx) => cancelContract(context.app, tx, input.contractId, cancellation))
      return { contract: (await loadRecord(context, id)) as CoworkerContract | null }
    })
  }

  @Mutation(() => RefundProductPayload, {
    nullable: true,
    description: `Refunds a sale: its DAY_PASS_PURCHASED is reversed, REFUNDED, and it can no longer be used. The customer it made exists on (product rule 4.9). More than once is harmless. ${WHO} Errors: NOT_FOUND, TOO_LONG.`,
  })
  refundProduct(
    @Arg('input', () => RefundProductInput, { description: 'The sale.' }) input: RefundProductInput,
    @Ctx() context: RequestContext,
  ): Promise<RefundProductPayload> {
    return answer(RefundProductPayload, async () => {
      const by = readBy(context, input.note)
      const { id } = await change(context, (tx) => refundProduct(context.app, tx, input.saleId, by))
      return { product: (await loadRecord(context, id)) as CoworkerProduct | null }
    })
  }
}

/** Changes something as far as the caller may, and forgets what was read of it before. */
async function change<Result>(context: RequestContext, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  const result = await context.change(requireScope(context.viewer, 'conversions:write'), work)
  context.renew()
  return result
}

function readBy({ viewer }: RequestContext, note: string | null | undefined) {
  const reader = new InputReader()
  const text = reader.optionalText(note, ['input', 'note'], NOTE_LIMIT)
  reader.finish()
  return { viewer, note: text }
}
