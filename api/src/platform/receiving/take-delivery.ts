import type { Transaction } from '../../kernel/database/transaction.ts'
import type { App } from '../../kernel/feature.ts'
import { PlatformDelivery } from '../deliveries/platform-delivery.ts'
import type { PlatformRecord } from '../settling/platform-record.ts'
import { settleTold } from '../settling/settle-told.ts'
import type { Settled } from '../settling/settling.ts'
import { instantOf } from '../settling/values.rules.ts'
import { customerIn, type GivenDelivery, rereadDelivery } from './read-delivery.ts'

/** How long a sale waits for its customer: the platform tells of both at about the same time. */
const PATIENCE_MS = 3_600_000
/** How long it is kept that something came, once it came last. */
const KEPT_MS = 90 * 24 * 3_600_000
const LONGEST_DETAIL = 200

/** Takes in what came: settles it, if it was not settled before, and has those wait no longer that waited for it. */
export async function takeDelivery(
  app: App,
  tx: Transaction,
  given: GivenDelivery,
  failed?: Settled,
): Promise<PlatformDelivery> {
  await lockCustomer(tx, given)
  await lock(tx, given.key)
  const before = await tx.em.findOne(PlatformDelivery, { businessId: tx.businessId, deliveryKey: given.key })
  const delivery = before ?? create(tx, given)
  if (before) Object.assign(before, { lastReceivedAt: tx.now, receivedCount: before.receivedCount + 1 })
  await settle(app, tx, delivery, latestOf(delivery, given), failed)
  return delivery
}

/** Tries again what is kept of a delivery; `id` is one of the business. Nothing changes where nothing is kept. */
export async function retryDelivery(
  app: App,
  tx: Transaction,
  id: string,
  failed?: Settled,
): Promise<PlatformDelivery | null> {
  const key = { businessId: tx.businessId, id }
  const found = await tx.em.findOne(PlatformDelivery, key)
  if (!found?.body) {
    if (found) await putOnAgenda(tx, found)
    return found
  }
  const given = rereadDelivery(found.action, found.body)
  await lockCustomer(tx, given)
  await lock(tx, given.key)
  // Somebody else may have settled it meanwhile, or erased what it said.
  const delivery = await tx.em.findOneOrFail(PlatformDelivery, key, { refresh: true })
  if (delivery.body) await settle(app, tx, delivery, given, failed)
  else await putOnAgenda(tx, delivery)
  return delivery
}

async function settle(
  app: App,
  tx: Transaction,
  delivery: PlatformDelivery,
  given: GivenDelivery,
  failed?: Settled,
): Promise<void> {
  if (!delivery.settledAt) {
    const { receivedAt } = delivery
    const patient = tx.now.getTime() < receivedAt.getTime() + PATIENCE_MS
    const settled =
      failed ?? (given.told ? await settleTold(app, tx, given.told, { receivedAt, patient }) : unusable(given))
    note(tx, delivery, given, settled)
  }
  await tx.em.flush()
  await putOnAgenda(tx, delivery)
  if (given.told?.action === 'CoworkerCreate' && delivery.recordId) await waitNoLonger(tx, given.told.externalId)
}

function unusable(given: GivenDelivery): Settled {
  return given.told ? { outcome: 'UNUSABLE', reason: 'FAILED' } : { outcome: 'UNUSABLE', reason: given.reason }
}

function note(tx: Transaction, delivery: PlatformDelivery, given: GivenDelivery, settled: Settled): void {
  const open = settled.outcome === 'WAITING' || settled.outcome === 'UNUSABLE'
  Object.assign(delivery, {
    outcome: settled.outcome,
    reason: settled.reason ?? null,
    detail: settled.detail?.slice(0, LONGEST_DETAIL) ?? null,
    waitsFor: settled.waitsFor ?? null,
    recordId: settled.recordId ?? null,
    body: open && given.record ? JSON.stringify([given.record]) : null,
    settledAt: open ? null : tx.now,
  })
}

function create(tx: Transaction, { action, key, externalId }: GivenDelivery): PlatformDelivery {
  return tx.em.create(PlatformDelivery, {
    businessId: tx.businessId,
    id: tx.newId('platform_delivery'),
    deliveryKey: key,
    action,
    externalId: externalId ?? null,
    outcome: 'WAITING',
    reason: null,
    detail: null,
    waitsFor: null,
    recordId: null,
    body: null,
    receivedAt: tx.now,
    lastReceivedAt: tx.now,
    receivedCount: 1,
    settledAt: null,
  })
}

/** What was kept, where that is newer than what came now. */
function latestOf({ action, body }: PlatformDelivery, given: GivenDelivery): GivenDelivery {
  if (!body) return given
  const kept = rereadDelivery(action, body)
  const [keptAt, givenAt] = [kept, given].map(({ record }) => updatedAt(record))
  return keptAt && givenAt && keptAt > givenAt ? kept : given
}

function updatedAt(record: PlatformRecord | undefined): Date | undefined {
  return typeof record?.UpdatedOn === 'string' ? instantOf(record.UpdatedOn) : undefined
}

/** A customer and the sales to them are taken one after the other, so that none misses the other. */
async function lockCustomer(tx: Transaction, { told }: GivenDelivery): Promise<void> {
  const customerId = told && customerIn(told)
  if (customerId) await lock(tx, `customer ${customerId}`)
}

async function lock(tx: Transaction, what: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`platform ${tx.businessId} ${what}`])
}

/** When it is looked at next: once its customer has had their time, and otherwise to be forgotten. */
async function putOnAgenda(tx: Transaction, delivery: PlatformDelivery): Promise<void> {
  const { outcome, reason, receivedAt, lastReceivedAt } = delivery
  const waits = outcome === 'WAITING' && reason === 'CUSTOMER_NOT_ARRIVED'
  const dueAt = waits ? receivedAt.getTime() + PATIENCE_MS : lastReceivedAt.getTime() + KEPT_MS
  await tx.query(
    `insert into platform_agenda (business_id, delivery_id, due_at) values ($1, $2, $3)
     on conflict (business_id, delivery_id) do update set due_at = excluded.due_at`,
    [tx.businessId, delivery.id, new Date(dueAt)],
  )
}

async function waitNoLonger(tx: Transaction, customerId: string): Promise<void> {
  await tx.query(
    `update platform_agenda set due_at = '-infinity' where business_id = $1 and delivery_id in (
       select id from platform_delivery where business_id = $1 and waits_for = $2)`,
    [tx.businessId, customerId],
  )
}
