import type { BadgeColor, ConversionKind } from '#lib/graph/generated/graphql.ts'
import type { RecordReference } from './record-path.ts'

/** What a badge needs to be drawn. */
export interface BadgeContent {
  kind: ConversionKind
  label: string
  color: BadgeColor
  count: number
  reversedCount: number
  records: RecordReference[]
}

/** The text on a badge: its label, and how often when that is more than once. */
export function badgeText(badge: Pick<BadgeContent, 'label' | 'count'>): string {
  return badge.count > 1 ? `${badge.label} ×${badge.count}` : badge.label
}

/** Whether every outcome behind a badge was undone: it is then struck through. */
export function isUndone(badge: Pick<BadgeContent, 'count' | 'reversedCount'>): boolean {
  return badge.count > 0 && badge.reversedCount >= badge.count
}

/** What is to be said about undone outcomes, or undefined when there are none. */
export function reversalText(badge: Pick<BadgeContent, 'count' | 'reversedCount'>): string | undefined {
  if (badge.reversedCount === 0) return undefined
  return isUndone(badge) ? 'reversed' : `${badge.reversedCount} reversed`
}

/** The colour of a single outcome, for places that have no badge from the server. */
export function colorOf(kind: ConversionKind): BadgeColor {
  return COLORS[kind]
}

const COLORS = {
  TOUR_BOOKED: 'LAVENDER',
  CUSTOMER_CREATED: 'GREEN',
  CONTRACT_CREATED: 'BLUE',
  DAY_PASS_PURCHASED: 'PEACH',
} as const satisfies Record<ConversionKind, BadgeColor>
