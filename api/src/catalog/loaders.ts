import type { EntityClass } from '@mikro-orm/postgresql'
import { Business, todayIn } from '../businesses/index.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { defineLoader } from '../kernel/graphql/loader.ts'
import { hasScope } from '../kernel/graphql/viewer.ts'
import { FloorPlanDesk } from './floor-plan-desk.ts'
import { readAvailability } from './offers/read-availability.ts'
import { Product } from './product.ts'
import { Tariff } from './tariff.ts'

/** Names a row of the catalogue. */
export interface CatalogKey {
  businessId: string
  id: string
}

/** The plan that a record names; the caller may see the record, so it may see this. */
export const loadTariff = catalogLoader(Tariff)

/** The product that a record names. */
export const loadProduct = catalogLoader(Product)

/** The office or desk that something else names. */
export const loadFloorPlanDesk = catalogLoader(FloorPlanDesk)

const loadAvailability = defineLoader<string, string | null>(
  async (context, keys) => {
    const free = new Map<string, string>()
    for (const [businessId, ids] of idsByBusiness(keys)) {
      const em = context.entitiesOf(businessId)
      const { timeZone } = await em.findOneOrFail(Business, { id: businessId })
      const today = todayIn(timeZone, await context.now())
      for (const [id, day] of await readAvailability(em, businessId, ids, today)) {
        free.set(join({ businessId, id }), day)
      }
    }
    return free
  },
  () => null,
)

/** First day from which a desk is free, today if that is now, null when it is taken without an end. */
export function loadAvailableFrom(context: RequestContext, desk: CatalogKey): Promise<string | null> {
  return loadAvailability(context, join(desk))
}

/** Reads one by its identifier for those who may read the catalogue; null for everybody else. */
export function loadForReader<Item>(load: (context: RequestContext, key: CatalogKey) => Promise<Item | null>) {
  return async (context: RequestContext, id: string): Promise<Item | null> => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS' || !hasScope(viewer, 'catalog:read')) return null
    return load(context, { businessId: viewer.businessId, id })
  }
}

function catalogLoader<Item extends CatalogKey>(entity: EntityClass<Item>) {
  const load = defineLoader<string, Item | null>(
    async (context, keys) => {
      const found = new Map<string, Item>()
      for (const [businessId, ids] of idsByBusiness(keys)) {
        const rows = await context.entitiesOf(businessId).find(entity, { businessId, id: { $in: ids } } as never)
        for (const row of rows as Item[]) found.set(join(row), row)
      }
      return found
    },
    () => null,
  )
  return (context: RequestContext, key: CatalogKey) => load(context, join(key))
}

function join({ businessId, id }: CatalogKey): string {
  return JSON.stringify([businessId, id])
}

function idsByBusiness(keys: readonly string[]): Map<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const key of keys) {
    const [businessId, id] = JSON.parse(key) as [string, string]
    ids.set(businessId, [...(ids.get(businessId) ?? []), id])
  }
  return ids
}
