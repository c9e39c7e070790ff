import { query } from '../../kernel/database/database.ts'
import type { App } from '../../kernel/feature.ts'
import type { Counter, Gauge, Timing } from '../../kernel/metrics/metrics.ts'
import type { Outcome } from './post-webhook.ts'

const ATTEMPTS: Counter<'outcome'> = {
  kind: 'counter',
  name: 'foyer_webhook_attempts_total',
  help: 'Attempts to send a webhook: delivered, refused (another status than 2xx), gone (410) or unreachable.',
  labels: ['outcome'],
}

const ATTEMPT_TIME: Timing = {
  kind: 'timing',
  name: 'foyer_webhook_attempt_seconds',
  help: 'Time that receivers of webhooks took.',
  labels: [],
}

const WAITING: Gauge = {
  kind: 'gauge',
  name: 'foyer_webhooks_waiting',
  help: 'Webhooks that are still to be sent, over all processes: those due and those put off after a failure.',
  labels: [],
}

const OVERDUE: Gauge = {
  kind: 'gauge',
  name: 'foyer_webhook_oldest_due_seconds',
  help: 'How long the webhook has been due that has been due longest, over all processes; 0 when none is.',
  labels: [],
}

/** What is told of webhooks. */
export const WEBHOOK_METRICS = [ATTEMPTS, ATTEMPT_TIME, WAITING, OVERDUE]

/** Counts an attempt. */
export function countAttempt({ metrics }: App, { status, durationMs }: Outcome): void {
  metrics.count(ATTEMPTS, { outcome: outcomeOf(status) })
  metrics.time(ATTEMPT_TIME, {}, durationMs / 1000)
}

/** Watches over what is still to be sent: one statement whenever somebody asks for the figures. */
export function watchWaiting({ database, metrics }: App): void {
  const read = async () => {
    const [row] = await query<{ waiting: string; overdue: string }>(
      database.orm.em.fork(),
      `select count(*) as waiting,
         greatest(coalesce(extract(epoch from clock_timestamp() - min(due_at)), 0), 0) as overdue
       from webhook_due join webhook_progress using (business_id, endpoint_id) where active`,
    )
    return row!
  }
  metrics.watch(WAITING, async () => [{ labels: {}, value: Number((await read()).waiting) }])
  metrics.watch(OVERDUE, async () => [{ labels: {}, value: Number((await read()).overdue) }])
}

function outcomeOf(status: number | null): string {
  if (status === null) return 'unreachable'
  if (status >= 200 && status < 300) return 'delivered'
  return status === 410 ? 'gone' : 'refused'
}
