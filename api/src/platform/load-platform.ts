import type { RequestContext } from '../kernel/graphql/context.ts'
import { defineLoader } from '../kernel/graphql/loader.ts'
import { mayDo } from '../kernel/graphql/permissions.rules.ts'
import { PlatformDelivery } from './deliveries/platform-delivery.ts'
import { PlatformIntegration } from './integration/platform-integration.ts'

/** Reads a connection for those who may manage it. */
export const loadPlatformIntegration = defineLoader<string, PlatformIntegration | null>(
  async (context, ids) => {
    const businessId = businessOf(context)
    if (!businessId) return new Map()
    const found = await context.em.find(PlatformIntegration, { businessId, id: { $in: [...ids] } })
    return new Map(found.map((connection) => [connection.id, connection]))
  },
  () => null,
)

/** Reads a delivery for those who may see what came. */
export const loadPlatformDelivery = defineLoader<string, PlatformDelivery | null>(
  async (context, ids) => {
    const businessId = businessOf(context)
    if (!businessId) return new Map()
    const found = await context.em.find(PlatformDelivery, { businessId, id: { $in: [...ids] } })
    return new Map(found.map((delivery) => [delivery.id, delivery]))
  },
  () => null,
)

/** The business whose connection the caller may manage, if any. */
function businessOf({ viewer }: RequestContext): string | undefined {
  return viewer.kind === 'STAFF' && mayDo(viewer.role, 'settings') ? viewer.businessId : undefined
}
