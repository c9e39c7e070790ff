import type { DeliveryFieldsFragment } from '#lib/graph/generated/graphql.ts'
import { settingsText } from '#lib/texts/settings-text.ts'
import { locale } from '#lib/texts/text.ts'

type Delivery = Pick<DeliveryFieldsFragment, 'state' | 'attemptCount' | 'nextAttemptAt'>
type Attempt = Pick<DeliveryFieldsFragment['attempts'][number], 'status' | 'error' | 'durationMs'>

/** So long before an attempt is due one looks whether it was made. */
const AWAITED_MS = 15_000

/** How far a delivery has come: its name among the texts, and its colour. */
export function deliveryResult(
  { state, attemptCount }: Delivery,
  enabled: boolean,
): { name: keyof (typeof settingsText)['webhooks']['results']; kind: 'plain' | 'good' | 'bad' } {
  if (state === 'DELIVERED') return { name: 'arrived', kind: 'good' }
  if (state === 'FAILED') return { name: 'failed', kind: 'bad' }
  if (!enabled) return { name: 'paused', kind: 'plain' }
  return attemptCount > 0 ? { name: 'retried', kind: 'bad' } : { name: 'waiting', kind: 'plain' }
}

/** What came of an attempt, in words: the status of the answer or why there was none, and how long it took. */
export function attemptWords({ status, error, durationMs }: Attempt): string {
  const said = settingsText.webhooks
  const reasons: Record<string, string> = said.reasons
  // Only the commonest reasons are known here; the others are said as the server says them.
  const result =
    status === null || status === undefined ? (reasons[error ?? ''] ?? error ?? said.noAnswer) : said.status(status)
  const took = new Intl.NumberFormat(locale, { style: 'unit', unit: 'millisecond' }).format(durationMs)
  return `${result}, ${took}`
}

/** Whether something may change at any moment, so that it is worth asking again. */
export function isAwaited(deliveries: readonly Delivery[], enabled: boolean, now: Date): boolean {
  if (!enabled) return false
  return deliveries.some(
    ({ state, nextAttemptAt }) =>
      state === 'PENDING' && nextAttemptAt && new Date(nextAttemptAt).getTime() - now.getTime() < AWAITED_MS,
  )
}
