/** Where a conversation that did not convert stopped. */
export const FrictionReason = {
  NO_ANSWER: 'NO_ANSWER',
  NO_AVAILABILITY: 'NO_AVAILABILITY',
  PRICE: 'PRICE',
  MISSING_START_DATE: 'MISSING_START_DATE',
  OFFER_NOT_CLICKED: 'OFFER_NOT_CLICKED',
  CLICKED_NOT_STARTED: 'CLICKED_NOT_STARTED',
  FORM_ABANDONED: 'FORM_ABANDONED',
  OFFER_GONE: 'OFFER_GONE',
  ASKED_FOR_HUMAN: 'ASKED_FOR_HUMAN',
  ERROR: 'ERROR',
  NEGATIVE_RATING: 'NEGATIVE_RATING',
} as const
export type FrictionReason = keyof typeof FrictionReason

/** Reasons that only silence gives: as long as the chat goes on, nobody has stopped there yet. */
export const SILENCES: readonly FrictionReason[] = [
  'MISSING_START_DATE',
  'OFFER_NOT_CLICKED',
  'CLICKED_NOT_STARTED',
  'FORM_ABANDONED',
]
