import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { Transaction } from '../../kernel/database/transaction.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { requireStaff } from '../../kernel/graphql/viewer.ts'
import { InputReader } from '../../kernel/input.ts'
import { Conversion } from '../conversion.ts'
import { readRecorded } from '../load-conversions.ts'
import { NOTE_LIMIT } from '../reversal/reversal.resolver.ts'
import { attachConversion } from './attach-conversion.ts'
import { detachConversion } from './detach-conversion.ts'
import type { ByHand } from './outcome-group.ts'

const WHO =
  'Staff with the role OWNER or MANAGER; written to the audit log. What was recorded together with it follows; repeating it is harmless. Errors: NOT_FOUND, BLANK or TOO_LONG for the note'

@InputType({ description: 'The conversion to attach.' })
class AttachConversionInput {
  @Field(() => ID, { description: 'The conversion; it must be unattributed.' })
  declare conversionId: string

  @Field(() => ID, { description: 'Session to credit, whatever its window says.' })
  declare sessionId: string

  @Field(() => String, { description: 'Why, at most 2,000 characters.' })
  declare note: string
}

@InputType({ description: 'The conversion to detach.' })
class DetachConversionInput {
  @Field(() => ID, { description: 'The conversion; it must be credited.' })
  declare conversionId: string

  @Field(() => String, { description: 'Why, at most 2,000 characters.' })
  declare note: string
}

@ObjectType()
abstract class ConversionPayload extends Payload {
  @Field(() => Conversion, { nullable: true, description: 'The conversion as it is now; null on error.' })
  conversion: Conversion | null = null
}

@ObjectType({ description: 'The attached conversion.' })
class AttachConversionPayload extends ConversionPayload {}

@ObjectType({ description: 'The detached conversion.' })
class DetachConversionPayload extends ConversionPayload {}

/** Attribution by hand. */
@Resolver()
export class ByHandResolver {
  @Mutation(() => AttachConversionPayload, {
    nullable: true,
    description: `Credits an unattributed conversion to a session: its badge appears (product rule 4.6). ${WHO}, INVALID for one that is credited to another session or assists.`,
  })
  attachConversion(
    @Arg('input', () => AttachConversionInput, { description: 'What to attach.' }) input: AttachConversionInput,
    @Ctx() context: RequestContext,
  ): Promise<AttachConversionPayload> {
    return change(AttachConversionPayload, context, input.note, (tx, by) =>
      attachConversion(context.app, tx, input.conversionId, input.sessionId, by),
    )
  }

  @Mutation(() => DetachConversionPayload, {
    nullable: true,
    description: `Takes a conversion away from its session: its badge goes and it is unattributed, DETACHED_BY_STAFF. The record stays. ${WHO}, INVALID for one that is credited to no session or assists.`,
  })
  detachConversion(
    @Arg('input', () => DetachConversionInput, { description: 'What to detach.' }) input: DetachConversionInput,
    @Ctx() context: RequestContext,
  ): Promise<DetachConversionPayload> {
    return change(DetachConversionPayload, context, input.note, (tx, by) =>
      detachConversion(context.app, tx, input.conversionId, by),
    )
  }
}

function change<Result extends ConversionPayload>(
  payload: new () => Result,
  context: RequestContext,
  note: string,
  work: (tx: Transaction, by: ByHand) => Promise<Conversion>,
): Promise<Result> {
  const viewer = requireStaff(context.viewer, 'attribution')
  return answer(payload, async () => {
    const reader = new InputReader()
    const by = { viewer, note: reader.text(note, ['input', 'note'], NOTE_LIMIT) }
    reader.finish()
    const { id } = await context.change(viewer.businessId, (tx) => work(tx, by))
    context.renew()
    const [conversion] = await readRecorded(context, viewer.businessId, [id])
    return { conversion: conversion! } as Partial<Result>
  })
}
