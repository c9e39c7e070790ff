import type { EntityManager } from '@mikro-orm/postgresql'
import { isStorable } from '../../kernel/input.ts'
import { FloorPlanDesk } from '../floor-plan-desk.ts'
import type { Offer, OfferFacts, OfferKind } from '../offer.ts'
import { Product } from '../product.ts'
import { isOnSale, isSoldOut } from '../switches/switches.rules.ts'
import { Tariff } from '../tariff.ts'
import { labelOf, officeFacts, planFacts, productFacts } from './facts.ts'
import { readAvailability } from './read-availability.ts'

/**
 * What a link leads to, with the price it is sold for; undefined when it is gone: unknown, hidden, archived, sold out
 * or taken without an end. `today` is the day in the business's time zone.
 */
export async function findOffer(
  em: EntityManager,
  businessId: string,
  kind: OfferKind,
  targetId: string,
  today: string,
): Promise<Offer | undefined> {
  const facts = isStorable(targetId) ? await READERS[kind](em, businessId, targetId, today) : undefined
  return facts && { kind, targetId, label: labelOf(kind, facts.name), facts, asked: {}, linkable: true }
}

type Reader = (
  em: EntityManager,
  businessId: string,
  targetId: string,
  today: string,
) => Promise<OfferFacts | undefined>

const READERS: Record<OfferKind, Reader> = {
  async PLAN(em, businessId, id) {
    const tariff = await em.findOne(Tariff, { businessId, id })
    return tariff && isOnSale(tariff) && !isSoldOut(tariff) ? planFacts(tariff) : undefined
  },
  async DAY_PASS(em, businessId, id) {
    const product = await em.findOne(Product, { businessId, id, systemProductType: 'DAY_PASS' })
    return product && isOnSale(product) ? productFacts(product) : undefined
  },
  async TOUR(em, businessId, id, today) {
    const desk = await em.findOne(FloorPlanDesk, { businessId, id, itemType: 'OFFICE' })
    const free = desk && (await readAvailability(em, businessId, [id], today)).get(id)
    return desk && free ? officeFacts(desk, free, today) : undefined
  },
}
