import { query } from '../kernel/database/database.ts'
import type { RowRules } from '../kernel/database/row-security.ts'
import { transaction } from '../kernel/database/transaction.ts'
import type { App } from '../kernel/feature.ts'
import { repeatedWork } from '../kernel/repeated-work.ts'
import { erase } from './erase.ts'
import { findConversations } from './find-person.ts'

/** Every process looks for what has been kept for long enough; a number of days tells nothing of anybody. */
export const RETENTION_RULES: RowRules = { readWhole: ['retention'] }

const LOOK_EVERY_MS = 3_600_000
/** Conversations erased in one transaction, so that none takes long. */
const AT_ONCE = 200

/** Erases every hour what no business wants kept any longer; what is late is erased with the next look. */
export const keepingRetention = repeatedWork({
  everyMs: LOOK_EVERY_MS,
  work: keepRetention,
  failure: 'retention.not_kept',
  atOnce: true,
})

/** Erases the words of all conversations in which nothing has happened for as long as their business keeps them. */
async function keepRetention(app: App, stopped = () => false): Promise<void> {
  const kept = await query<{ business_id: string }>(
    app.database.orm.em.fork(),
    'select business_id from retention order by business_id',
  )
  for (const { business_id: businessId } of kept) {
    let more = true
    while (more && !stopped()) more = await eraseSome(app, businessId)
  }
}

/** Erases some, the longest kept first, and says whether there may be more. Another process at it is left alone. */
function eraseSome(app: App, businessId: string): Promise<boolean> {
  return transaction(app.database, { businessId }, async (tx) => {
    const [kept] = await tx.query<{ done_until: string; until: string }>(
      `select done_until::text, ($2::timestamptz - make_interval(days => days))::text as until
       from retention where business_id = $1 for update skip locked`,
      [businessId, tx.now],
    )
    if (!kept) return false
    // A window that stayed empty has no words, but the address of the page it was opened on.
    const due = await tx.query<{ id: string; at: string }>(
      `(select id, last_activity_at::text as at from conversation
        where business_id = $1 and first_message_at is not null and last_activity_at >= $2 and last_activity_at < $3
          and erased_at is null
        order by last_activity_at, id limit ${AT_ONCE})
       union all
       (select id, opened_at::text from conversation
        where business_id = $1 and first_message_at is null and opened_at >= $2 and opened_at < $3
          and erased_at is null
        order by opened_at, id limit ${AT_ONCE})
       order by at, id limit ${AT_ONCE}`,
      [businessId, kept.done_until, kept.until],
    )
    const conversationIds = due.map(({ id }) => id)
    await erase(app, tx, await findConversations((sql, given) => tx.query(sql, given), businessId, conversationIds))
    const more = due.length === AT_ONCE
    await tx.query('update retention set done_until = $2 where business_id = $1', [
      businessId,
      more ? due.at(-1)!.at : kept.until,
    ])
    return more
  })
}
