import { writeAudit } from '../../audit/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import type { Viewer } from '../../kernel/graphql/viewer.ts'
import { isStorable } from '../../kernel/input.ts'
import type { BulkAction } from './bulk-actions.ts'
import { BulkChange } from './bulk-change.ts'
import { HOLD } from './hold.ts'
import { matching } from './matching.ts'

const MOST_BY_NAME = 500
const MOST_AT_ONCE = 1_000_000

/** What to do to which conversations: those of a filter, as an address, or those named. */
export interface BulkInput {
  action: BulkAction
  address?: string | null
  conversationIds?: string[] | null
}

/** Notes a change of many conversations, to be carried out at once by this process, or by another should it die. */
export async function startBulkChange(
  context: RequestContext,
  tx: Transaction,
  viewer: Extract<Viewer, { kind: 'STAFF' }>,
  input: BulkInput,
): Promise<BulkChange> {
  const which = readWhich(input)
  const condition = await matching(context, tx.businessId, { ...which, startedAt: tx.now })
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::int as count from (select from conversation where ${condition.sql} limit ${MOST_AT_ONCE + 1}) as counted`,
    condition.parameters,
  )
  const total = row!.count
  if (total > MOST_AT_ONCE) {
    throw new Refusal({
      code: 'TOO_MANY',
      message: `At most ${MOST_AT_ONCE.toLocaleString('en')} conversations at once. Narrow the list, to a range of days for instance.`,
      field: ['input', 'address'],
    })
  }
  const change = tx.em.create(BulkChange, {
    businessId: tx.businessId,
    id: tx.newId('bulk'),
    staffMemberId: viewer.staffMemberId,
    action: input.action,
    ...which,
    state: 'RUNNING',
    total,
    done: 0,
    changed: 0,
    startedAt: tx.now,
    lastOpenedAt: null,
    lastId: null,
  })
  writeAudit(tx, viewer, {
    action: 'CONVERSATIONS_CHANGED',
    subjectId: change.id,
    details: { action: input.action, filter: which.address, conversations: String(total) },
  })
  await tx.em.flush()
  await hold(tx, change.id)
  return change
}

/** Has a change be undone: what it changed and nobody has changed since becomes what it was. */
export async function startUndoing(
  tx: Transaction,
  viewer: Extract<Viewer, { kind: 'STAFF' }>,
  id: string,
): Promise<BulkChange> {
  const key = { businessId: tx.businessId, id }
  const change = isStorable(id) && (await tx.em.findOne(BulkChange, key, { lockMode: 4 }))
  if (!change) throw new Refusal({ code: 'NOT_FOUND', message: 'There is no such change.', field: ['input', 'id'] })
  // Twice is once: it is being undone, or was.
  if (change.state === 'UNDOING' || change.state === 'UNDONE') return change
  change.state = 'UNDOING'
  change.total = change.changed
  change.done = 0
  writeAudit(tx, viewer, { action: 'CONVERSATIONS_CHANGE_UNDONE', subjectId: id, details: { action: change.action } })
  await tx.em.flush()
  await hold(tx, id)
  return change
}

async function hold(tx: Transaction, id: string): Promise<void> {
  await tx.query(
    `insert into bulk_change_hold (business_id, bulk_change_id, held_until) values ($1, $2, ${HOLD})
     on conflict (business_id, bulk_change_id) do update set held_until = excluded.held_until`,
    [tx.businessId, id],
  )
}

function readWhich({ address, conversationIds }: BulkInput): Pick<BulkChange, 'address' | 'conversationIds'> {
  if ((address == null) === (conversationIds == null)) {
    const message = 'Give either the address of a filter, empty for all conversations, or the conversations themselves.'
    throw new Refusal({ code: 'INVALID', message, field: ['input'] })
  }
  if (conversationIds && (conversationIds.length === 0 || conversationIds.length > MOST_BY_NAME)) {
    const message = `Name from 1 to ${MOST_BY_NAME} conversations; for more, give the address of a filter.`
    throw new Refusal({ code: 'INVALID', message, field: ['input', 'conversationIds'] })
  }
  return { address: address ?? null, conversationIds: conversationIds?.filter(isStorable) ?? null }
}
