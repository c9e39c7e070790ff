import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { CustomFieldInput } from '../kernel/graphql/custom-field.ts'
import { answer, Payload } from '../kernel/graphql/payload.ts'
import { UrlScalar } from '../kernel/graphql/scalars.ts'
import { requireSession } from '../kernel/graphql/viewer.ts'
import { DeviceClass, Session } from '../sessions/index.ts'
import { Message } from './message.ts'
import { openChat } from './open-chat.ts'
import { queueReply } from './replies/queue-reply.ts'
import { readSaying, sendMessage } from './send-message.ts'

@InputType({ description: 'Where and how a chat window opens.' })
class OpenSessionInput {
  @Field(() => String, { description: 'Publishable key of the site.' })
  declare siteKey: string

  @Field(() => UrlScalar, { nullable: true, description: 'Page it opens on. Kept without query string.' })
  declare openedOn?: string | null

  @Field(() => String, { nullable: true, description: "BCP 47 language tag; the operator's, if left out." })
  declare locale?: string | null

  @Field(() => UrlScalar, {
    nullable: true,
    description: 'Address that referred to the page. Kept without query string.',
  })
  declare referrer?: string | null

  @Field(() => [CustomFieldInput], {
    nullable: true,
    description: 'Campaign parameters of the page, as name and value; at most 10.',
  })
  declare campaign?: CustomFieldInput[] | null

  @Field(() => DeviceClass, { nullable: true, description: 'Kind of device.' })
  declare device?: DeviceClass | null

  @Field(() => Boolean, { defaultValue: false, description: 'True to try the chat without counting.' })
  declare isTest: boolean
}

@ObjectType({ description: 'A new session with its secret.' })
class OpenSessionPayload extends Payload {
  @Field(() => Session, { nullable: true, description: 'The session; null on error.' })
  session: Session | null = null

  @Field(() => String, {
    nullable: true,
    description: 'Secret that lets its bearer read and write this conversation. Shown once, never part of a link.',
  })
  accessToken: string | null = null
}

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
  @Mutation(() => OpenSessionPayload, {
    nullable: true,
    description: 'Opens a chat window. Public; limited to the allowed origins of the site.',
  })
  openSession(
    @Arg('input', () => OpenSessionInput, { description: 'Where and how it opens.' }) input: OpenSessionInput,
    @Ctx() context: RequestContext,
  ): Promise<OpenSessionPayload> {
    return answer(OpenSessionPayload, async () => {
      const { session, accessToken } = await openChat(context, input)
      context.actAs({ kind: 'SESSION', businessId: session.businessId, sessionId: session.id })
      return { session, accessToken }
    })
  }

  @Mutation(() => SendMessagePayload, {
    nullable: true,
    description: "Says something. Needs the session's access token.",
  })
  sendMessage(
    @Arg('input', () => SendMessageInput, { description: 'What is said.' }) input: SendMessageInput,
    @Ctx() context: RequestContext,
  ): Promise<SendMessagePayload> {
    const { businessId, sessionId } = requireSession(context.viewer)
    return answer(SendMessagePayload, async () => {
      const saying = readSaying(input)
      const said = await context.change(businessId, (tx) => sendMessage(context.app, tx, sessionId, saying))
      if (!said.replayed) void queueReply(context.app, { businessId, sessionId, replyId: said.reply.id })
      return { message: said.message, reply: said.reply }
    })
  }
}
