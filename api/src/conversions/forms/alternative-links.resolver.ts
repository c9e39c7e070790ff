import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import { Business, todayIn } from '../../businesses/index.ts'
import { findOffer } from '../../catalog/index.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { Link, requireLinkToken } from '../../links/index.ts'
import { createAlternatives } from './offer-gone.ts'

@InputType({ description: 'A link that leads to something that is gone.' })
class CreateAlternativeLinksInput {
  @Field(() => String, { description: 'Token of the link that was followed.' })
  declare linkToken: string
}

@ObjectType({ description: 'What to follow instead.' })
class CreateAlternativeLinksPayload extends Payload {
  @Field(() => [Link], {
    description: 'Links of the same session, at most three, the most alike first. Empty while the offer is there.',
  })
  links: Link[] = []
}

/** Where links lead whose offer is gone. */
@Resolver()
export class AlternativeLinksResolver {
  @Mutation(() => CreateAlternativeLinksPayload, {
    nullable: true,
    description:
      'Makes links to what is on offer instead of what a link led to, and notes that this is gone (product rule 4.10). Public, by link token; asked again it gives the same links. Errors: LINK_INVALID.',
  })
  createAlternativeLinks(
    @Arg('input', () => CreateAlternativeLinksInput, { description: 'Which link.' })
    input: CreateAlternativeLinksInput,
    @Ctx() context: RequestContext,
  ): Promise<CreateAlternativeLinksPayload> {
    return answer(CreateAlternativeLinksPayload, async () => {
      const target = await requireLinkToken(context.app, input.linkToken)
      return { links: (await isGone(context, target)) ? await createAlternatives(context, target) : [] }
    })
  }
}

async function isGone(context: RequestContext, target: { businessId: string; linkId: string }): Promise<boolean> {
  const { businessId, linkId: id } = target
  const em = context.entitiesOf(businessId)
  const { kind, targetId } = await em.findOneOrFail(Link, { businessId, id })
  const { timeZone } = await em.findOneOrFail(Business, { id: businessId })
  return !(await findOffer(em, businessId, kind, targetId, todayIn(timeZone, await context.now())))
}
