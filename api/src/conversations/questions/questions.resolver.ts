import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql'
import { KnowledgeArticle, loadArticle } from '../../catalog/index.ts'
import { type CountedConnection, countedConnectionTypes, readPage } from '../../kernel/graphql/connection.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { requireScope } from '../../kernel/graphql/viewer.ts'
import { loadStaffMember, StaffMember } from '../../staff/index.ts'
import { Conversation } from '../conversation.ts'
import { loadConversation, loadMessage } from '../load-conversation.ts'
import { Message } from '../message.ts'
import { countGroups, type GroupOrder, listGroups } from './list-groups.ts'
import { loadFirstWording, loadWordings } from './load-questions.ts'
import { QuestionGroupState } from './question-group.rules.ts'
import { QuestionGroup } from './question-group.ts'
import { UnansweredQuestion } from './unanswered-question.ts'

const { Connection: GroupConnection } = countedConnectionTypes(QuestionGroup, 'QuestionGroup', 'groups of questions')

const QuestionGroupOrder = { MOST_ASKED: 'MOST_ASKED', LAST_ASKED: 'LAST_ASKED' } as const
registerEnumType(QuestionGroupOrder, {
  name: 'QuestionGroupOrder',
  description: 'Order of the list of groups of questions.',
  valuesConfig: {
    MOST_ASKED: { description: 'What was asked most often first.' },
    LAST_ASKED: { description: 'What was asked last first.' },
  },
})

@InputType({ description: 'Which groups of questions to list. Everything given must hold.' })
class QuestionGroupFilter {
  @Field(() => [QuestionGroupState], { nullable: true, description: 'In one of these states.' })
  declare states?: QuestionGroupState[] | null

  @Field(() => [String], { nullable: true, description: 'Asked in one of these languages, such as `en`.' })
  declare languages?: string[] | null

  @Field(() => Boolean, { nullable: true, description: 'Opened again after it had been closed, or never.' })
  declare reopened?: boolean | null
}

@ObjectType({ description: 'One way in which a group of questions was put.' })
class QuestionWording {
  @Field(() => Message, { description: 'The message that put it so last.' })
  declare message: Message

  @Field(() => Int, { description: 'How often it was put so, or with other small words.' })
  declare askedCount: number
}

/** Questions that the assistant had no answer to. */
@Resolver(() => QuestionGroup)
export class QuestionsResolver {
  @Query(() => GroupConnection, {
    nullable: true,
    description:
      'Questions that the assistant had no answer to, grouped by what they ask. Staff, or scope `conversations:read`. At most 100 a page.',
  })
  async questionGroups(
    @Arg('first', () => Int, { nullable: true, defaultValue: 25, description: 'How many, 1 to 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | null,
    @Arg('filter', () => QuestionGroupFilter, { nullable: true, description: 'Which to list; all, if left out.' })
    filter: QuestionGroupFilter | null,
    @Arg('orderBy', () => QuestionGroupOrder, {
      nullable: true,
      defaultValue: 'MOST_ASKED',
      description: 'In which order.',
    })
    orderBy: GroupOrder | null,
    @Ctx() context: RequestContext,
  ): Promise<CountedConnection<QuestionGroup>> {
    const businessId = requireScope(context.viewer, 'conversations:read')
    const order = orderBy ?? 'MOST_ASKED'
    const page = readPage({ first, after }, order, 2)
    const criteria = filter ?? {}
    const connection = await listGroups(context, businessId, page, criteria, order)
    const count = () => countGroups(context, businessId, criteria)
    return Object.assign(new GroupConnection(), connection, { count })
  }

  @FieldResolver(() => String, {
    description: 'How it was first asked; empty once all that asked it was erased.',
  })
  text(@Root() group: QuestionGroup, @Ctx() context: RequestContext): Promise<string> {
    return loadFirstWording(context, group.id)
  }

  @FieldResolver(() => KnowledgeArticle, {
    nullable: true,
    description: 'The article that was written for it; it stays when the group opens again.',
  })
  article(@Root() group: QuestionGroup, @Ctx() context: RequestContext): Promise<KnowledgeArticle | null> | null {
    return group.articleId ? loadArticle(context, group.articleId) : null
  }

  @FieldResolver(() => StaffMember, { nullable: true, description: 'Who closed it last; null for one who is gone.' })
  closedBy(@Root() group: QuestionGroup, @Ctx() context: RequestContext): Promise<StaffMember | null> | null {
    return group.closedBy ? loadStaffMember(context, group.closedBy) : null
  }

  @FieldResolver(() => [QuestionWording], {
    description: 'The ways in which it was put, the most frequent first, at most 50.',
  })
  async wordings(@Root() group: QuestionGroup, @Ctx() context: RequestContext): Promise<QuestionWording[]> {
    const wordings = await loadWordings(context, group.id)
    const shown = await Promise.all(
      wordings.map(async ({ messageId, askedCount }) => {
        const message = await loadMessage(context, messageId)
        return message ? [Object.assign(new QuestionWording(), { message, askedCount })] : []
      }),
    )
    return shown.flat()
  }

  @FieldResolver(() => [UnansweredQuestion], { description: 'The times it was asked last, newest first.' })
  async questions(
    @Root() group: QuestionGroup,
    @Arg('first', () => Int, { nullable: true, defaultValue: 10, description: 'How many, 1 to 100.' })
    first: number | null,
    @Ctx() context: RequestContext,
  ): Promise<UnansweredQuestion[]> {
    const { limit } = readPage({ first: first ?? 10 }, 'questions', 2)
    const asked = await context.em.find(
      UnansweredQuestion,
      { businessId: group.businessId, groupId: group.id },
      { orderBy: { askedAt: 'desc', messageId: 'desc' }, limit },
    )
    // Old messages may have been taken away; what is counted of them stays.
    const messages = await Promise.all(asked.map(({ messageId }) => loadMessage(context, messageId)))
    return asked.filter((_question, index) => messages[index])
  }
}

/** Where questions were asked. */
@Resolver(() => UnansweredQuestion)
export class UnansweredQuestionResolver {
  @FieldResolver(() => Message, { description: 'The message that asks it.' })
  message(@Root() question: UnansweredQuestion, @Ctx() context: RequestContext): Promise<Message | null> {
    return loadMessage(context, question.messageId)
  }

  @FieldResolver(() => Conversation, { description: 'The conversation it was asked in.' })
  conversation(@Root() question: UnansweredQuestion, @Ctx() context: RequestContext): Promise<Conversation | null> {
    return loadConversation(context, question.conversationId)
  }
}
