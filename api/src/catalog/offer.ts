/** What a call to action leads to; the graph's `LinkKind`. */
export type OfferKind = 'TOUR' | 'PLAN' | 'DAY_PASS'

/** An amount in the currency's smallest unit, as stored in JSON. */
export interface Amount {
  amountMinor: number
  currency: string
}

/** What a visitor asked for when an offer was made; days are `YYYY-MM-DD`. */
export interface Asked {
  startDate?: string
  moveInDate?: string
  teamSize?: number
  /** Most they want to pay a month, or for one pass. */
  budget?: Amount
}

/** Time between two invoices. */
export interface Cycle {
  unit: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'
  count: number
}

/** What a card shows of an offer. A copy, so that later changes of the catalogue do not change what was said. */
export interface OfferFacts {
  name: string
  description?: string
  /** What the operator notes for the assistant: told to a language model, never said as it stands, on no card. */
  notes?: string
  /** Left out when the price is not to be shown. */
  price?: Amount
  /** Left out for a single payment. */
  billingCycle?: Cycle
  signUpFee?: Amount
  noticePeriodDays?: number
  /** Square metres. */
  size?: number
  capacity?: number
  /** First day it is free; left out when that is now. */
  availableFrom?: string
}

/** Something on offer, found by a look-up: the only thing links are made from. */
export interface Offer {
  kind: OfferKind
  /** The tariff (PLAN), the desk (TOUR) or the product (DAY_PASS). */
  targetId: string
  /** Text of the button, such as `Sign up for Hot Desk`. */
  label: string
  facts: OfferFacts
  asked: Asked
  /** False when it may be mentioned but only the team can help: then it gets no link and `facts` no price. */
  linkable: boolean
}
