import type { GraphQLResolveInfo } from 'graphql'
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { loadBusiness } from '../businesses/index.ts'
import {
  type CountedConnection,
  connectionTypes,
  countedConnectionTypes,
  pageOf,
  readPage,
} from '../kernel/graphql/connection.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { DateTimeScalar } from '../kernel/graphql/scalars.ts'
import { forbidden, hasScope, requireScope } from '../kernel/graphql/viewer.ts'
import { Link } from '../links/index.ts'
import { loadSession, Session } from '../sessions/index.ts'
import { chatEnd } from './chats/chat-end.rules.ts'
import { Conversation } from './conversation.ts'
import { ConversationFilter, ConversationOrder } from './list/conversation-filter.ts'
import { countConversations, listConversations } from './list/list-conversations.ts'
import { columnsFor } from './list/row-columns.ts'
import { loadConversationOfSession, mayReadConversation } from './load-conversation.ts'
import { Message } from './message.ts'
import { readMessages } from './read-messages.ts'

const WHO = 'Its access token may, and the scope conversations:read.'

/** A page of conversations. */
export const { Connection: ConversationConnection } = countedConnectionTypes(
  Conversation,
  'Conversation',
  'conversations',
)
const { Connection: MessageConnection } = connectionTypes(Message, 'Message', 'messages')
const { Connection: LinkConnection } = connectionTypes(Link, 'Link', 'links')

@ObjectType('Review', { description: "A member of staff's verdict on a conversation." })
class Review {
  @Field(() => DateTimeScalar, { description: 'When it was reviewed.' })
  declare at: Date

  @Field(() => String, { nullable: true, description: 'What they noted.' })
  declare note: string | null
}

@ArgsType()
class PageInBothDirections {
  @Field(() => Int, { nullable: true, description: 'How many from the beginning or after the cursor, 1 to 100.' })
  declare first?: number | null

  @Field(() => String, { nullable: true, description: 'Cursor to go on after.' })
  declare after?: string | null

  @Field(() => Int, { nullable: true, description: 'How many from the end or before the cursor, 1 to 100.' })
  declare last?: number | null

  @Field(() => String, { nullable: true, description: 'Cursor to end before.' })
  declare before?: string | null
}

@ArgsType()
class ConversationsArguments extends PageInBothDirections {
  @Field(() => Int, { nullable: true, defaultValue: 25, description: 'How many after the cursor, 1 to 100.' })
  declare first?: number | null

  @Field(() => ConversationFilter, { nullable: true, description: 'Which to list; all, if left out.' })
  declare filter?: ConversationFilter | null

  @Field(() => ConversationOrder, {
    nullable: true,
    defaultValue: 'LAST_ACTIVITY_DESC',
    description: 'In which order.',
  })
  declare orderBy?: ConversationOrder | null
}

@ArgsType()
class MessagesArguments extends PageInBothDirections {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: 'How many after the cursor, 1 to 100.' })
  declare first?: number | null
}

/** Lists of conversations, and what the graph shows of one beyond its row. */
@Resolver(() => Conversation)
export class ConversationResolver {
  @Query(() => ConversationConnection, {
    nullable: true,
    description:
      'AI Conversations: those in which something was said. At most 100 a page. Staff, or scope `conversations:read`.',
  })
  async conversations(
    @Args(() => ConversationsArguments) { filter, orderBy, ...page }: ConversationsArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CountedConnection<Conversation>> {
    const businessId = requireScope(context.viewer, 'conversations:read')
    const criteria = filter ?? {}
    const order = orderBy ?? 'LAST_ACTIVITY_DESC'
    const connection = await listConversations(context, businessId, {
      page: readPage(page, order, 2),
      filter: criteria,
      order,
      columns: columnsFor(info),
    })
    const count = () => countConversations(context, businessId, criteria)
    return Object.assign(new ConversationConnection(), connection, { count })
  }

  @FieldResolver(() => Session, { description: 'The session it belongs to.' })
  async session(@Root() conversation: Conversation, @Ctx() context: RequestContext): Promise<Session | null> {
    return conversation.loadedSession ?? loadSession(context, conversation.sessionId)
  }

  @FieldResolver(() => MessageConnection, { description: 'Messages, oldest first. At most 100 a page.' })
  messages(
    @Root() conversation: Conversation,
    @Args(() => MessagesArguments) given: MessagesArguments,
    @Ctx() context: RequestContext,
  ) {
    return readMessages(context, conversation, readPage(given, 'messages', 1))
  }

  @FieldResolver(() => DateTimeScalar, {
    description:
      'When the chat counts as ended: 30 minutes, or what the business has set, after its last activity. Saying something more takes it up again. Not the end of the attribution window (product rule 4.7).',
  })
  async endsAt(@Root() conversation: Conversation, @Ctx() context: RequestContext): Promise<Date | null> {
    const business = await loadBusiness(context, conversation.businessId)
    return business && chatEnd(conversation.lastActivityAt, business.chatIdleMinutes)
  }

  @FieldResolver(() => Review, {
    nullable: true,
    description: 'Who looked at it, and what they made of it. Staff only.',
  })
  review(@Root() conversation: Conversation, @Ctx() context: RequestContext): Review | null {
    if (!hasScope(context.viewer, 'conversations:read')) throw forbidden('Only staff see reviews.')
    if (!conversation.reviewedAt) return null
    return Object.assign(new Review(), { at: conversation.reviewedAt, note: conversation.reviewNote })
  }
}

/** What conversations add to sessions. */
@Resolver(() => Session)
export class SessionConversationResolver {
  @FieldResolver(() => Conversation, {
    description: 'What was said. Staff, `conversations:read`, or the session itself with its access token.',
  })
  async conversation(@Root() session: Session, @Ctx() context: RequestContext): Promise<Conversation> {
    const conversation = await loadConversationOfSession(context, session.id)
    if (!conversation) throw forbidden(`You may see this session but not its conversation. ${WHO}`)
    return conversation
  }

  @FieldResolver(() => LinkConnection, {
    description: 'Links made for this session, oldest first. At most 100 a page.',
  })
  async links(
    @Root() session: Session,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | null,
    @Ctx() context: RequestContext,
  ) {
    if (!mayReadConversation(context.viewer, session.id))
      throw forbidden(`You may not see the links of this session. ${WHO}`)
    const page = readPage({ first, after }, 'links', 1)
    const links = await context.em.find(
      Link,
      {
        businessId: session.businessId,
        sessionId: session.id,
        ...(page.cursor && { id: { $gt: page.cursor[0]! } }),
      },
      { orderBy: { id: 'asc' }, limit: page.limit + 1 },
    )
    return pageOf(links, page, { keys: (link) => [link.id], item: (link) => link })
  }
}
