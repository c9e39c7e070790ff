import { FloorPlanDesk, type OfferKind, Product, Tariff } from '../catalog/index.ts'
import { defineLoader } from '../kernel/graphql/loader.ts'
import type { Link } from './link.ts'

const TABLES = { PLAN: Tariff, DAY_PASS: Product, TOUR: FloorPlanDesk } as const

/** The key of what a link leads to, for `loadTargetName`. */
export function targetKey({ businessId, kind, targetId }: Pick<Link, 'businessId' | 'kind' | 'targetId'>): string {
  return [businessId, kind, targetId].join(' ')
}

/** Reads what a plan, office or pass is called now, by `targetKey`: for all that are asked for, one statement a kind. */
export const loadTargetName = defineLoader<string, string | null>(
  async (context, keys) => {
    const names = new Map<string, string>()
    const targets = keys.map((key) => key.split(' ') as [businessId: string, kind: OfferKind, targetId: string])
    for (const [group, members] of Map.groupBy(targets, ([businessId, kind]) => `${businessId} ${kind}`)) {
      const [[businessId, kind]] = members as [(typeof members)[0]]
      const ids = members.map(([, , targetId]) => targetId)
      const found = await context
        .entitiesOf(businessId)
        .find(TABLES[kind] as typeof Tariff, { businessId, id: { $in: ids } })
      for (const { id, name } of found) names.set(`${group} ${id}`, name)
    }
    return names
  },
  () => null,
)
