import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { requireSession } from '../../kernel/graphql/viewer.ts'
import { Message } from '../message.ts'
import { MessageRating } from './message-rating.ts'
import { rateMessage } from './rate-message.ts'

@InputType({ description: 'What the visitor thinks of an answer.' })
class RateMessageInput {
  @Field(() => ID, { description: 'The answer.' })
  declare messageId: string

  @Field(() => MessageRating, { nullable: true, description: 'Whether it helped; null takes the rating back.' })
  declare rating?: MessageRating | null
}

@ObjectType({ description: 'The answer as it is now.' })
class RateMessagePayload extends Payload {
  @Field(() => Message, { nullable: true, description: 'The answer; null on error.' })
  message: Message | null = null
}

/** What visitors think of answers. */
@Resolver()
export class RatingResolver {
  @Mutation(() => RateMessagePayload, {
    nullable: true,
    description:
      "Rates an answer of the assistant, or takes the rating back. Needs the session's access token; repeating it changes nothing. Errors: NOT_FOUND for a message of another chat, INVALID for one that is no finished answer.",
  })
  rateMessage(
    @Arg('input', () => RateMessageInput, { description: 'Which answer, and whether it helped.' })
    input: RateMessageInput,
    @Ctx() context: RequestContext,
  ): Promise<RateMessagePayload> {
    const { businessId, sessionId } = requireSession(context.viewer)
    return answer(RateMessagePayload, async () => ({
      message: await context.change(businessId, (tx) => rateMessage(context.app, tx, sessionId, input)),
    }))
  }
}
