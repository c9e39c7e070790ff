import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql'
import type { OfferKind } from '../../../catalog/index.ts'
import type { RequestContext } from '../../../kernel/graphql/context.ts'
import { DateTimeScalar } from '../../../kernel/graphql/scalars.ts'
import { badInput, requireScope } from '../../../kernel/graphql/viewer.ts'
import { loadTargetName, targetKey } from '../../../links/index.ts'
import { QuestionGroup } from '../../questions/question-group.ts'
import { FrictionReason } from '../friction-reason.ts'
import { readBoard, readOffers } from './read-board.ts'

const MOST_TIMES = 107

@ObjectType({ description: 'How many conversations stopped for a reason.' })
class FrictionCounts {
  @Field(() => FrictionReason, { description: 'Why they led to nothing.' })
  declare reason: FrictionReason

  @Field(() => [Int], { description: 'How many in each stretch of time, in their order.' })
  declare counts: number[]
}

@ObjectType({
  description:
    'Where conversations stopped, in stretches of time: a conversation counts when anything last happened in it.',
})
class FrictionBoard {
  @Field(() => [FrictionCounts], { description: 'Every reason, also those that nothing stopped for.' })
  declare reasons: FrictionCounts[]

  @Field(() => [Int], {
    description: 'Conversations with members, who ask or manage bookings: a bucket of their own, not lost sales.',
  })
  declare members: number[]

  @Field(() => [Int], { description: 'Conversations with all others.' })
  declare prospects: number[]

  @Field(() => [Int], { description: 'Those of them that led to something. Over `prospects` it is the rate.' })
  declare converted: number[]

  @Field(() => [QuestionGroup], {
    description: 'Groups of questions that were answered in this time, oldest first, at most 50.',
  })
  declare answered: QuestionGroup[]
}

@ObjectType('FrictionOffer', { description: 'An offer that was made in conversations that stopped for a reason.' })
class FrictionOffer {
  declare businessId: string
  declare kind: OfferKind

  @Field(() => FrictionReason, { description: 'Why they led to nothing.' })
  declare reason: FrictionReason

  @Field(() => ID, { description: 'The plan, product or office.' })
  declare targetId: string

  @Field(() => Int, { description: 'How many conversations it was offered in.' })
  declare count: number
}

/** Where conversations stop. */
@Resolver(() => FrictionOffer)
export class BoardResolver {
  @Query(() => FrictionBoard, {
    nullable: true,
    description:
      'Where conversations stopped, in stretches of time of the caller’s choice, such as weeks. Staff, or scope `conversations:read`.',
  })
  async frictionBoard(
    @Arg('times', () => [DateTimeScalar], {
      description: `Where the stretches begin, ascending, and where the last ends: 2 to ${MOST_TIMES} instants.`,
    })
    times: Date[],
    @Ctx() context: RequestContext,
  ): Promise<FrictionBoard> {
    const businessId = requireScope(context.viewer, 'conversations:read')
    checkTimes(times)
    const board = await readBoard(context, businessId, times)
    const rows = await context.query(
      `select * from question_group where business_id = $1 and article_id is not null
         and closed_at >= $2 and closed_at < $3 order by closed_at, id limit 50`,
      [businessId, times[0], times.at(-1)],
    )
    const answered = rows.map((row) => context.read(QuestionGroup, row as never))
    return Object.assign(new FrictionBoard(), board, { answered })
  }

  @Query(() => [FrictionOffer], {
    nullable: true,
    description:
      'The offers made most often where conversations stopped, at most five for each reason that an offer can explain. Staff, or scope `conversations:read`.',
  })
  async frictionOffers(
    @Arg('from', () => DateTimeScalar, { description: 'Last activity from this instant on.' }) from: Date,
    @Arg('before', () => DateTimeScalar, { description: 'Last activity before this instant.' }) before: Date,
    @Ctx() context: RequestContext,
  ): Promise<FrictionOffer[]> {
    const businessId = requireScope(context.viewer, 'conversations:read')
    checkTimes([from, before])
    const offers = await readOffers(context, businessId, { from, before })
    return offers.map((offer) => Object.assign(new FrictionOffer(), offer, { businessId }))
  }

  @FieldResolver(() => String, { nullable: true, description: 'What it is called now; null once it is gone.' })
  name(@Root() offer: FrictionOffer, @Ctx() context: RequestContext): Promise<string | null> {
    return loadTargetName(context, targetKey(offer))
  }
}

function checkTimes(times: readonly Date[]): void {
  const inOrder = times.every((time, index) => index === 0 || time > times[index - 1]!)
  const real = times.every((time) => time.getUTCFullYear() >= 1970 && time.getUTCFullYear() <= 9998)
  if (times.length >= 2 && times.length <= MOST_TIMES && inOrder && real) return
  throw badInput(`Give 2 to ${MOST_TIMES} instants, each later than the one before.`)
}
