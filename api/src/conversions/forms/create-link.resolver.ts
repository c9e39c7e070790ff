import { Arg, Ctx, Directive, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import { businessToday } from '../../businesses/index.ts'
import { type Asked, findOffer, type Offer } from '../../catalog/index.ts'
import { noteActivity, tryLockConversationOf } from '../../conversations/index.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { DateScalar } from '../../kernel/graphql/scalars.ts'
import { requireScope } from '../../kernel/graphql/viewer.ts'
import { InputReader } from '../../kernel/input.ts'
import { createLink, Link } from '../../links/index.ts'
import { isSessionId } from '../../sessions/index.ts'

@InputType({ description: 'A plan and its first day.' })
class PlanOfferInput {
  @Field(() => ID, { description: 'The plan: a `Tariff`.' })
  declare planId: string

  @Field(() => DateScalar, { description: 'First day of membership.' })
  declare startDate: string
}

@Directive('@oneOf')
@InputType({ description: 'What the link is to offer: exactly one.' })
class OfferInput {
  @Field(() => ID, { nullable: true, description: 'Tour of this office: a `FloorPlanDesk`.' })
  declare officeId?: string | null

  @Field(() => PlanOfferInput, { nullable: true, description: 'Checkout of this plan.' })
  declare plan?: PlanOfferInput | null

  @Field(() => ID, { nullable: true, description: 'Purchase of this day pass: a `Product`.' })
  declare dayPassId?: string | null
}

@InputType({ description: 'A link to make.' })
class CreateLinkInput {
  @Field(() => ID, { description: 'Session it shall carry.' })
  declare sessionId: string

  @Field(() => OfferInput, { description: 'What it offers.' })
  declare offer: OfferInput
}

@ObjectType({ description: 'The new link.' })
class CreateLinkPayload extends Payload {
  @Field(() => Link, { nullable: true, description: 'The link; null on error.' })
  link: Link | null = null
}

/** Links made by call rather than by the assistant. */
@Resolver()
export class CreateLinkResolver {
  @Mutation(() => CreateLinkPayload, {
    nullable: true,
    description:
      'Makes a call-to-action link that carries the session identifier. Staff, or scope `links:write`. Errors: NOT_FOUND for a session, OFFER_GONE for what is not on offer, INVALID for a date.',
  })
  createLink(
    @Arg('input', () => CreateLinkInput, { description: 'The link to make.' }) input: CreateLinkInput,
    @Ctx() context: RequestContext,
  ): Promise<CreateLinkPayload> {
    const businessId = requireScope(context.viewer, 'links:write')
    return answer(CreateLinkPayload, async () => {
      const { targetId, kind, asked } = readOffer(input.offer)
      const { sessionId } = input
      const link = await context.change(businessId, async (tx) => {
        const conversation = isSessionId(sessionId) && (await tryLockConversationOf(tx, sessionId))
        if (!conversation) throw notFound('There is no such session.', ['input', 'sessionId'])
        const offer = await findOffer(tx.em, businessId, kind, targetId, await businessToday(tx))
        if (!offer) throw offerGone()
        noteActivity(context.app, tx, conversation, 'OFFERED')
        return createLink(tx, sessionId, { ...offer, asked })
      })
      return { link }
    })
  }
}

function readOffer(offer: OfferInput): { kind: Offer['kind']; targetId: string; asked: Asked } {
  if (offer.officeId) return { kind: 'TOUR', targetId: offer.officeId, asked: {} }
  if (offer.dayPassId) return { kind: 'DAY_PASS', targetId: offer.dayPassId, asked: {} }
  const reader = new InputReader()
  const startDate = reader.date(offer.plan?.startDate, ['input', 'offer', 'plan', 'startDate'])
  reader.finish()
  return { kind: 'PLAN', targetId: offer.plan?.planId ?? '', asked: startDate ? { startDate } : {} }
}

function notFound(message: string, field: string[]): Refusal {
  return new Refusal({ code: 'NOT_FOUND', message, field })
}

function offerGone(): Refusal {
  return new Refusal({ code: 'OFFER_GONE', message: 'This is not on offer.', field: ['input', 'offer'] })
}
