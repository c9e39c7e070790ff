import { defineEntity, p } from '@mikro-orm/postgresql'
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Node } from '../../kernel/graphql/node.ts'
import { DateTimeScalar } from '../../kernel/graphql/scalars.ts'
import { COMES_BACK_AFTER, QuestionGroupState } from './question-group.rules.ts'

registerEnumType(QuestionGroupState, {
  name: 'QuestionGroupState',
  description: 'What has become of a group of unanswered questions.',
  valuesConfig: {
    OPEN: { description: 'It waits for an answer.' },
    ANSWERED: { description: 'An article answers it. It opens again when the assistant cannot answer it once more.' },
    DISMISSED: {
      description: `It is not worth an answer. It opens again when it has been asked ${COMES_BACK_AFTER} more times.`,
    },
  },
})

const QuestionGroupTable = defineEntity({
  name: 'QuestionGroup',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    language: p.string(),
    state: p.string().$type<QuestionGroupState>(),
    askedCount: p.integer(),
    firstAskedAt: p.datetime(3),
    lastAskedAt: p.datetime(3),
    articleId: p.string().strictNullable(),
    closedAt: p.datetime(3).strictNullable(),
    /** Member of staff who closed it. */
    closedBy: p.string().strictNullable(),
    closedCount: p.integer().strictNullable(),
    reopenedAt: p.datetime(3).strictNullable(),
    /** When the article was last written for it. */
    answeredAt: p.datetime(3).strictNullable(),
  },
})

/** Questions without an answer that ask the same, in one language. */
@ObjectType('QuestionGroup', {
  implements: Node,
  description:
    'Questions in one language that ask the same and that the assistant had no answer to (product.md section 6).',
})
export class QuestionGroup extends QuestionGroupTable.class implements Node {
  @Field(() => String, { description: 'Language they were asked in: `en`, `de`, `fr`, `es`, `pt` or `ar`.' })
  declare language: string

  @Field(() => QuestionGroupState, { description: 'What has become of it.' })
  declare state: QuestionGroupState

  @Field(() => Int, { description: 'How often it was asked, erased questions included.' })
  declare askedCount: number

  @Field(() => DateTimeScalar, { description: 'When it was first asked.' })
  declare firstAskedAt: Date

  @Field(() => DateTimeScalar, { description: 'When it was last asked.' })
  declare lastAskedAt: Date

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last answered or dismissed.' })
  declare closedAt: Date | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it opened again because it was asked again; null while nothing of the kind has happened.',
  })
  declare reopenedAt: Date | null
}
QuestionGroupTable.setClass(QuestionGroup)
