import { Ctx, Field, FieldResolver, Float, ObjectType, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { DateTimeScalar } from '../../kernel/graphql/scalars.ts'
import { type Effect, effectOf, WEEKS_BEFORE } from './answer-effect.rules.ts'
import { loadAskings } from './load-askings.ts'
import { QuestionGroup } from './question-group.ts'

@ObjectType({
  description:
    'How often a week a group of questions was asked before an article answers it, and since (product.md section 6). Erased questions count.',
})
class AnswerEffect implements Effect {
  @Field(() => DateTimeScalar, { description: 'When the article was last written for the group.' })
  declare answeredAt: Date

  @Field(() => Float, {
    description: `Weeks before that are looked at: from the first question on, 1 to ${WEEKS_BEFORE}.`,
  })
  declare weeksBefore: number

  @Field(() => Float, { description: 'Times a week that it was asked without an answer in these.' })
  declare unansweredPerWeekBefore: number

  @Field(() => Float, { description: 'Weeks since, at least 1.' })
  declare weeksSince: number

  @Field(() => Float, {
    description:
      'Times a week that it was asked since and answered from the article: questions alike to those of the group.',
  })
  declare answeredPerWeekSince: number

  @Field(() => Float, { description: 'Times a week that it was asked since and still had no answer.' })
  declare unansweredPerWeekSince: number
}

/** What an answer to a group of questions has changed. */
@Resolver(() => QuestionGroup)
export class AnswerEffectResolver {
  @FieldResolver(() => AnswerEffect, {
    nullable: true,
    description: 'What the article that was written for it has changed; null while none was.',
  })
  async answerEffect(@Root() group: QuestionGroup, @Ctx() context: RequestContext): Promise<AnswerEffect | null> {
    const { answeredAt, firstAskedAt } = group
    if (!answeredAt) return null
    const [askings, now] = await Promise.all([loadAskings(context, group.id), context.now()])
    const effect = effectOf({ ...askings, firstAskedAt, answeredAt, now })
    return Object.assign(new AnswerEffect(), { answeredAt, ...effect })
  }
}
