import type { Feature } from '../kernel/feature.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { defineLoader } from '../kernel/graphql/loader.ts'
import { Business } from './business.ts'
import { BusinessSettingsResolver } from './settings/business-settings.resolver.ts'
import { SiteResolver } from './site.resolver.ts'
import { Site } from './site.ts'
import { SitesResolver } from './sites/sites.resolver.ts'
import { WidgetResolver } from './widget/widget.resolver.ts'
import { WidgetSettingsResolver } from './widget/widget-settings.resolver.ts'

export { canonicalOrigin, isOriginAllowed } from './allowed-origins.rules.ts'
export { Business, type OpeningHours } from './business.ts'
export { findSite } from './find-site.ts'
export { hashOfPages } from './set-allowed-origins.ts'
export { Site } from './site.ts'
export { businessToday, todayIn } from './today.ts'
export { WIDGET_LANGUAGES } from './widget/widget-language.rules.ts'
export type { ColorScheme, StoredWidgetTexts, WidgetPosition } from './widget/widget-look.ts'

/** Reads the whole row, whoever asks: what is shown of it is decided below. */
const loadRow = defineLoader<string, Business | null>(
  async (context, ids) => {
    const found = await Promise.all(ids.map((id) => context.entitiesOf(id).findOne(Business, { id })))
    return new Map(found.flatMap((business) => (business ? [[business.id, business]] : [])))
  },
  () => null,
)

/** Reads the caller's own business; no other is visible. */
export async function loadBusiness(context: RequestContext, id: string): Promise<Business | null> {
  const { viewer } = context
  return viewer.kind !== 'ANONYMOUS' && viewer.businessId === id ? loadRow(context, id) : null
}

/** Takes in the row of a business that was read along with something else. */
export function primeBusiness(context: RequestContext, business: Business): void {
  loadRow.prime(context, business.id, business)
}

/** Reads the key that signs a business's links. For the server alone. */
export async function loadSigningKey(context: RequestContext, id: string): Promise<string> {
  const business = await loadRow(context, id)
  if (!business) throw new Error('A link belongs to a business that does not exist.')
  return business.signingKey
}

/** Coworking operators and their sites. */
export const businesses: Feature = {
  name: 'businesses',
  entities: [Business, Site],
  rowRules: {
    foundBy: { site: 'site_key' },
    foundWith: { business: { table: 'site', column: 'business_id' } },
  },
  resolvers: [WidgetResolver, WidgetSettingsResolver, SiteResolver, SitesResolver, BusinessSettingsResolver],
  types: [Business],
  nodes: [{ prefix: 'business', name: 'Business', load: loadBusiness }],
}
