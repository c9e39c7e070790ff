import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { requireScope } from '../../kernel/graphql/viewer.ts'
import { InputReader } from '../../kernel/input.ts'
import { Conversion } from '../conversion.ts'
import { readRecorded } from '../load-conversions.ts'
import { ReversalReason } from './reversal.rules.ts'
import { reverseConversion } from './reverse-conversions.ts'

/** How long a note of staff may be. */
export const NOTE_LIMIT = 2000

@InputType({ description: 'What to undo and why.' })
class ReverseConversionInput {
  @Field(() => ID, { description: 'The conversion.' })
  declare conversionId: string

  @Field(() => ReversalReason, { nullable: true, defaultValue: 'OTHER', description: 'Why it is undone.' })
  declare reason?: ReversalReason | null

  @Field(() => String, { nullable: true, description: 'Reason, for staff, at most 2,000 characters.' })
  declare note?: string | null
}

@ObjectType({ description: 'The conversion as it is now.' })
class ReverseConversionPayload extends Payload {
  @Field(() => Conversion, { nullable: true, description: 'The conversion; null on error.' })
  conversion: Conversion | null = null
}

/** Undoing conversions. */
@Resolver()
export class ReversalResolver {
  @Mutation(() => ReverseConversionPayload, {
    nullable: true,
    description:
      'Undoes a conversion after a refund or cancellation. Its badge stays, struck through; the record and other conversions of the group stay as they are, and those that assisted it follow (product rule 4.9). Staff, or scope `conversions:write`. Errors: NOT_FOUND, ALREADY_REVERSED, TOO_LONG, INVALID for an assistance.',
  })
  reverseConversion(
    @Arg('input', () => ReverseConversionInput, { description: 'What to undo.' }) input: ReverseConversionInput,
    @Ctx() context: RequestContext,
  ): Promise<ReverseConversionPayload> {
    const businessId = requireScope(context.viewer, 'conversions:write')
    return answer(ReverseConversionPayload, async () => {
      const reader = new InputReader()
      const note = reader.optionalText(input.note, ['input', 'note'], NOTE_LIMIT)
      reader.finish()
      const by = { viewer: context.viewer, note }
      const { id } = await context.change(businessId, (tx) =>
        reverseConversion(context.app, tx, input.conversionId, { ...by, reason: input.reason ?? 'OTHER' }),
      )
      context.renew()
      const [conversion] = await readRecorded(context, businessId, [id])
      return { conversion: conversion! }
    })
  }
}
