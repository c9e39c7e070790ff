import type { AttributionReason } from '../attribution/attribution.rules.ts'
import type { ReversalReason } from '../reversal/reversal.rules.ts'

/** What a conversion is explained by (product.md rule 4.12). */
export interface ExplainedFacts {
  reason: AttributionReason
  occurredAt: Date
  /** Text of the button, where the link is known. */
  linkLabel: string | null
  clickedAt: Date | null
  windowEndsAt: Date | null
  attributedAt: Date | null
  reversedAt: Date | null
  reversalReason: ReversalReason | null
}

/** Says in a sentence or two why a conversion is attributed as it is, and that it was undone, if it was. */
export function explain(facts: ExplainedFacts): string {
  const sentences = [REASONS[facts.reason](facts)]
  if (facts.reversedAt && facts.reversalReason) {
    sentences.push(`It was reversed on ${moment(facts.reversedAt)}: ${REVERSALS[facts.reversalReason]}.`)
  }
  return sentences.join(' ')
}

const REASONS: Record<AttributionReason, (facts: ExplainedFacts) => string> = {
  LINK_FOLLOWED: ({ linkLabel, clickedAt, occurredAt, windowEndsAt }) => {
    const through = linkLabel ? `It came through the link “${linkLabel}” of this session` : 'It named this session'
    const opened = linkLabel && clickedAt ? `, opened on ${moment(clickedAt)}` : ''
    const inside = windowEndsAt ? `, inside of the attribution window, which ends on ${moment(windowEndsAt)}` : ''
    return `${through}${opened}, and happened on ${moment(occurredAt)}${inside}.`
  },
  LINKED_BY_STAFF: ({ attributedAt }) => `A member of staff credited it to this session by hand${on(attributedAt)}.`,
  SAME_PERSON: ({ windowEndsAt }) =>
    `The same person had used this session, whose attribution window ${windowEndsAt ? `ends on ${moment(windowEndsAt)}` : 'had not ended'}; the credit went to another session.`,
  NO_SESSION: () => 'It named no session, so that none can be credited.',
  UNKNOWN_SESSION: () => 'The session that it named is not known here.',
  OUTSIDE_WINDOW: ({ occurredAt, windowEndsAt }) =>
    windowEndsAt && occurredAt > windowEndsAt
      ? `It happened on ${moment(occurredAt)}, after the attribution window of its session had ended on ${moment(windowEndsAt)}.`
      : `It happened on ${moment(occurredAt)}, before the session that it named was opened.`,
  DETACHED_BY_STAFF: ({ attributedAt }) =>
    `A member of staff took it away from its session by hand${on(attributedAt)}.`,
  WITHDRAWN: () => 'The session had assisted it; now the credit went to this very session, or to none.',
}

const REVERSALS: Record<ReversalReason, string> = {
  REFUNDED: 'the sale was refunded',
  CANCELLED: 'it was cancelled',
  NO_SHOW: 'they did not come',
  OTHER: 'see the note',
}

function on(at: Date | null): string {
  return at ? ` on ${moment(at)}` : ''
}

function moment(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
