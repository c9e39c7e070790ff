import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import { openChat } from '../conversations/index.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { CustomFieldInput } from '../kernel/graphql/custom-field.ts'
import { answer, Payload } from '../kernel/graphql/payload.ts'
import { UrlScalar } from '../kernel/graphql/scalars.ts'
import { DeviceClass, Session } from '../sessions/index.ts'
import { identifyVisitor } from './identify-visitor.ts'

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

  @Field(() => String, {
    nullable: true,
    description:
      'Who the visitor is: a token as `identifyVisitor` takes it. One that is not accepted opens nothing; leave it out then.',
  })
  declare identityToken?: string | null
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

/** The way into a chat. */
@Resolver()
export class OpenSessionResolver {
  @Mutation(() => OpenSessionPayload, {
    nullable: true,
    description:
      'Opens a chat window. Public; limited to the allowed origins of the site. Errors: NOT_FOUND, ORIGIN_NOT_ALLOWED, INVALID, TOO_LONG, IDENTITY_INVALID.',
  })
  openSession(
    @Arg('input', () => OpenSessionInput, { description: 'Where and how it opens.' }) input: OpenSessionInput,
    @Ctx() context: RequestContext,
  ): Promise<OpenSessionPayload> {
    const { identityToken: token } = input
    return answer(OpenSessionPayload, async () => {
      const { session, accessToken } = await openChat(context, input, async (tx, site, { id: sessionId }) => {
        const given = token == null ? null : { token, field: ['input', 'identityToken'] }
        if (given) await identifyVisitor(context.app, tx, { sessionId, site }, given)
      })
      context.actAs({ kind: 'SESSION', businessId: session.businessId, sessionId: session.id })
      return { session, accessToken }
    })
  }
}
