import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { requireSession } from '../../kernel/graphql/viewer.ts'
import { Message } from '../message.ts'
import { queueReply } from '../replies/queue-reply.ts'
import { takeAnswer } from './limit-messages.ts'
import { readSaying, sendMessage } from './send-message.ts'

@InputType({ description: 'Something said by the prospect.' })
class SendMessageInput {
  @Field(() => String, { description: 'Markdown, at most 4,000 characters.' })
  declare text: string

  @Field(() => String, {
    description: 'Your identifier for this message, at most 200 characters; sending it again changes nothing.',
  })
  declare idempotencyKey: string
}

@ObjectType({ description: 'The stored message and the identifier of the coming answer.' })
class SendMessagePayload extends Payload {
  @Field(() => Message, { nullable: true, description: 'The message; null on error.' })
  message: Message | null = null

  @Field(() => Message, { nullable: true, description: 'Answer to follow with `replyStreamed`.' })
  reply: Message | null = null
}

/** What a chat window does. */
@Resolver()
export class ChatResolver {
  @Mutation(() => SendMessagePayload, {
    nullable: true,
    description:
      "Says something. Needs the session's access token. Errors: BLANK, TOO_LONG, INVALID, IDEMPOTENCY_KEY_REUSED; RATE_LIMITED for more than 30 a minute in one chat.",
  })
  sendMessage(
    @Arg('input', () => SendMessageInput, { description: 'What is said.' }) input: SendMessageInput,
    @Ctx() context: RequestContext,
  ): Promise<SendMessagePayload> {
    const { businessId, sessionId } = requireSession(context.viewer)
    return answer(SendMessagePayload, async () => {
      const saying = readSaying(input)
      const giveBack = await takeAnswer(context.app, sessionId)
      const said = await context.change(businessId, (tx) => sendMessage(context.app, tx, sessionId, saying))
      const { id: replyId, conversationId } = said.reply
      if (said.replayed) await giveBack()
      else void queueReply(context.app, { businessId, sessionId, conversationId, replyId })
      return { message: said.message, reply: said.reply }
    })
  }
}
