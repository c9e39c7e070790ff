import { Arg, Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { Business, Site, todayIn } from '../../businesses/index.ts'
import { findOffer, LinkKind, OfferCard, type OfferKind, offerCard } from '../../catalog/index.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { AskedFor, Link, resolveLinkToken } from '../../links/index.ts'
import { Session } from '../../sessions/index.ts'
import { findAlternatives } from './find-alternatives.ts'

/** What a link leads to. */
@ObjectType('FollowedLink', {
  description: 'What a link leads to, as it is now: prices are read again, never from the link.',
})
export class FollowedLink {
  @Field(() => LinkKind, { description: 'What it leads to.' })
  declare kind: OfferKind

  @Field(() => String, { description: 'Text of its button.' })
  declare label: string

  @Field(() => String, { description: 'Name of the operator.' })
  declare businessName: string

  @Field(() => String, { description: 'Accent colour of the operator, `#rrggbb`.' })
  declare accentColor: string

  @Field(() => [String], { description: 'Postal address of the operator, one line each.' })
  declare address: string[]

  @Field(() => String, { description: 'IANA time zone of the operator.' })
  declare timeZone: string

  @Field(() => String, { description: 'Language of the session, BCP 47.' })
  declare locale: string

  @Field(() => String, { description: "Operator's own language, BCP 47: for whoever speaks neither." })
  declare businessLocale: string

  @Field(() => OfferCard, { nullable: true, description: 'The offer as it is now. Null when it is gone.' })
  declare offer: OfferCard | null

  @Field(() => AskedFor, { description: 'What the visitor asked for: fills in the form.' })
  declare asked: AskedFor

  declare link: Link
}

/** What the pages need that links lead to. */
@Resolver(() => FollowedLink)
export class FollowedLinkResolver {
  @Query(() => FollowedLink, {
    nullable: true,
    description: "What a link leads to, read for the page it opens. Public. Null when the token's signature is wrong.",
  })
  async followedLink(
    @Arg('token', () => String, { description: 'Last part of the address of the link.' }) token: string,
    @Ctx() context: RequestContext,
  ): Promise<FollowedLink | null> {
    const target = await resolveLinkToken(context.app, token)
    if (!target) return null
    const { businessId } = target
    const em = context.entitiesOf(businessId)
    const link = await em.findOneOrFail(Link, { businessId, id: target.linkId })
    const business = await em.findOneOrFail(Business, { id: businessId })
    const session = await em.findOneOrFail(Session, { businessId, id: link.sessionId })
    const site = await em.findOneOrFail(Site, { businessId, id: session.siteId })
    const today = todayIn(business.timeZone, await context.now())
    const offer = await findOffer(em, businessId, link.kind, link.targetId, today)
    return Object.assign(new FollowedLink(), {
      kind: link.kind,
      label: link.label,
      businessName: business.name,
      accentColor: site.accentColor,
      address: business.address,
      timeZone: business.timeZone,
      locale: session.locale,
      businessLocale: business.locale,
      offer: offer ? offerCard(offer.kind, offer.facts) : null,
      asked: Object.assign(new AskedFor(), link.asked),
      link,
    })
  }

  @FieldResolver(() => [Link], {
    description:
      'Links to what is on offer instead, when the offer is gone, as far as the session has them: `createAlternativeLinks` makes them. At most three.',
  })
  async alternatives(@Root() { offer, link }: FollowedLink, @Ctx() context: RequestContext): Promise<Link[]> {
    if (offer) return []
    const found = await findAlternatives(context.entitiesOf(link.businessId), link, await context.now())
    return found.flatMap(({ known }) => known ?? [])
  }
}
