import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { DateTimeScalar } from '../../kernel/graphql/scalars.ts'
import { requireSession } from '../../kernel/graphql/viewer.ts'
import { Conversation } from '../conversation.ts'
import { countUnread } from './count-unread.ts'
import { type ListedChat, listChats } from './list-chats.ts'
import { markRead } from './mark-read.ts'

@ObjectType('Chat', { description: "A chat in the list of a visitor's own chats." })
class Chat implements ListedChat {
  @Field(() => ID, { description: 'The session it belongs to.' })
  declare sessionId: string

  @Field(() => String, {
    nullable: true,
    description: 'First words, at most 120 characters; null while nothing was said.',
  })
  declare opening: string | null

  @Field(() => DateTimeScalar, { description: 'When its window was opened.' })
  declare openedAt: Date

  @Field(() => DateTimeScalar, { description: 'When anything last happened in it.' })
  declare lastActivityAt: Date

  @Field(() => DateTimeScalar, {
    description: 'When it counts as ended; saying something more takes it up again (product rule 4.7).',
  })
  declare endsAt: Date

  @Field(() => Int, { description: 'Messages of the assistant and staff that no window has shown yet.' })
  declare unreadCount: number
}

@InputType({ description: 'Up to where a chat was shown.' })
class MarkConversationReadInput {
  @Field(() => ID, { description: 'The last message that the window has shown.' })
  declare messageId: string
}

@ObjectType({ description: 'The conversation as it is now.' })
class MarkConversationReadPayload extends Payload {
  @Field(() => Conversation, { nullable: true, description: 'The conversation; null on error.' })
  conversation: Conversation | null = null
}

/** What a visitor with several chats needs. */
@Resolver(() => Conversation)
export class ChatsResolver {
  @Query(() => [Chat], {
    nullable: 'itemsAndList',
    description:
      'Chats by their access tokens, for the list of earlier chats that a browser keeps: in the order asked for, null for a token that is none. Public, for the tokens are the proof; at most 50. ORIGIN_NOT_ALLOWED on a page whose origin the site does not allow.',
  })
  chats(
    @Arg('accessTokens', () => [String], { description: 'Access tokens as `openSession` gave them.' })
    accessTokens: string[],
    @Ctx() context: RequestContext,
  ): Promise<(Chat | null)[]> {
    return listChats(context, accessTokens)
  }

  @Mutation(() => MarkConversationReadPayload, {
    nullable: true,
    description:
      "Notes that a window has shown a message and all before it; never goes back. Needs the session's access token. Errors: NOT_FOUND for a message of another chat.",
  })
  markConversationRead(
    @Arg('input', () => MarkConversationReadInput, { description: 'Up to where.' }) input: MarkConversationReadInput,
    @Ctx() context: RequestContext,
  ): Promise<MarkConversationReadPayload> {
    const { businessId, sessionId } = requireSession(context.viewer)
    return answer(MarkConversationReadPayload, async () => ({
      conversation: await context.change(businessId, (tx) => markRead(context.app, tx, sessionId, input.messageId)),
    }))
  }

  @FieldResolver(() => Int, {
    description: 'Messages of the assistant and staff that no window of the visitor has shown yet.',
  })
  unreadCount(@Root() conversation: Conversation, @Ctx() context: RequestContext): Promise<number> {
    return countUnread(context, conversation.id)
  }
}
