import type { Feature } from '../kernel/feature.ts'
import { ByHandResolver } from './by-hand/by-hand.resolver.ts'
import { SessionSuggestionResolver, UnattributedResolver } from './by-hand/unattributed.resolver.ts'
import { serveCalendar } from './calendar/serve-calendar.ts'
import {
  BadgeResolver,
  ConversationBadgesResolver,
  ConversionResolver,
  CustomerResolver,
  RecordConversionsResolver,
  SessionConversionsResolver,
} from './conversion.resolver.ts'
import { Conversion } from './conversion.ts'
import { IntegratorResolver } from './elsewhere/integrator.resolver.ts'
import {
  ConversionExplanationResolver,
  ExplanationResolver,
  MissingBadgeResolver,
} from './explanation/explanation.resolver.ts'
import { serveConversionExport } from './export/serve-conversion-export.ts'
import { ConversionFeedResolver, loadEvent } from './feed/conversion-feed.resolver.ts'
import { AlternativeLinksResolver } from './forms/alternative-links.resolver.ts'
import { CreateLinkResolver } from './forms/create-link.resolver.ts'
import { FollowedLinkResolver } from './forms/followed-link.resolver.ts'
import { LinkFormsResolver } from './forms/link-forms.resolver.ts'
import { OfferGoneError } from './forms/offer-gone.ts'
import { ConversionListResolver } from './list/conversion-list.resolver.ts'
import { loadConversion } from './load-conversions.ts'
import { PERSONAL_CONVERSIONS } from './personal-data.ts'
import { RecordActionsResolver } from './reversal/record-actions.resolver.ts'
import { ReversalResolver } from './reversal/reversal.resolver.ts'
import { OtherConversationsResolver } from './same-person/other-conversations.resolver.ts'
import { ConversionTotalsResolver } from './totals/conversion-totals.resolver.ts'

export { AttributionVerdict, attribute, windowEnd } from './attribution/attribution.rules.ts'
export { clickBefore } from './attribution/click.rules.ts'
export { lockPerson, personKeyOf } from './attribution/person.ts'
export { settleAssistance } from './attribution/settle-assistance.ts'
export { badgesOf, convertedKinds, namingRecord } from './badge.rules.ts'
export { bookTour } from './book-tour.ts'
export { quoteDayPasses, quoteMembership, type Sale } from './checkout/quote-sale.ts'
export { type BuyerForm, readBuyer } from './checkout/read-buyer.ts'
export { recordSale, takeOffer, takePaidOffer } from './checkout/record-sale.ts'
export { Conversion, type ConversionSource } from './conversion.ts'
export { ConversionEvent, ConversionEventType, loadEvent } from './feed/conversion-feed.resolver.ts'
export { MOST_PASSES } from './forms/buy-day-pass.ts'
export { FollowedLink } from './forms/followed-link.resolver.ts'
export { OfferGone } from './forms/offer-gone.ts'
export { submitByLink } from './forms/submit-by-link.ts'
export type { Origin } from './record-conversions.ts'
export { registerCustomer } from './register-customer.ts'
export { sellContract } from './sell-contract.ts'
export { sellProduct } from './sell-product.ts'
export { hashOf, once, type Recorded, recordOfSubmission } from './submission.ts'

/** Outcomes of conversations: recorded once, attributed, shown as badges, told to whoever listens. */
export const conversions: Feature = {
  name: 'conversions',
  personalData: PERSONAL_CONVERSIONS,
  entities: [Conversion],
  resolvers: [
    ConversionResolver,
    SessionConversionsResolver,
    ConversationBadgesResolver,
    CustomerResolver,
    BadgeResolver,
    RecordConversionsResolver,
    LinkFormsResolver,
    IntegratorResolver,
    ConversionFeedResolver,
    FollowedLinkResolver,
    CreateLinkResolver,
    AlternativeLinksResolver,
    ReversalResolver,
    RecordActionsResolver,
    ByHandResolver,
    UnattributedResolver,
    SessionSuggestionResolver,
    ExplanationResolver,
    ConversionExplanationResolver,
    MissingBadgeResolver,
    ConversionTotalsResolver,
    ConversionListResolver,
    OtherConversationsResolver,
  ],
  types: [OfferGoneError],
  routes(server, app, contextOf) {
    serveCalendar(server, app)
    serveConversionExport(server, contextOf)
  },
  nodes: [
    { prefix: 'conversion', name: 'Conversion', load: loadConversion },
    { prefix: 'event', name: 'ConversionEvent', load: loadEvent },
  ],
}
