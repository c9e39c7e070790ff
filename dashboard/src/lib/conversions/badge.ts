import type { BadgeColor, ConversionKind } from '#lib/graph/generated/graphql.ts'
import { text } from '#lib/texts/text.ts'
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

/** What an outcome is called: one that these texts do not know yet, as the server calls it. */
export function outcomeName({ kind, label }: Pick<BadgeContent, 'kind' | 'label'>): string {
  const names: Partial<Record<ConversionKind, string>> = text.conversions.outcomes
  return names[kind] ?? label
}

/** The text on a badge: its outcome, and how often when that is more than once. */
export function badgeText(badge: Pick<BadgeContent, 'kind' | 'label' | 'count' | 'assistedCount'>): string {
  const count = badge.count || badge.assistedCount
  return count > 1 ? `${outcomeName(badge)} ×${count}` : outcomeName(badge)
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
  if (isAssistance(badge)) return text.conversions.assisted
  if (badge.reversedCount === 0) return undefined
  return isUndone(badge) ? text.conversions.reversed : text.conversions.someReversed(badge.reversedCount)
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
