import { defineLoader } from '../kernel/graphql/loader.ts'
import { hasScope } from '../kernel/graphql/viewer.ts'
import { Checkout } from './checkout.ts'

/** Reads a checkout that the caller may see: staff and `conversions:read`. A buyer comes with its token. */
export const loadCheckout = defineLoader<string, Checkout | null>(
  async (context, ids) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS' || !hasScope(viewer, 'conversions:read')) return new Map()
    const found = await context.em.find(Checkout, { businessId: viewer.businessId, id: { $in: [...ids] } })
    return new Map(found.map((checkout) => [checkout.id, checkout]))
  },
  () => null,
)
