import type { Feature } from '../kernel/feature.ts'
import { defineLoader } from '../kernel/graphql/loader.ts'
import { BusinessResolver } from './business.resolver.ts'
import { Business } from './business.ts'
import { SiteResolver } from './site.resolver.ts'
import { Site } from './site.ts'

export { Business, type OpeningHours } from './business.ts'
export { findSite } from './find-site.ts'
export { Site } from './site.ts'
export { todayIn } from './today.ts'

/** Reads the caller's own business; no other is visible. */
export const loadBusiness = defineLoader<string, Business | null>(
  async (context, ids) => {
    const { viewer } = context
    const own = viewer.kind === 'ANONYMOUS' ? [] : ids.filter((id) => id === viewer.businessId)
    const found = await context.em.find(Business, { id: { $in: own } })
    return new Map(found.map((business) => [business.id, business]))
  },
  () => null,
)

/** Reads the key that signs a business's links. For the server alone. */
export const loadSigningKey = defineLoader<string, string>(
  async (context, ids) => {
    const rows = await context.query<{ id: string; signing_key: string }>(
      'select id, signing_key from business where id = any($1)',
      [ids],
    )
    return new Map(rows.map((row) => [row.id, row.signing_key]))
  },
  () => {
    throw new Error('A link belongs to a business that does not exist.')
  },
)

/** Coworking operators and their sites. */
export const businesses: Feature = {
  name: 'businesses',
  entities: [Business, Site],
  resolvers: [BusinessResolver, SiteResolver],
  types: [Business],
  nodes: [{ prefix: 'business', name: 'Business', load: loadBusiness }],
}
