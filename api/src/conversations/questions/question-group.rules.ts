/** What has become of a group of questions. */
export const QuestionGroupState = { OPEN: 'OPEN', ANSWERED: 'ANSWERED', DISMISSED: 'DISMISSED' } as const
export type QuestionGroupState = keyof typeof QuestionGroupState

/** From here on two wordings ask the same: the share of three-letter pieces that their terms have in common. */
export const ALIKE = 0.45

/** A group that was dismissed comes back when it has been asked so often since. */
export const COMES_BACK_AFTER = 5

/** What is known of a group that was just asked again. */
export interface AskedAgain {
  state: QuestionGroupState
  /** How often it has been asked in all, this time included. */
  askedCount: number
  /** How often it had been asked when it was closed. */
  closedCount: number | null
}

/**
 * Whether a closed group opens again (product.md section 6): an answer that does not serve shows at once, what was not
 * worth one shows when more people ask.
 */
export function opensAgain({ state, askedCount, closedCount }: AskedAgain): boolean {
  if (state === 'ANSWERED') return true
  return state === 'DISMISSED' && askedCount - (closedCount ?? 0) >= COMES_BACK_AFTER
}
