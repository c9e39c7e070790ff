import { entitiesOf, query } from '../../kernel/database/database.ts'
import type { App } from '../../kernel/feature.ts'

const KEPT_MS = 30 * 24 * 3_600_000

/** Removes attempts, and deliveries that have ended, once they are older than they are kept. */
export async function forgetDeliveries(app: App, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_MS)
  const businesses = await query<{ business_id: string }>(
    app.database.orm.em.fork(),
    'select distinct business_id from webhook_progress',
  )
  for (const { business_id: businessId } of businesses) {
    const em = entitiesOf(app.database, businessId)
    await query(em, 'delete from webhook_attempt where business_id = $1 and at < $2', [businessId, before])
    await query(em, 'delete from webhook_delivery where business_id = $1 and ended_at < $2', [businessId, before])
  }
}
