import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { requireStaff } from '../../kernel/graphql/viewer.ts'
import { loadStaffMember, StaffMember } from '../../staff/index.ts'
import { Conversation } from '../conversation.ts'
import { assignConversation } from './assign-conversation.ts'

@InputType({ description: 'Who looks after a conversation.' })
class AssignConversationInput {
  @Field(() => ID, { description: 'The conversation.' })
  declare conversationId: string

  @Field(() => ID, { nullable: true, description: 'The member of staff; nobody, if left out.' })
  declare staffMemberId?: string | null
}

@ObjectType({ description: 'The conversation as it is now.' })
class AssignConversationPayload extends Payload {
  @Field(() => Conversation, { nullable: true, description: 'The conversation; null on error.' })
  conversation: Conversation | null = null
}

/** Who looks after which conversation. */
@Resolver()
export class AssignmentResolver {
  @Query(() => [StaffMember], {
    nullable: true,
    description: 'Everybody whom a conversation can be given to, by name: all members of staff. Staff.',
  })
  colleagues(@Ctx() context: RequestContext): Promise<StaffMember[]> {
    const { businessId } = requireStaff(context.viewer)
    return context.em.find(StaffMember, { businessId }, { orderBy: { fullName: 'asc', id: 'asc' } })
  }

  @Mutation(() => AssignConversationPayload, {
    nullable: true,
    description: 'Gives a conversation to a member of staff, or to nobody. Staff. Errors: NOT_FOUND.',
  })
  assignConversation(
    @Arg('input', () => AssignConversationInput, { description: 'Which conversation, whom.' })
    input: AssignConversationInput,
    @Ctx() context: RequestContext,
  ): Promise<AssignConversationPayload> {
    const { businessId } = requireStaff(context.viewer)
    return answer(AssignConversationPayload, async () => ({
      conversation: await context.change(businessId, (tx) => assignConversation(context.app, tx, input)),
    }))
  }
}

/** What assignment adds to conversations. */
@Resolver(() => Conversation)
export class ConversationAssigneeResolver {
  @FieldResolver(() => StaffMember, {
    nullable: true,
    description: 'The member of staff who looks after it. Staff only; null for everybody else.',
  })
  assignee(@Root() conversation: Conversation, @Ctx() context: RequestContext): Promise<StaffMember | null> | null {
    return conversation.assigneeId ? loadStaffMember(context, conversation.assigneeId) : null
  }
}
