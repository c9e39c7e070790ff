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
import { forbidden, hasScope, requireScope, requireStaff } from '../../kernel/graphql/viewer.ts'
import { Conversation } from '../conversation.ts'
import { createLabel, deleteLabel, updateLabel } from './change-labels.ts'
import { Label, LabelColor } from './label.ts'
import { labelConversation } from './label-conversation.ts'
import { loadLabelsOf } from './load-labels.ts'

@InputType({ description: 'A new label.' })
class CreateLabelInput {
  @Field(() => String, { description: 'Its name, at most 40 characters.' })
  declare name: string

  @Field(() => LabelColor, { description: 'Its colour.' })
  declare color: LabelColor
}

@InputType({ description: 'Another name or colour of a label.' })
class UpdateLabelInput extends CreateLabelInput {
  @Field(() => ID, { description: 'The label.' })
  declare labelId: string
}

@InputType({ description: 'Which label goes.' })
class DeleteLabelInput {
  @Field(() => ID, { description: 'The label.' })
  declare labelId: string
}

@InputType({ description: 'Whether a conversation has a label.' })
class LabelConversationInput {
  @Field(() => ID, { description: 'The conversation.' })
  declare conversationId: string

  @Field(() => ID, { description: 'The label.' })
  declare labelId: string

  @Field(() => Boolean, { description: 'True to put it on, false to take it off.' })
  declare labelled: boolean
}

@ObjectType({ description: 'The new label.' })
class CreateLabelPayload extends Payload {
  @Field(() => Label, { nullable: true, description: 'The label; null on error.' })
  label: Label | null = null
}

@ObjectType({ description: 'The label as it is now.' })
class UpdateLabelPayload extends Payload {
  @Field(() => Label, { nullable: true, description: 'The label; null on error.' })
  label: Label | null = null
}

@ObjectType({ description: 'The label is gone.' })
class DeleteLabelPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many conversations had it; null on error.' })
  conversationCount: number | null = null
}

@ObjectType({ description: 'The conversation as it is now.' })
class LabelConversationPayload extends Payload {
  @Field(() => Conversation, { nullable: true, description: 'The conversation; null on error.' })
  conversation: Conversation | null = null
}

const NAME_ERRORS = 'Errors: BLANK, TOO_LONG, INVALID for a name that another label has'

/** The labels of a business, and which conversations have them. */
@Resolver()
export class LabelsResolver {
  @Query(() => [Label], {
    nullable: true,
    description: 'All labels of the business, by name; at most 200. Staff, or scope `conversations:read`.',
  })
  labels(@Ctx() context: RequestContext): Promise<Label[]> {
    const businessId = requireScope(context.viewer, 'conversations:read')
    return context.em.find(Label, { businessId }, { orderBy: { name: 'asc', id: 'asc' } })
  }

  @Mutation(() => CreateLabelPayload, {
    nullable: true,
    description: `Makes a label. Staff. ${NAME_ERRORS}, TOO_MANY beyond 200.`,
  })
  createLabel(
    @Arg('input', () => CreateLabelInput, { description: 'Its name and colour.' }) input: CreateLabelInput,
    @Ctx() context: RequestContext,
  ): Promise<CreateLabelPayload> {
    const { businessId } = requireStaff(context.viewer)
    return answer(CreateLabelPayload, async () => ({
      label: await context.change(businessId, (tx) => createLabel(tx, input)),
    }))
  }

  @Mutation(() => UpdateLabelPayload, {
    nullable: true,
    description: `Gives a label another name or colour, wherever it is. Staff. ${NAME_ERRORS}, NOT_FOUND.`,
  })
  updateLabel(
    @Arg('input', () => UpdateLabelInput, { description: 'Which label, and how it is to be.' }) input: UpdateLabelInput,
    @Ctx() context: RequestContext,
  ): Promise<UpdateLabelPayload> {
    const { businessId } = requireStaff(context.viewer)
    return answer(UpdateLabelPayload, async () => ({
      label: await context.change(businessId, (tx) => updateLabel(tx, input)),
    }))
  }

  @Mutation(() => DeleteLabelPayload, {
    nullable: true,
    description:
      'Removes a label from the business and from every conversation that has it. Staff with the role OWNER or MANAGER. Errors: NOT_FOUND.',
  })
  deleteLabel(
    @Arg('input', () => DeleteLabelInput, { description: 'Which label.' }) input: DeleteLabelInput,
    @Ctx() context: RequestContext,
  ): Promise<DeleteLabelPayload> {
    const { businessId } = requireStaff(context.viewer, 'settings')
    return answer(DeleteLabelPayload, async () => ({
      conversationCount: await context.change(businessId, (tx) => deleteLabel(context.app, tx, input.labelId)),
    }))
  }

  @Mutation(() => LabelConversationPayload, {
    nullable: true,
    description:
      'Puts a label on a conversation or takes it off; repeating it changes nothing. Staff. Errors: NOT_FOUND.',
  })
  labelConversation(
    @Arg('input', () => LabelConversationInput, { description: 'Which label, which conversation.' })
    input: LabelConversationInput,
    @Ctx() context: RequestContext,
  ): Promise<LabelConversationPayload> {
    const { businessId } = requireStaff(context.viewer)
    return answer(LabelConversationPayload, async () => ({
      conversation: await context.change(businessId, (tx) => labelConversation(context.app, tx, input)),
    }))
  }
}

/** What labels add to conversations. */
@Resolver(() => Conversation)
export class ConversationLabelsResolver {
  @FieldResolver(() => [Label], { description: 'Its labels, by name. Staff or `conversations:read`.' })
  labels(@Root() conversation: Conversation, @Ctx() context: RequestContext): Promise<Label[]> | Label[] {
    if (!hasScope(context.viewer, 'conversations:read')) throw forbidden('Only staff see labels.')
    return conversation.labelIds.length === 0 ? [] : loadLabelsOf(context, conversation.id)
  }
}
