import type { FrictionReason } from '#lib/graph/generated/graphql.ts'

/**
 * The reasons in the order of their keys, 1 to 9. The last two are facts of our own that nobody has to tell by reading:
 * they can be chosen without a key.
 */
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

/** How many of them have a key. */
export const WITH_KEY = 9

/** Reads a reason from an address. */
export function readReason(text: string | null): FrictionReason | undefined {
  return REASONS.find((reason) => reason === text)
}
