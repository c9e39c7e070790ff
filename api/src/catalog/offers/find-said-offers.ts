import type { EntityManager } from '@mikro-orm/postgresql'
import { FloorPlanDesk } from '../floor-plan-desk.ts'
import type { Offer, OfferFacts } from '../offer.ts'
import { Product } from '../product.ts'
import { saidFacts, silenceOn, silenceOnDesk } from '../switches/switches.rules.ts'
import { type SystemTariffType, Tariff } from '../tariff.ts'
import { labelOf, officeFacts, planFacts, productFacts } from './facts.ts'
import { readAvailability } from './read-availability.ts'

/** A plan as the assistant may speak of it. */
export interface PlanOnOffer extends Offer {
  planType: SystemTariffType
}

/** Something else that is sold, as the assistant may speak of it. */
export interface Extra extends OfferFacts {
  productId: string
}

const TYPES = ['HOT_DESK', 'DEDICATED_DESK', 'VIRTUAL_OFFICE', 'PRIVATE_OFFICE', 'OTHER']

/** The plans that the assistant may mention: by type, cheapest first, those that only the team can arrange last. */
export async function findPlans(em: EntityManager, businessId: string): Promise<PlanOnOffer[]> {
  const tariffs = await em.find(Tariff, { businessId, availableToAi: true, archived: false })
  return tariffs
    .filter((tariff) => !silenceOn(tariff))
    .map((tariff) => ({
      kind: 'PLAN' as const,
      planType: tariff.systemTariffType,
      targetId: tariff.id,
      label: labelOf('PLAN', tariff.name),
      facts: saidFacts(tariff, planFacts(tariff)),
      asked: {},
      linkable: tariff.visible,
    }))
    .sort((a, b) => TYPES.indexOf(a.planType) - TYPES.indexOf(b.planType) || bySaidPrice(a, b))
}

/** The offices that the assistant may mention: smallest first. Those taken without an end are not among them. */
export async function findOffices(em: EntityManager, businessId: string, today: string): Promise<Offer[]> {
  const desks = await em.find(FloorPlanDesk, { businessId, itemType: 'OFFICE', availableToAi: true })
  const ids = desks.map((desk) => desk.id)
  const free = await readAvailability(em, businessId, ids, today)
  return desks
    .filter((desk) => !silenceOnDesk(desk, free.has(desk.id)))
    .sort((a, b) => a.capacity - b.capacity || a.priceMinor - b.priceMinor || compare(a.name, b.name))
    .map((desk) => ({
      kind: 'TOUR',
      targetId: desk.id,
      label: labelOf('TOUR', desk.name),
      facts: officeFacts(desk, free.get(desk.id) ?? today, today),
      asked: {},
      linkable: true,
    }))
}

/** The day passes that the assistant may mention: cheapest first. */
export async function findDayPasses(em: EntityManager, businessId: string): Promise<Offer[]> {
  const products = await mentionableProducts(em, businessId, true)
  return products
    .map((product) => ({
      kind: 'DAY_PASS' as const,
      targetId: product.id,
      label: labelOf('DAY_PASS', product.name),
      facts: saidFacts(product, productFacts(product)),
      asked: {},
      linkable: product.visible,
    }))
    .sort(bySaidPrice)
}

/** The other products that the assistant may mention, such as credit for meeting rooms; no link leads there. */
export async function findExtras(em: EntityManager, businessId: string): Promise<Extra[]> {
  const products = await mentionableProducts(em, businessId, false)
  return products.map((product) => ({ ...saidFacts(product, productFacts(product)), productId: product.id }))
}

async function mentionableProducts(em: EntityManager, businessId: string, dayPasses: boolean): Promise<Product[]> {
  const products = await em.find(Product, { businessId, availableToAi: true, archived: false })
  return products
    .filter((product) => !silenceOn(product) && (product.systemProductType === 'DAY_PASS') === dayPasses)
    .sort((a, b) => compare(a.name, b.name))
}

/** By the price that is said, so that the place in a list gives no other price away; those without one come last. */
function bySaidPrice(a: Offer, b: Offer): number {
  const price = ({ facts }: Offer) => facts.price?.amountMinor ?? Number.MAX_SAFE_INTEGER
  return Number(b.linkable) - Number(a.linkable) || price(a) - price(b) || compare(a.facts.name, b.facts.name)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
