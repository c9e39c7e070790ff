import type { Feature } from '../kernel/feature.ts'
import { Coworker } from './coworker.ts'
import { CoworkerContract } from './coworker-contract.ts'
import { CoworkerProduct } from './coworker-product.ts'
import { serveRecordExport } from './export/serve-record-export.ts'
import { RecordListsResolver } from './lists/record-lists.resolver.ts'
import { loadRecord, loadRecordByUniqueId, RECORD_TYPES } from './load-record.ts'
import { PERSONAL_RECORDS } from './personal-data.ts'
import { CoworkerContractResolver, CoworkerProductResolver, CoworkerResolver } from './records.resolver.ts'
import { Visitor } from './visitor.ts'

export { endContract } from './actions/end-contract.ts'
export { noteTour } from './actions/note-tour.ts'
export { refundSale } from './actions/refund-sale.ts'
export { addContract } from './add-contract.ts'
export { addProduct } from './add-product.ts'
export { asGiven } from './as-given.ts'
export { bookVisit, newVisitorCode, type VisitDetails } from './book-visit.ts'
export { ConversionRecord } from './conversion-record.ts'
export { Coworker } from './coworker.ts'
export { CoworkerContract } from './coworker-contract.ts'
export { CoworkerProduct } from './coworker-product.ts'
export { type Customer, findOrMakeCoworker } from './find-or-make-coworker.ts'
export { findCoworkerByEmail, findRecordByUniqueId } from './find-records.ts'
export { isMember } from './is-member.ts'
export type { KeptElsewhere } from './kept-elsewhere.ts'
export { type AnyRecord, isRecordKnown, loadRecord, loadRecordFor, type RecordPrefix } from './load-record.ts'
export { personOf, targetsOf } from './person-of.ts'
export { Visitor } from './visitor.ts'

/** The four records that conversations lead to. */
export const records: Feature = {
  name: 'records',
  personalData: PERSONAL_RECORDS,
  entities: [Visitor, Coworker, CoworkerContract, CoworkerProduct],
  resolvers: [CoworkerResolver, CoworkerContractResolver, CoworkerProductResolver, RecordListsResolver],
  routes: (server, _app, contextOf) => serveRecordExport(server, contextOf),
  types: [Visitor, Coworker, CoworkerContract, CoworkerProduct],
  nodes: (Object.keys(RECORD_TYPES) as (keyof typeof RECORD_TYPES)[]).map((prefix) => ({
    prefix,
    name: RECORD_TYPES[prefix].name,
    load: loadRecord,
    loadByUniqueId: (context, uniqueId) => loadRecordByUniqueId(context, prefix, uniqueId),
  })),
}
