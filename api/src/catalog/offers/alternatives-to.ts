import type { EntityManager } from '@mikro-orm/postgresql'
import { FloorPlanDesk } from '../floor-plan-desk.ts'
import type { Offer, OfferKind } from '../offer.ts'
import { Product } from '../product.ts'
import { Tariff } from '../tariff.ts'
import { findDayPasses, findOffices, findPlans } from './find-said-offers.ts'

/**
 * What can be had instead of an offer that is gone: of the same kind, the most alike first. Only what the assistant may
 * mention, for these links stand in for links that it gave.
 */
export async function alternativesTo(
  em: EntityManager,
  businessId: string,
  kind: OfferKind,
  targetId: string,
  today: string,
  limit: number,
): Promise<Offer[]> {
  const ranked = await RANKINGS[kind](em, businessId, targetId, today)
  return ranked.filter((offer) => offer.linkable && offer.targetId !== targetId).slice(0, limit)
}

type Ranking = (em: EntityManager, businessId: string, targetId: string, today: string) => Promise<Offer[]>

const RANKINGS: Record<OfferKind, Ranking> = {
  async PLAN(em, businessId, id) {
    const gone = await em.findOne(Tariff, { businessId, id })
    const plans = await findPlans(em, businessId)
    return plans
      .map(({ planType, ...offer }) => ({ offer, alike: planType === gone?.systemTariffType }))
      .sort((a, b) => Number(b.alike) - Number(a.alike) || away(a.offer, gone) - away(b.offer, gone))
      .map(({ offer }) => offer)
  },
  async DAY_PASS(em, businessId, id) {
    const gone = await em.findOne(Product, { businessId, id })
    return (await findDayPasses(em, businessId)).sort((a, b) => away(a, gone) - away(b, gone))
  },
  async TOUR(em, businessId, id, today) {
    const gone = await em.findOne(FloorPlanDesk, { businessId, id })
    const seats = gone?.capacity ?? 1
    const holds = (offer: Offer) => (offer.facts.capacity ?? 0) >= seats
    const spare = (offer: Offer) => Math.abs((offer.facts.capacity ?? 0) - seats)
    const offices = await findOffices(em, businessId, today)
    return offices.sort(
      (a, b) => Number(holds(b)) - Number(holds(a)) || spare(a) - spare(b) || away(a, gone) - away(b, gone),
    )
  },
}

/** How far apart two prices are; an offer whose price is not said counts as far. */
function away(offer: Offer, gone: { priceMinor: number } | null): number {
  const price = offer.facts.price?.amountMinor
  return price === undefined ? Number.MAX_SAFE_INTEGER : Math.abs(price - (gone?.priceMinor ?? 0))
}
