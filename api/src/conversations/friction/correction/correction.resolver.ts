import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../../../kernel/graphql/context.ts'
import { answer, Payload } from '../../../kernel/graphql/payload.ts'
import { requireStaff } from '../../../kernel/graphql/viewer.ts'
import { Conversation } from '../../conversation.ts'
import { FrictionReason } from '../friction-reason.ts'
import { correctFriction } from './correct-friction.ts'

@InputType({ description: 'Why a conversation led to nothing, as somebody sees it who has read it.' })
class CorrectFrictionInput {
  @Field(() => ID, { description: 'The conversation.' })
  declare conversationId: string

  @Field(() => FrictionReason, { nullable: true, description: 'The reason; null takes the word of the rules again.' })
  declare reason?: FrictionReason | null
}

@ObjectType({ description: 'The conversation as it is now.' })
class CorrectFrictionPayload extends Payload {
  @Field(() => Conversation, { nullable: true, description: 'The conversation; null on error.' })
  conversation: Conversation | null = null
}

/** Staff who know better why a conversation led to nothing. */
@Resolver()
export class CorrectionResolver {
  @Mutation(() => CorrectFrictionPayload, {
    nullable: true,
    description:
      'Corrects why a conversation led to nothing. What the rules found is kept beside it and never overwrites it. Staff. Errors: NOT_FOUND, INVALID for a conversation in which nothing was lost.',
  })
  correctFriction(
    @Arg('input', () => CorrectFrictionInput, { description: 'The reason.' })
    { conversationId, reason }: CorrectFrictionInput,
    @Ctx() context: RequestContext,
  ): Promise<CorrectFrictionPayload> {
    const { businessId, staffMemberId } = requireStaff(context.viewer)
    return answer(CorrectFrictionPayload, async () => ({
      conversation: await context.change(businessId, (tx) =>
        correctFriction(context.app, tx, staffMemberId, { conversationId, reason: reason ?? null }),
      ),
    }))
  }
}
