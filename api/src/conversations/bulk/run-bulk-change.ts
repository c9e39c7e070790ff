import { query } from '../../kernel/database/database.ts'
import { type Transaction, transaction } from '../../kernel/database/transaction.ts'
import type { App } from '../../kernel/feature.ts'
import { RequestContext } from '../../kernel/graphql/context.ts'
import { conversationTopic } from '../conversation.ts'
import { BULK_ACTIONS } from './bulk-actions.ts'
import { BulkChange, bulkTopic } from './bulk-change.ts'
import { HOLD } from './hold.ts'
import { matching } from './matching.ts'

const ROWS_AT_ONCE = 500
/** Up to so many, readers are told of each conversation; of more they hear as of one change. */
const MOST_ANNOUNCED = 200
const LOOK_EVERY_MS = 5_000

interface Work {
  timer?: NodeJS.Timeout
  running: Map<string, Promise<void>>
  stopping: boolean
}

const works = new WeakMap<App, Work>()

/** Carries a change out, or undoes it, step by step, until it is done. */
export function runBulkChange(app: App, businessId: string, id: string): void {
  const work = workOf(app)
  if (work.stopping || work.running.has(id)) return
  const running = run(app, work, businessId, id)
    // Another look finds it where it stopped.
    .catch((error: Error) => app.log.error('bulk_change.interrupted', error, { bulkChange: id }))
    .finally(() => work.running.delete(id))
  work.running.set(id, running)
}

/** Looks now and then for changes whose process has died, and goes on with them. */
export function startBulkChanges(app: App): void {
  const look = async () => {
    const abandoned = await query<{ businessId: string; id: string }>(
      app.database.orm.em.fork(),
      `select business_id as "businessId", bulk_change_id as id from bulk_change_hold
       where held_until < clock_timestamp() order by bulk_change_id limit 20`,
    )
    for (const { businessId, id } of abandoned) runBulkChange(app, businessId, id)
  }
  workOf(app).timer = setInterval(() => {
    // A database that is away is told about elsewhere; the next look is soon.
    look().catch((error: Error) => app.log.info('bulk_changes.not_looked_for', { message: error.message }))
  }, LOOK_EVERY_MS).unref()
}

/** Ends after the steps that are under way; what remains is gone on with after the next start. */
export async function stopBulkChanges(app: App): Promise<void> {
  const work = workOf(app)
  work.stopping = true
  clearInterval(work.timer)
  await Promise.all(work.running.values())
}

function workOf(app: App): Work {
  const work = works.get(app) ?? { running: new Map(), stopping: false }
  works.set(app, work)
  return work
}

async function run(app: App, work: Work, businessId: string, id: string): Promise<void> {
  let more = true
  while (more && !work.stopping) more = await transaction(app.database, { businessId }, (tx) => step(app, tx, id))
}

/** One step in one transaction. False when there is nothing more to do, or another process is at it. */
async function step(app: App, tx: Transaction, id: string): Promise<boolean> {
  const [row] = await tx.query('select * from bulk_change where business_id = $1 and id = $2 for update skip locked', [
    tx.businessId,
    id,
  ])
  const change = row && tx.em.map(BulkChange, row)
  if (!change) return false
  const ids = change.state === 'RUNNING' ? await changeSome(app, tx, change) : await restoreSome(tx, change)
  const ended = change.state === 'DONE' || change.state === 'UNDONE'
  await tx.query(
    ended
      ? 'delete from bulk_change_hold where business_id = $1 and bulk_change_id = $2'
      : `update bulk_change_hold set held_until = ${HOLD} where business_id = $1 and bulk_change_id = $2`,
    [tx.businessId, id],
  )
  tx.afterCommit(() => {
    app.signals.send(bulkTopic(tx.businessId), id)
    if (change.total <= MOST_ANNOUNCED) for (const each of ids) app.signals.send(conversationTopic(tx.businessId), each)
  })
  return !ended
}

async function changeSome(app: App, tx: Transaction, change: BulkChange): Promise<string[]> {
  const viewer = {
    kind: 'STAFF',
    businessId: tx.businessId,
    staffMemberId: change.staffMemberId,
    role: 'AGENT',
  } as const
  const context = new RequestContext({ app, viewer, requestId: change.id, networkAddress: 'nowhere' })
  const condition = await matching(context, tx.businessId, change)
  if (change.lastOpenedAt) {
    const after = '(conversation.opened_at, conversation.id) < (?::timestamptz, ?)'
    condition.and(after, change.lastOpenedAt, change.lastId)
  }
  const rows = await tx.query<{ id: string; openedAt: string }>(
    `select id, opened_at as "openedAt" from conversation where ${condition.sql}
     order by opened_at desc, id desc limit ${ROWS_AT_ONCE}`,
    condition.parameters,
  )
  const ids = rows.map((each) => each.id)
  await lock(tx, ids)
  const { differs, former, set } = BULK_ACTIONS[change.action]
  const parameters = [tx.businessId, ids, change.startedAt, change.id]
  const changed = await tx.query<{ id: string }>(
    `insert into bulk_change_entry (business_id, bulk_change_id, conversation_id, former)
     select business_id, $4, id, jsonb_build_object(${former}) from conversation
     where business_id = $1 and id = any($2) and ${differs} and $3::timestamptz is not null
     returning conversation_id as id`,
    parameters,
  )
  await tx.query(
    `update conversation set ${set} where business_id = $1 and id = any($2) and $3::timestamptz is not null`,
    [tx.businessId, changed.map((each) => each.id), change.startedAt],
  )
  const last = rows.at(-1)
  change.done += rows.length
  change.changed += changed.length
  change.lastOpenedAt = last ? new Date(last.openedAt) : change.lastOpenedAt
  change.lastId = last?.id ?? change.lastId
  if (rows.length < ROWS_AT_ONCE) Object.assign(change, { state: 'DONE', total: change.done })
  return changed.map((each) => each.id)
}

async function restoreSome(tx: Transaction, change: BulkChange): Promise<string[]> {
  const entries = await tx.query<{ id: string }>(
    `select conversation_id as id from bulk_change_entry where business_id = $1 and bulk_change_id = $2
     order by conversation_id limit ${ROWS_AT_ONCE}`,
    [tx.businessId, change.id],
  )
  const ids = entries.map((each) => each.id)
  await lock(tx, ids)
  const { stands, restore } = BULK_ACTIONS[change.action]
  const restored = await tx.query<{ id: string }>(
    `update conversation set ${restore} from bulk_change_entry as entry
     where entry.business_id = $1 and entry.bulk_change_id = $4 and entry.conversation_id = conversation.id
       and conversation.business_id = $1 and conversation.id = any($2) and ${stands}
     returning conversation.id`,
    [tx.businessId, ids, change.startedAt, change.id],
  )
  await tx.query(
    `delete from bulk_change_entry where business_id = $1 and bulk_change_id = $2 and conversation_id = any($3)`,
    [tx.businessId, change.id, ids],
  )
  change.done += ids.length
  change.changed -= restored.length
  if (ids.length < ROWS_AT_ONCE) change.state = 'UNDONE'
  return restored.map((each) => each.id)
}

/** Takes conversations for changing in the order in which everybody takes several. */
async function lock(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.query('select from conversation where business_id = $1 and id = any($2) order by session_id for update', [
    tx.businessId,
    ids,
  ])
}
