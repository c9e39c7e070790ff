import type { Transaction } from '../kernel/database/transaction.ts'
import type { App } from '../kernel/feature.ts'
import { bookVisit, type VisitDetails } from '../records/index.ts'
import { type Origin, recordConversions } from './record-conversions.ts'
import type { Recorded } from './submission.ts'

/** Records a tour: a visitor made, or the one of the same person updated (product.md rule 4.1). */
export async function bookTour(
  app: App,
  tx: Transaction,
  visit: VisitDetails,
  origin: Omit<Origin, 'person'>,
): Promise<Recorded> {
  const { visitor, made } = await bookVisit(tx, { ...visit, sessionId: origin.sessionId })
  const conversions = await recordConversions(
    app,
    tx,
    [{ kind: 'TOUR_BOOKED', recordId: visitor.id, outcome: made ? 'CREATED' : 'UPDATED' }],
    { ...origin, person: { fullName: visit.fullName, email: visit.email, recordId: visitor.id } },
  )
  return { recordId: visitor.id, conversionIds: conversions.map((conversion) => conversion.id) }
}
