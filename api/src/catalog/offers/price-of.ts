import type { EntityManager } from '@mikro-orm/postgresql'
import { FloorPlanDesk } from '../floor-plan-desk.ts'
import type { Amount, OfferKind } from '../offer.ts'
import { Product } from '../product.ts'
import { Tariff } from '../tariff.ts'

/**
 * The price a sale is made at: the catalogue's own, whatever the assistant says. Of one billing cycle for a plan, of one
 * for a day pass, a month's for an office. Also of what is no longer on offer; undefined when there is no such thing.
 */
export async function priceOf(
  em: EntityManager,
  businessId: string,
  kind: OfferKind,
  targetId: string,
): Promise<Amount | undefined> {
  const key = { businessId, id: targetId }
  const found =
    kind === 'PLAN'
      ? await em.findOne(Tariff, key)
      : kind === 'DAY_PASS'
        ? await em.findOne(Product, key)
        : await em.findOne(FloorPlanDesk, key)
  return found ? { amountMinor: found.priceMinor, currency: found.priceCurrency } : undefined
}
