import { registerEnumType } from 'type-graphql'
import type { OfferKind } from './offer.ts'

/** What a call to action can lead to, as an enumeration of the graph. */
export const LinkKind = { TOUR: 'TOUR', PLAN: 'PLAN', DAY_PASS: 'DAY_PASS' } as const satisfies {
  [Kind in OfferKind]: Kind
}
registerEnumType(LinkKind, {
  name: 'LinkKind',
  description: 'What a call-to-action link leads to.',
  valuesConfig: {
    TOUR: { description: 'Tour request form of a private office.' },
    PLAN: { description: 'Checkout of a membership plan.' },
    DAY_PASS: { description: 'Purchase of a day pass.' },
  },
})
