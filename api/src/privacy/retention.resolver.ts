import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { answer, Payload } from '../kernel/graphql/payload.ts'
import { requireStaff } from '../kernel/graphql/viewer.ts'
import { LEAST_DAYS, MOST_DAYS, readRetention, setRetention } from './retention.ts'

@ObjectType({ description: 'For how long a business keeps what was said.' })
class Retention {
  @Field(() => Int, {
    nullable: true,
    description: 'Days after the last activity of a conversation until its words are erased; null keeps them for ever.',
  })
  declare days: number | null

  @Field(() => Int, { description: 'The least that can be set, in days.' })
  leastDays: number = LEAST_DAYS

  @Field(() => Int, { description: 'The most that can be set, in days.' })
  mostDays: number = MOST_DAYS
}

@InputType({ description: 'For how long to keep what was said.' })
class SetRetentionInput {
  @Field(() => Int, { nullable: true, description: `Days, ${LEAST_DAYS} to ${MOST_DAYS}; null keeps it for ever.` })
  declare days?: number | null
}

@ObjectType({ description: 'For how long it is kept now.' })
class SetRetentionPayload extends Payload {
  @Field(() => Retention, { nullable: true, description: 'As it is now; null on error.' })
  retention: Retention | null = null
}

/** How long words are kept. */
@Resolver()
export class RetentionResolver {
  @Query(() => Retention, {
    nullable: true,
    description: 'For how long the words of conversations are kept. Staff with the role OWNER.',
  })
  async retention(@Ctx() context: RequestContext): Promise<Retention> {
    const { businessId } = requireStaff(context.viewer, 'privacy')
    const days = await readRetention({ businessId, query: (sql, parameters) => context.query(sql, parameters) })
    return Object.assign(new Retention(), { days })
  }

  @Mutation(() => SetRetentionPayload, {
    nullable: true,
    description:
      'Sets for how long the words of conversations are kept; those that are older are erased within the hour, for good. Outcomes and counts stay (product rule 4.13). Staff with the role OWNER. Noted in the audit log. Errors: INVALID.',
  })
  setRetention(
    @Arg('input', () => SetRetentionInput, { description: 'For how long.' }) input: SetRetentionInput,
    @Ctx() context: RequestContext,
  ): Promise<SetRetentionPayload> {
    const { businessId } = requireStaff(context.viewer, 'privacy')
    const days = input.days ?? null
    return answer(SetRetentionPayload, async () => {
      await context.change(businessId, (tx) => setRetention(tx, context.viewer, days))
      return { retention: Object.assign(new Retention(), { days }) }
    })
  }
}
