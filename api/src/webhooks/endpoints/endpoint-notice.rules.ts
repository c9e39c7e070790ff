import type { WebhookDisabledReason } from './webhook-endpoint.ts'

/**
 * Whether staff have to be told of an endpoint: it was switched off and nobody of them did it. Switching it on, or saying
 * that it stays off, is the answer.
 */
export function needsAttention(disabledReason: WebhookDisabledReason | null): boolean {
  return disabledReason !== null && disabledReason !== 'STAFF'
}

/** The reasons of which staff have to be told. */
export const REASONS_FOR_ATTENTION = (['STAFF', 'GONE', 'FAILING'] as const).filter(needsAttention)

/** Why an endpoint is off once it is switched off for a reason: staff always have the last word, Foyer only the first. */
export function reasonAfter(
  before: WebhookDisabledReason | null,
  reason: WebhookDisabledReason,
): WebhookDisabledReason {
  return before === null || reason === 'STAFF' ? reason : before
}
