import { query } from '../../kernel/database/database.ts'
import { carriedOnTime } from '../../kernel/database/database-time.ts'
import type { App } from '../../kernel/feature.ts'
import { repeatedWork } from '../../kernel/repeated-work.ts'
import { settleSafely } from './settle-safely.ts'
import { retryDelivery } from './take-delivery.ts'

const LOOK_EVERY_MS = 30_000
/** What is settled or forgotten with one look; the next is soon. */
const AT_ONCE = 200

/** Looks every half a minute for what is due in any business; what is late is done with the next look. */
export const keepingAgenda = repeatedWork({
  everyMs: LOOK_EVERY_MS,
  work: (app, stopped) => keepAgenda(app, undefined, stopped),
  failure: 'platform.agenda_not_kept',
})

/** Does what is due, of one business or of all: settles what has waited for long enough, forgets what was kept so. */
export async function keepAgenda(app: App, businessId?: string, stopped = () => false): Promise<void> {
  const due = await query<{ business_id: string; delivery_id: string }>(
    app.database.orm.em.fork(),
    `select business_id, delivery_id from platform_agenda
     where due_at <= $1 and ($2::text is null or business_id = $2) order by due_at, delivery_id limit ${AT_ONCE}`,
    [await carriedOnTime(app.database), businessId ?? null],
  )
  for (const { business_id: of, delivery_id: id } of due) {
    if (stopped()) return
    await settleSafely(app, of, async (tx, failed) => {
      const [gone] = await tx.query(
        `delete from platform_delivery where business_id = $1 and id = $2
           and last_received_at <= $3::timestamptz - interval '90 days' returning 1`,
        [of, id, tx.now],
      )
      if (!gone) await retryDelivery(app, tx, id, failed)
    })
  }
}
