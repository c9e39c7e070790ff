import { GraphQLError } from 'graphql'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import { mayDo } from '../../kernel/graphql/permissions.rules.ts'
import type { Viewer } from '../../kernel/graphql/viewer.ts'
import { InputReader, isStorable } from '../../kernel/input.ts'
import { readFilterAddress } from '../list/filter-address.ts'
import { SavedView } from './saved-view.ts'

type Staff = Extract<Viewer, { kind: 'STAFF' }>

const NAME_LIMIT = 60
const ADDRESS_LIMIT = 4000
const MOST = 100

/** A view as it came; without an identifier a new one. */
export interface ViewInput {
  id?: string | null
  name: string
  address: string
  shared: boolean
}

/** Keeps a view, or changes one: who made it may, and of those shared, who may change settings. */
export async function saveView(tx: Transaction, viewer: Staff, input: ViewInput): Promise<SavedView> {
  const reader = new InputReader()
  const name = reader.text(input.name, ['input', 'name'], NAME_LIMIT)
  const address = reader.optionalText(input.address, ['input', 'address'], ADDRESS_LIMIT) ?? ''
  const wrong = whatIsWrong(address)
  if (wrong) reader.refuse('INVALID', wrong, ['input', 'address'])
  reader.finish()
  const existing = input.id == null ? undefined : await findOwn(tx, viewer, input.id)
  await requireFree(tx, existing?.ownerId ?? viewer.staffMemberId, name, existing?.id)
  if (existing) return Object.assign(existing, { name, address, shared: input.shared })
  const { ownerId, businessId } = { ownerId: viewer.staffMemberId, businessId: tx.businessId }
  const kept = await tx.em.count(SavedView, { businessId, ownerId })
  if (kept >= MOST) {
    throw new Refusal({ code: 'TOO_MANY', message: `At most ${MOST} views. Delete one first.`, field: ['input'] })
  }
  return tx.em.create(SavedView, {
    businessId,
    id: tx.newId('view'),
    ownerId,
    name,
    address,
    shared: input.shared,
    createdAt: tx.now,
  })
}

/** Deletes a view; for those whose default it was, the list begins with everything again. */
export async function deleteView(tx: Transaction, viewer: Staff, id: string): Promise<void> {
  tx.em.remove(await findOwn(tx, viewer, id))
}

/** Has the list begin with a view that the caller sees, or with everything. */
export async function setDefaultView(tx: Transaction, viewer: Staff, id: string | null): Promise<void> {
  if (id === null) {
    await tx.query('delete from default_view where business_id = $1 and staff_member_id = $2', [
      tx.businessId,
      viewer.staffMemberId,
    ])
    return
  }
  await findSeen(tx, viewer, id)
  await tx.query(
    `insert into default_view (business_id, staff_member_id, saved_view_id) values ($1, $2, $3)
     on conflict (business_id, staff_member_id) do update set saved_view_id = excluded.saved_view_id`,
    [tx.businessId, viewer.staffMemberId, id],
  )
}

async function findSeen(tx: Transaction, viewer: Staff, id: string): Promise<SavedView> {
  const view = isStorable(id) && (await tx.em.findOne(SavedView, { businessId: tx.businessId, id }))
  if (view && (view.shared || view.ownerId === viewer.staffMemberId)) return view
  throw new Refusal({ code: 'NOT_FOUND', message: 'There is no such view.', field: ['input', 'id'] })
}

async function findOwn(tx: Transaction, viewer: Staff, id: string): Promise<SavedView> {
  const view = await findSeen(tx, viewer, id)
  if (view.ownerId === viewer.staffMemberId || mayDo(viewer.role, 'settings')) return view
  const message = 'Only who shared this view, owners and managers may change it. Keep one of your own instead.'
  throw new Refusal({ code: 'INVALID', message, field: ['input', 'id'] })
}

async function requireFree(tx: Transaction, ownerId: string, name: string, except: string | undefined): Promise<void> {
  const [taken] = await tx.query<{ id: string }>(
    'select id from saved_view where business_id = $1 and owner_id = $2 and lower(name) = lower($3) for update',
    [tx.businessId, ownerId, name],
  )
  if (!taken || taken.id === except) return
  const message = 'There is a view of this name already. Choose another name.'
  throw new Refusal({ code: 'INVALID', message, field: ['input', 'name'] })
}

function whatIsWrong(address: string): string | undefined {
  try {
    readFilterAddress(address)
    return undefined
  } catch (error) {
    if (error instanceof GraphQLError) return error.message
    throw error
  }
}
