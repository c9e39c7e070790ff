import type { FrictionReason } from '#lib/graph/generated/graphql.ts'

/** The reasons in the order of their keys. */
export const REASONS = [
  'NO_ANSWER',
  'NO_AVAILABILITY',
  'PRICE',
  'MISSING_START_DATE',
  'OFFER_NOT_CLICKED',
  'CLICKED_NOT_STARTED',
  'FORM_ABANDONED',
  'ASKED_FOR_HUMAN',
  'NEGATIVE_RATING',
  'OFFER_GONE',
  'ERROR',
] as const satisfies readonly FrictionReason[]

/** The key of a reason: 1 to 9, 0 and x. */
export function reasonKey(reason: FrictionReason): string {
  return '1234567890x'.charAt(REASONS.indexOf(reason))
}

/** Reads a reason from an address. */
export function readReason(text: string | null): FrictionReason | undefined {
  return REASONS.find((reason) => reason === text)
}
