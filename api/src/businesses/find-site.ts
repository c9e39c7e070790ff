import { entitiesProvedBy } from '../kernel/database/database.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { isStorable } from '../kernel/input.ts'
import { Business } from './business.ts'
import { Site } from './site.ts'

/** Finds a site and its business by the publishable key of the widget's script tag. */
export async function findSite(
  context: RequestContext,
  siteKey: string,
): Promise<{ site: Site; business: Business } | undefined> {
  if (!isStorable(siteKey)) return undefined
  const site = await entitiesProvedBy(context.app.database, siteKey).findOne(Site, { siteKey })
  if (!site) return undefined
  return { site, business: await context.entitiesOf(site.businessId).findOneOrFail(Business, { id: site.businessId }) }
}
