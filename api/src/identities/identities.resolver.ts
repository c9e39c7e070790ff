import { Arg, Ctx, Field, FieldResolver, InputType, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { Site } from '../businesses/index.ts'
import { Conversation, ConversationConnection } from '../conversations/index.ts'
import type { CountedConnection } from '../kernel/graphql/connection.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { answer, Payload } from '../kernel/graphql/payload.ts'
import { requireScope, requireSession } from '../kernel/graphql/viewer.ts'
import { Session } from '../sessions/index.ts'
import { conversationsOf } from './conversations-of.ts'
import { identifyVisitor } from './identify-visitor.ts'
import { Identity } from './identity.ts'
import { loadIdentity } from './load-identity.ts'

@InputType({ description: "Who the visitor is, as the operator's own server vouches for it." })
class IdentifyVisitorInput {
  @Field(() => String, {
    description:
      'JSON Web Token signed with HS256 and an identity secret of the site. Claims: `aud` (the site key), `exp` (a day ahead at most), `name`, `email`, and `sub` if you know people by an identifier of your own; at most 4,096 characters.',
  })
  declare token: string
}

@ObjectType({ description: 'The visitor is known.' })
class IdentifyVisitorPayload extends Payload {
  @Field(() => Conversation, { nullable: true, description: 'The conversation as it is now; null on error.' })
  conversation: Conversation | null = null
}

/** Visitors whom operators vouch for. */
@Resolver(() => Identity)
export class IdentitiesResolver {
  @Mutation(() => IdentifyVisitorPayload, {
    nullable: true,
    description:
      "Tells who the chat is with. Needs the session's access token; the same person again is harmless. Errors: IDENTITY_INVALID, IDENTITY_CONFLICT when the chat is with somebody else.",
  })
  identifyVisitor(
    @Arg('input', () => IdentifyVisitorInput, { description: 'The token.' }) input: IdentifyVisitorInput,
    @Ctx() context: RequestContext,
  ): Promise<IdentifyVisitorPayload> {
    const { businessId, sessionId } = requireSession(context.viewer)
    const given = { token: input.token, field: ['input', 'token'] }
    return answer(IdentifyVisitorPayload, async () => ({
      conversation: await context.change(businessId, async (tx) => {
        const session = await tx.em.findOneOrFail(Session, { businessId, id: sessionId })
        const site = await tx.em.findOneOrFail(Site, { businessId, id: session.siteId })
        return identifyVisitor(context.app, tx, { sessionId, site }, given)
      }),
    }))
  }

  @FieldResolver(() => ConversationConnection, {
    description: 'Their conversations, latest opened first. At most 100 a page. Scope `conversations:read`.',
  })
  async conversations(
    @Root() identity: Identity,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one seen.' }) after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<CountedConnection<Conversation>> {
    requireScope(context.viewer, 'conversations:read')
    return Object.assign(new ConversationConnection(), await conversationsOf(context, identity, { first, after }))
  }
}

/** What identities add to conversations. */
@Resolver(() => Conversation)
export class ConversationIdentityResolver {
  @FieldResolver(() => Identity, {
    nullable: true,
    description: "Who it is with, as the operator's own server vouches for. Staff and keys with `records:read`.",
  })
  async identity(@Root() conversation: Conversation, @Ctx() context: RequestContext): Promise<Identity | null> {
    requireScope(context.viewer, 'records:read')
    return conversation.identityId ? loadIdentity(context, conversation.identityId) : null
  }
}
