import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql'
import { KnowledgeArticle } from '../../catalog/index.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { requireStaff } from '../../kernel/graphql/viewer.ts'
import { answerGroup, dismissGroup, mergeGroups, reopenGroup, splitGroup } from './change-groups.ts'
import { COMES_BACK_AFTER } from './question-group.rules.ts'
import { QuestionGroup } from './question-group.ts'

@InputType({ description: 'An answer to a group of questions.' })
class AnswerQuestionGroupInput {
  @Field(() => ID, { description: 'The group.' })
  declare groupId: string

  @Field(() => ID, { nullable: true, description: 'Article to change; a new one is written, if left out.' })
  declare articleId?: string | null

  @Field(() => Int, { nullable: true, description: 'Version of that article when it was read.' })
  declare version?: number | null

  @Field(() => String, { description: 'What the article is about, 1 to 200 characters.' })
  declare title: string

  @Field(() => String, { description: 'What the assistant tells, as Markdown, 1 to 20,000 characters.' })
  declare body: string

  @Field(() => String, {
    nullable: true,
    description: 'Chosen by the caller, at most 200 characters: the same again writes no second article.',
  })
  declare idempotencyKey?: string | null
}

function groupInput(mutation: string) {
  @InputType(`${mutation}Input`, { description: 'One group of questions.' })
  class GroupInput {
    @Field(() => ID, { description: 'The group.' })
    declare groupId: string
  }
  return GroupInput
}

const DismissQuestionGroupInput = groupInput('DismissQuestionGroup')
const ReopenQuestionGroupInput = groupInput('ReopenQuestionGroup')
type GroupInput = InstanceType<typeof DismissQuestionGroupInput>

@InputType({ description: 'Groups that ask the same.' })
class MergeQuestionGroupsInput {
  @Field(() => ID, { description: 'The group that stays, as it is.' })
  declare intoId: string

  @Field(() => [ID], { description: 'Groups whose questions it takes over, in the same language.' })
  declare groupIds: string[]
}

@InputType({ description: 'Questions that ask something else than the rest of their group.' })
class SplitQuestionGroupInput {
  @Field(() => ID, { description: 'The group.' })
  declare groupId: string

  @Field(() => [ID], { description: 'Messages of it; all that put it in the same words go with them.' })
  declare messageIds: string[]
}

function groupPayload(mutation: string) {
  @ObjectType(`${mutation}Payload`, { description: 'The group as it is now.' })
  class GroupPayload extends Payload {
    @Field(() => QuestionGroup, { nullable: true, description: 'The group; null on error.' })
    group: QuestionGroup | null = null
  }
  return GroupPayload
}

const DismissQuestionGroupPayload = groupPayload('DismissQuestionGroup')
const ReopenQuestionGroupPayload = groupPayload('ReopenQuestionGroup')
const MergeQuestionGroupsPayload = groupPayload('MergeQuestionGroups')
type GroupPayload = InstanceType<typeof DismissQuestionGroupPayload>

@ObjectType({ description: 'The group, closed, and the article that answers it.' })
class AnswerQuestionGroupPayload extends Payload {
  @Field(() => QuestionGroup, { nullable: true, description: 'The group; null on error.' })
  group: QuestionGroup | null = null

  @Field(() => KnowledgeArticle, { nullable: true, description: 'The article as it is now; null on error.' })
  article: KnowledgeArticle | null = null
}

@ObjectType({ description: 'The group that was made.' })
class SplitQuestionGroupPayload extends Payload {
  @Field(() => QuestionGroup, { nullable: true, description: 'The group; null on error.' })
  group: QuestionGroup | null = null

  @Field(() => QuestionGroup, { nullable: true, description: 'What is left of the former group; null on error.' })
  rest: QuestionGroup | null = null
}

/** What staff do with unanswered questions. */
@Resolver()
export class ChangeGroupsResolver {
  @Mutation(() => AnswerQuestionGroupPayload, {
    nullable: true,
    description:
      'Writes or changes the article that answers a group of questions, publishes it and closes the group. It opens again when the assistant cannot answer it once more. Staff with the role OWNER or MANAGER. Errors: NOT_FOUND, BLANK, TOO_LONG, CHANGED_MEANWHILE as an `ArticleConflictError`.',
  })
  answerQuestionGroup(
    @Arg('input', () => AnswerQuestionGroupInput, { description: 'The answer.' }) input: AnswerQuestionGroupInput,
    @Ctx() context: RequestContext,
  ): Promise<AnswerQuestionGroupPayload> {
    const staff = requireStaff(context.viewer, 'settings')
    return answer(AnswerQuestionGroupPayload, () =>
      context.change(staff.businessId, (tx) => answerGroup(tx, staff, input)),
    )
  }

  @Mutation(() => DismissQuestionGroupPayload, {
    nullable: true,
    description: `Says that a group is not worth an answer; it comes back when it has been asked ${COMES_BACK_AFTER} more times. Staff. Errors: NOT_FOUND.`,
  })
  dismissQuestionGroup(
    @Arg('input', () => DismissQuestionGroupInput, { description: 'Which group.' }) { groupId }: GroupInput,
    @Ctx() context: RequestContext,
  ): Promise<GroupPayload> {
    const staff = requireStaff(context.viewer)
    return answer(DismissQuestionGroupPayload, async () => ({
      group: await context.change(staff.businessId, (tx) => dismissGroup(tx, staff, groupId)),
    }))
  }

  @Mutation(() => ReopenQuestionGroupPayload, {
    nullable: true,
    description: 'Opens a group that was answered or dismissed by mistake. Staff. Errors: NOT_FOUND.',
  })
  reopenQuestionGroup(
    @Arg('input', () => ReopenQuestionGroupInput, { description: 'Which group.' }) { groupId }: GroupInput,
    @Ctx() context: RequestContext,
  ): Promise<GroupPayload> {
    const { businessId } = requireStaff(context.viewer)
    return answer(ReopenQuestionGroupPayload, async () => ({
      group: await context.change(businessId, (tx) => reopenGroup(tx, groupId)),
    }))
  }

  @Mutation(() => MergeQuestionGroupsPayload, {
    nullable: true,
    description:
      'Makes one group of several that ask the same; later questions join it too. Staff. Errors: NOT_FOUND, INVALID for different languages.',
  })
  mergeQuestionGroups(
    @Arg('input', () => MergeQuestionGroupsInput, { description: 'Which group.' })
    { intoId, groupIds }: MergeQuestionGroupsInput,
    @Ctx() context: RequestContext,
  ): Promise<GroupPayload> {
    const { businessId } = requireStaff(context.viewer)
    return answer(MergeQuestionGroupsPayload, async () => ({
      group: await context.change(businessId, (tx) => mergeGroups(tx, intoId, groupIds)),
    }))
  }

  @Mutation(() => SplitQuestionGroupPayload, {
    nullable: true,
    description:
      'Takes questions out of a group that asks something else, into one of their own; later ones follow them. Staff. Errors: NOT_FOUND, INVALID when none or all of them are meant.',
  })
  splitQuestionGroup(
    @Arg('input', () => SplitQuestionGroupInput, { description: 'Which group.' })
    { groupId, messageIds }: SplitQuestionGroupInput,
    @Ctx() context: RequestContext,
  ): Promise<SplitQuestionGroupPayload> {
    const { businessId } = requireStaff(context.viewer)
    return answer(SplitQuestionGroupPayload, () =>
      context.change(businessId, (tx) => splitGroup(tx, groupId, messageIds)),
    )
  }
}
