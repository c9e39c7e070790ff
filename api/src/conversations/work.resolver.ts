import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { answer, Payload } from '../kernel/graphql/payload.ts'
import { requireStaff } from '../kernel/graphql/viewer.ts'
import { requireLinkToken } from '../links/index.ts'
import { Conversation } from './conversation.ts'
import { startForm } from './follow-link.ts'
import { reviewConversation } from './review-conversation.ts'

@InputType({ description: 'Which form was begun.' })
class StartFormInput {
  @Field(() => String, { description: 'Token of the link that was followed.' })
  declare linkToken: string
}

@ObjectType({ description: 'The form was noted.' })
class StartFormPayload extends Payload {}

@InputType({ description: 'A verdict on a conversation.' })
class ReviewConversationInput {
  @Field(() => ID, { description: 'The conversation.' })
  declare conversationId: string

  @Field(() => Boolean, { description: 'True to mark it as reviewed, false to take the mark away.' })
  declare reviewed: boolean

  @Field(() => String, { nullable: true, description: 'What was noted, at most 2,000 characters.' })
  declare note?: string | null
}

@ObjectType({ description: 'The conversation as it is now.' })
class ReviewConversationPayload extends Payload {
  @Field(() => Conversation, { nullable: true, description: 'The conversation; null on error.' })
  conversation: Conversation | null = null
}

/** What happens to a conversation outside of its chat window. */
@Resolver()
export class WorkResolver {
  @Mutation(() => StartFormPayload, {
    nullable: true,
    description:
      'Notes that the form or checkout of a link was begun. Public, by link token; more than once is harmless.',
  })
  startForm(
    @Arg('input', () => StartFormInput, { description: 'Which form.' }) input: StartFormInput,
    @Ctx() context: RequestContext,
  ): Promise<StartFormPayload> {
    return answer(StartFormPayload, async () => {
      await startForm(context.app, await requireLinkToken(context.app, input.linkToken))
      return {}
    })
  }

  @Mutation(() => ReviewConversationPayload, {
    nullable: true,
    description: 'Marks a conversation as reviewed, or takes the mark away. Staff.',
  })
  reviewConversation(
    @Arg('input', () => ReviewConversationInput, { description: 'The verdict.' }) input: ReviewConversationInput,
    @Ctx() context: RequestContext,
  ): Promise<ReviewConversationPayload> {
    const { businessId } = requireStaff(context.viewer)
    return answer(ReviewConversationPayload, async () => ({
      conversation: await context.change(businessId, (tx) => reviewConversation(context.app, tx, input)),
    }))
  }
}
