import { entitiesProvedBy, query } from '../kernel/database/database.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { isStorable } from '../kernel/input.ts'
import { Business } from './business.ts'
import { Site } from './site.ts'

/** A site and the business it belongs to. */
export interface FoundSite {
  site: Site
  business: Business
}

/** Finds a site and its business by the publishable key of the widget's script tag, in one statement. */
export async function findSite(context: RequestContext, siteKey: string): Promise<FoundSite | undefined> {
  if (!isStorable(siteKey)) return undefined
  const em = entitiesProvedBy(context.app.database, siteKey)
  const [row] = await query<{ site: object; business: object }>(
    em,
    `select row_to_json(site) as site, row_to_json(business) as business
     from site join business on business.id = site.business_id where site.site_key = $1`,
    [siteKey],
  )
  return row && { site: em.map(Site, row.site as never), business: em.map(Business, row.business as never) }
}
