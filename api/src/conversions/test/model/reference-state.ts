import type { OfferKind } from '../../../catalog/index.ts'

/** When histories begin. Their times are milliseconds after it. */
export const START = Date.parse('2026-03-02T10:00:00.000Z')
/** A millisecond less than a history's commands lie apart, so that no two happen at once. */
export const TICK = 1000
export const DAY = 86_400_000
/** Places on the one plan. */
export const PLACES = 3
/** The arrival that one variant of a tour asks for. */
export const ARRIVAL = 60 * DAY
/** What is sold, in cents: the plan a month, the pass, and what integrators say. */
export const PRICES = { plan: 20_000, pass: 2_500, elsewhere: [100, 200] } as const

/** A chat window of the reference. */
export interface RefSession {
  name: string
  openedAt: number
  saidAt: number | null
  stage: number
  links: RefLink[]
}

/** A link of the reference. */
export interface RefLink {
  name: string
  session: RefSession
  kind: OfferKind
  madeAt: number
  clicks: number[]
  started: boolean
  converted: boolean
}

/** A record of the reference, with the person it is of. */
export interface RefRecord {
  name: string
  person: number
}

export interface RefVisitor extends RefRecord {
  arrival: number | null
  ahead: boolean
  arrived: boolean
  noShow: boolean
}

export interface RefContract extends RefRecord {
  cancelled: boolean
}

export interface RefSale extends RefRecord {
  refunded: boolean
  pass: boolean
}

/** A conversion of the reference. */
export interface RefConversion {
  name: string
  group: string
  kind: string
  record: RefRecord
  outcome: string
  source: string
  verdict: string
  reason: string
  session: RefSession | null
  /** What was named; for an assistance, the session that assisted. */
  claimed: string | null
  assists: RefConversion | null
  link: RefLink | null
  clickedAt: number | null
  windowEndsAt: number | null
  at: number
  isFirst: boolean
  reversal: string | null
  value: number | null
}

/** How far conversations come, in order. */
export const STAGES = ['OPENED', 'ENGAGED', 'OFFERED', 'CLICKED', 'STARTED', 'CONVERTED']
/** Badges stand in this order. */
export const KINDS = ['TOUR_BOOKED', 'CUSTOMER_CREATED', 'CONTRACT_CREATED', 'DAY_PASS_PURCHASED']
