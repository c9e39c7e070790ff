import type { VisitDetails } from './book-visit.ts'
import type { Visitor } from './visitor.ts'

/**
 * What whoever asked for a tour sees of the visitor where they may not read records: what they gave themselves. Somebody
 * else may have given more with the same address, before (product.md rule 4.1) or since.
 */
export function asGiven(visit: VisitDetails): Partial<Visitor> {
  return {
    fullName: visit.fullName,
    email: visit.email,
    phoneNumber: visit.phoneNumber ?? null,
    companyName: visit.companyName ?? null,
    expectedArrival: visit.expectedArrival ?? null,
    notes: visit.notes ?? null,
    uniqueId: visit.kept?.uniqueId ?? null,
    externalUrl: visit.kept?.externalUrl ?? null,
    visitReason: null,
    customFields: [],
    // A tour that was asked for was still ahead then.
    arrived: false,
    noShow: false,
  }
}
