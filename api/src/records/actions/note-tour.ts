import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import { isIdentifier } from '../../kernel/identifier.ts'
import { Visitor } from '../visitor.ts'
import { decideTour, type TourAction } from './tour.rules.ts'

const REFUSALS = {
  ARRIVED: 'They have arrived already.',
  NO_SHOW: 'It was noted that they did not come.',
  AHEAD: 'They are expected later. Note it when the time has passed.',
}

const CHANGES: Record<TourAction, Partial<Visitor>> = {
  CONFIRM: { tourConfirmed: true },
  // The visit is over: the next tour of the same person makes a new visitor (product.md rule 4.1).
  ARRIVE: { arrived: true, tourAhead: false },
  NO_SHOW: { noShow: true, tourAhead: false },
}

/** Notes that a tour is confirmed, that they arrived, or that they did not; says whether that was new. */
export async function noteTour(
  tx: Transaction,
  visitorId: string,
  action: TourAction,
): Promise<{ visitor: Visitor; changed: boolean }> {
  const field = ['input', 'visitorId']
  const [row] = isIdentifier(visitorId, 'visitor')
    ? await tx.query('select * from visitor where business_id = $1 and id = $2 for update', [tx.businessId, visitorId])
    : []
  if (!row) throw new Refusal({ code: 'NOT_FOUND', message: 'There is no such visitor.', field })
  const visitor = tx.em.map(Visitor, row)
  const decision = decideTour(visitor, action, tx.now)
  if (decision === 'DONE') return { visitor, changed: false }
  if (decision !== 'CHANGE') throw new Refusal({ code: 'INVALID', message: REFUSALS[decision], field })
  Object.assign(visitor, CHANGES[action])
  return { visitor, changed: true }
}
