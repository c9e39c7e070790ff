import { Ctx, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { requireStaff } from '../../kernel/graphql/viewer.ts'
import { rebuildInsights } from './rebuild-insights.ts'

@ObjectType({ description: 'The figures are being computed anew.' })
class RebuildInsightsPayload extends Payload {
  @Field(() => Int, { description: 'How many days are to be computed.' })
  dayCount = 0
}

/** Figures from nothing. */
@Resolver()
export class RebuildInsightsResolver {
  @Mutation(() => RebuildInsightsPayload, {
    nullable: true,
    description:
      'Throws away what was computed ahead for `insights` and has it computed anew, which changes no figure. While that takes, answers take longer. Staff with the role OWNER or MANAGER.',
  })
  rebuildInsights(@Ctx() context: RequestContext): Promise<RebuildInsightsPayload> {
    const { businessId } = requireStaff(context.viewer, 'settings')
    return answer(RebuildInsightsPayload, async () => ({
      dayCount: await context.change(businessId, rebuildInsights),
    }))
  }
}
