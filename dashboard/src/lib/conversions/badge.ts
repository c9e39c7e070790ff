import type { BadgeColor, ConversionKind } from '#lib/graph/generated/graphql.ts'
import type { RecordReference } from './record-path.ts'

/** What a badge needs to be drawn. */
export interface BadgeContent {
  kind: ConversionKind
  label: string
  color: BadgeColor
  count: number
  reversedCount: number
  /** Outcomes credited to another conversation of the same person. */
  assistedCount: number
  records: RecordReference[]
}

/** The text on a badge: its label, and how often when that is more than once. */
export function badgeText(badge: Pick<BadgeContent, 'label' | 'count' | 'assistedCount'>): string {
  const count = badge.count || badge.assistedCount
  return count > 1 ? `${badge.label} ×${count}` : badge.label
}

/** Whether the conversation only helped: the credit went to another one, so the badge is grey. */
export function isAssistance(badge: Pick<BadgeContent, 'count' | 'assistedCount'>): boolean {
  return badge.count === 0 && badge.assistedCount > 0
}

/** Whether every outcome behind a badge was undone: it is then struck through. */
export function isUndone(badge: Pick<BadgeContent, 'count' | 'reversedCount'>): boolean {
  return badge.count > 0 && badge.reversedCount >= badge.count
}

/** What a badge does not show by itself: outcomes undone or credited elsewhere. Undefined when there is nothing to add. */
export function badgeNote(badge: Pick<BadgeContent, 'count' | 'reversedCount' | 'assistedCount'>): string | undefined {
  if (isAssistance(badge)) return 'assisted: another conversation got the credit'
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
