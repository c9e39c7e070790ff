import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver, Root, Subscription } from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { requireSession } from '../../kernel/graphql/viewer.ts'
import { takeAnswer } from '../chats/limit-messages.ts'
import { Message } from '../message.ts'
import { queueReply } from './queue-reply.ts'
import { retryReply } from './retry-reply.ts'
import { stopReply } from './stop-reply.ts'
import { type Chunk, streamReply } from './stream-reply.ts'

@ObjectType('ReplyChunk', { description: "A piece of the assistant's answer." })
class ReplyChunk implements Chunk {
  @Field(() => Int, {
    description:
      'Position of this piece, from 0; give the last one seen as `after` to resume after a break. The last piece, with the message, comes one after all pieces of the text, also where it brings several of them at once.',
  })
  declare index: number

  @Field(() => String, { description: 'Text to append; may be empty in the last piece.' })
  declare text: string

  @Field(() => Message, {
    nullable: true,
    description: 'The finished message, in the last piece. Its text replaces what was put together from pieces.',
  })
  declare message: Message | null
}

@InputType({ description: 'The answer to stop.' })
class StopReplyInput {
  @Field(() => ID, { description: 'The `reply` of `sendMessage`.' })
  declare messageId: string
}

@ObjectType({ description: 'The answer as far as it came.' })
class StopReplyPayload extends Payload {
  @Field(() => Message, { nullable: true, description: 'The answer; null on error.' })
  message: Message | null = null
}

@InputType({ description: 'The answer to write again.' })
class RetryReplyInput {
  @Field(() => ID, { description: 'The last answer of the chat, FAILED or STOPPED.' })
  declare messageId: string
}

@ObjectType({ description: 'The answer that is being written.' })
class RetryReplyPayload extends Payload {
  @Field(() => Message, { nullable: true, description: 'Answer to follow with `replyStreamed`; null on error.' })
  message: Message | null = null
}

/** The assistant's answers while they are written. */
@Resolver()
export class RepliesResolver {
  @Subscription(() => ReplyChunk, {
    subscribe: ({ args, context }) =>
      streamReply(context as RequestContext, args.messageId as string, args.after as number | null),
    description:
      "The assistant's answer as it is written, from its beginning or after the piece seen last; no piece comes twice, and another process gives the same pieces. Needs the session's access token; staff may listen too.",
  })
  replyStreamed(
    @Root() chunk: Chunk,
    @Arg('messageId', () => ID, { description: 'The `reply` of `sendMessage`.' }) _messageId: string,
    @Arg('after', () => Int, { nullable: true, description: 'Index of the last piece seen; all, if left out.' })
    _after: number | null,
  ): ReplyChunk {
    return Object.assign(new ReplyChunk(), chunk)
  }

  @Mutation(() => StopReplyPayload, {
    nullable: true,
    description:
      "Ends an answer that is being written: what was streamed of it is kept with the state STOPPED, without cards and links. A finished answer stays as it is. Needs the session's access token. Errors: NOT_FOUND for a message of another chat, INVALID for one that is no answer.",
  })
  stopReply(
    @Arg('input', () => StopReplyInput, { description: 'Which answer.' }) input: StopReplyInput,
    @Ctx() context: RequestContext,
  ): Promise<StopReplyPayload> {
    const viewer = requireSession(context.viewer)
    return answer(StopReplyPayload, async () => ({ message: await stopReply(context, viewer, input.messageId) }))
  }

  @Mutation(() => RetryReplyPayload, {
    nullable: true,
    description:
      "Has a failed or stopped answer written again, in its place. One that is being written or is complete stays as it is, so repeating this is harmless. Needs the session's access token. Errors: NOT_FOUND for a message of another chat, INVALID for one that is not the last answer; RATE_LIMITED as for `sendMessage`.",
  })
  retryReply(
    @Arg('input', () => RetryReplyInput, { description: 'Which answer.' }) input: RetryReplyInput,
    @Ctx() context: RequestContext,
  ): Promise<RetryReplyPayload> {
    const { businessId, sessionId } = requireSession(context.viewer)
    return answer(RetryReplyPayload, async () => {
      const giveBack = await takeAnswer(context.app, sessionId)
      const { reply, emptied } = await context.change(businessId, (tx) =>
        retryReply(context.app, tx, sessionId, input.messageId),
      )
      const { id: replyId, conversationId } = reply
      if (emptied) void queueReply(context.app, { businessId, sessionId, conversationId, replyId })
      else await giveBack()
      return { message: reply }
    })
  }
}
