import type { StateName } from './record-filter.ts'

/** A state of a record in a list, and how it is coloured. */
interface Shown<Name> {
  name: Name
  kind: 'plain' | 'good' | 'bad'
}

/** The state of somebody who asked for a tour: what happened last counts. */
export function visitorState(visitor: {
  arrived: boolean
  noShow: boolean
  tourConfirmed: boolean
}): Shown<StateName<'visitors'>> {
  if (visitor.arrived) return { name: 'arrived', kind: 'good' }
  if (visitor.noShow) return { name: 'no-show', kind: 'bad' }
  return { name: visitor.tourConfirmed ? 'confirmed' : 'unconfirmed', kind: 'plain' }
}

/** The state of a membership: a cancelled one may still be in force. */
export function contractState(contract: { active: boolean; cancelled: boolean }): Shown<StateName<'contracts'>> {
  if (contract.cancelled) return { name: 'cancelled', kind: 'bad' }
  return contract.active ? { name: 'active', kind: 'good' } : { name: 'ended', kind: 'plain' }
}

/** The state of a sale. */
export function productState(sale: {
  paid: boolean
  refundedAt?: string | null | undefined
}): Shown<StateName<'products'>> {
  if (sale.refundedAt) return { name: 'refunded', kind: 'bad' }
  return sale.paid ? { name: 'paid', kind: 'good' } : { name: 'unpaid', kind: 'plain' }
}
