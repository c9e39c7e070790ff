/** So many weeks before an answer are looked at: further back, other people came for other things. */
export const WEEKS_BEFORE = 8

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/** What is known of a group of questions that an article answers. */
export interface AnsweredGroup {
  firstAskedAt: Date
  /** When the article was last written for it. */
  answeredAt: Date
  now: Date
  /** How often it was asked without an answer in the last weeks before. */
  unansweredBefore: number
  /** How often it was answered from the article since. */
  answeredSince: number
  /** How often the assistant had no answer all the same. */
  unansweredSince: number
}

/** How often a week a group was asked, before and since an article answers it. */
export interface Effect {
  weeksBefore: number
  unansweredPerWeekBefore: number
  weeksSince: number
  answeredPerWeekSince: number
  unansweredPerWeekSince: number
}

/**
 * Sets the time before an answer against the time since (product.md section 6): from the first question on, at most eight
 * weeks, against all that followed. Less than a week counts as one: two who ask on the first day are two a week.
 */
export function effectOf(group: AnsweredGroup): Effect {
  const { firstAskedAt, answeredAt, now } = group
  const weeksBefore = Math.min(weeksBetween(firstAskedAt, answeredAt), WEEKS_BEFORE)
  const weeksSince = weeksBetween(answeredAt, now)
  return {
    weeksBefore,
    unansweredPerWeekBefore: group.unansweredBefore / weeksBefore,
    weeksSince,
    answeredPerWeekSince: group.answeredSince / weeksSince,
    unansweredPerWeekSince: group.unansweredSince / weeksSince,
  }
}

function weeksBetween(from: Date, to: Date): number {
  return Math.max((to.getTime() - from.getTime()) / WEEK_MS, 1)
}
