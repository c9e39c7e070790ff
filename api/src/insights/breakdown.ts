import type { OfferKind } from '../catalog/index.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { requireScope } from '../kernel/graphql/viewer.ts'
import { loadTargetName, targetKey } from '../links/index.ts'
import { Breakdown, BreakdownValue, ConversationCounts, type InsightsDimension } from './insights.ts'
import type { Figures } from './read-figures.ts'

/** The dimensions whose values are identifiers of what is on offer. */
const OFFERS: { [Dimension in InsightsDimension]?: OfferKind } = { PLAN: 'PLAN', OFFICE: 'TOUR', DAY_PASS: 'DAY_PASS' }

/** The conversations told apart by a dimension; plans, offices and passes by what they are called now. */
export async function breakdownOf(
  context: RequestContext,
  { values }: Figures,
  dimension: InsightsDimension,
  most: number,
): Promise<Breakdown> {
  const businessId = requireScope(context.viewer, 'conversions:read')
  const own = values.filter((each) => each.dimension === dimension)
  const kind = OFFERS[dimension]
  const listed = own.slice(0, most).map(async ({ value, dimension: _, ofAll: __, ...counts }) =>
    Object.assign(new BreakdownValue(), {
      value,
      name: kind ? await loadTargetName(context, targetKey({ businessId, kind, targetId: value })) : null,
      counts: Object.assign(new ConversationCounts(), counts),
    }),
  )
  return Object.assign(new Breakdown(), { valueCount: own[0]?.ofAll ?? 0, values: await Promise.all(listed) })
}
