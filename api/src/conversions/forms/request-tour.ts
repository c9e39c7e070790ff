import { businessToday } from '../../businesses/index.ts'
import { findOffer } from '../../catalog/index.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { InputReader } from '../../kernel/input.ts'
import type { VisitDetails } from '../../records/index.ts'
import { bookTour } from '../book-tour.ts'
import { OfferGone } from './offer-gone.ts'
import { type SubmittedByLink, submitByLink } from './submit-by-link.ts'

/** The tour form as it came. */
export interface TourForm {
  linkToken: string
  fullName: string
  email: string
  phoneNumber?: string | null
  companyName?: string | null
  expectedArrival?: Date | null
  notes?: string | null
  idempotencyKey: string
}

/** Submits the tour form that a link led to. */
export async function requestTour(
  context: RequestContext,
  form: TourForm,
): Promise<SubmittedByLink & { visit: VisitDetails }> {
  const reader = new InputReader()
  const visit = {
    fullName: reader.text(form.fullName, ['input', 'fullName']),
    email: reader.email(form.email, ['input', 'email']),
    phoneNumber: reader.optionalText(form.phoneNumber, ['input', 'phoneNumber'], 50),
    companyName: reader.optionalText(form.companyName, ['input', 'companyName']),
    expectedArrival: reader.instant(form.expectedArrival, ['input', 'expectedArrival']),
    notes: reader.optionalText(form.notes, ['input', 'notes'], 2000),
  }
  const sent = { operation: 'requestTour', kinds: ['TOUR'], form, reader } as const
  const submitted = await submitByLink(context, sent, async (tx, link, origin) => {
    if (visit.expectedArrival && visit.expectedArrival < tx.now) {
      reader.refuse('INVALID', 'This time is past. Choose one that is ahead.', ['input', 'expectedArrival'])
      reader.finish()
    }
    const office = await findOffer(tx.em, tx.businessId, 'TOUR', link.targetId, await businessToday(tx))
    if (!office) throw new OfferGone(context, link)
    const visitReason = `Tour of ${office.facts.name}`
    return bookTour(context.app, tx, { ...visit, visitReason }, origin)
  })
  return { ...submitted, visit }
}
