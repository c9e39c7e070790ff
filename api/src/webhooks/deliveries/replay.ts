import { writeAudit } from '../../audit/index.ts'
import { readEventsById, startAfter } from '../../events/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { App } from '../../kernel/feature.ts'
import type { Viewer } from '../../kernel/graphql/viewer.ts'
import { InputReader, isStorable } from '../../kernel/input.ts'
import { takeEndpoint } from '../endpoints/read-endpoint.ts'
import type { WebhookEndpoint } from '../endpoints/webhook-endpoint.ts'
import { makeDue, scheduleDeliveries } from './schedule-deliveries.ts'
import { WEBHOOKS, WebhookDelivery } from './webhook-delivery.ts'

/** Events of one replayed range; whoever wants more replays after a cursor. */
const MOST_REPLAYED = 1000

/** Which events to send again, as it came. */
export interface ReplayInput {
  endpointId: string
  after?: string | null | undefined
  from?: Date | null | undefined
  until?: Date | null | undefined
}

/** Has one delivery sent again, whatever became of it. */
export async function replayDelivery(
  app: App,
  tx: Transaction,
  viewer: Viewer,
  deliveryId: string,
): Promise<WebhookDelivery> {
  const delivery = isStorable(deliveryId)
    ? await tx.em.findOne(WebhookDelivery, { businessId: tx.businessId, id: deliveryId })
    : null
  if (!delivery) {
    const field = ['input', 'deliveryId']
    throw new Refusal({ code: 'NOT_FOUND', message: 'There is no such delivery.', field })
  }
  if (delivery.eventId && (await readEventsById(tx.em, tx.businessId, [delivery.eventId])).length === 0) {
    const field = ['input', 'deliveryId']
    throw new Refusal({ code: 'NOT_FOUND', message: 'The event of this delivery was taken away.', field })
  }
  // One after the other with whoever stores how an attempt went.
  await takeEndpoint(tx, delivery.endpointId)
  Object.assign(delivery, { state: 'PENDING', attemptCount: 0, nextAttemptAt: tx.now, endedAt: null })
  await makeDue(tx, [deliveryId])
  writeAudit(tx, viewer, { action: 'WEBHOOK_REPLAYED', subjectId: deliveryId })
  wake(app, tx)
  return delivery
}

/** Has events sent to an endpoint again: all after a cursor, or those of a range of time. Its filter holds as ever. */
export async function replayEvents(
  app: App,
  tx: Transaction,
  viewer: Viewer,
  input: ReplayInput,
): Promise<WebhookEndpoint> {
  const endpoint = await takeEndpoint(tx, input.endpointId)
  const { after } = input
  if (after != null && input.from == null && input.until == null) await goBackTo(tx, endpoint, after)
  else await replayRange(tx, endpoint, input)
  const details = { from: input.from?.toISOString(), to: input.until?.toISOString() }
  writeAudit(tx, viewer, { action: 'WEBHOOK_REPLAYED', subjectId: endpoint.id, details })
  wake(app, tx)
  return endpoint
}

async function goBackTo(tx: Transaction, endpoint: WebhookEndpoint, cursor: string): Promise<void> {
  await tx.query(
    'update webhook_progress set position = least(position, $3::bigint) where business_id = $1 and endpoint_id = $2',
    [tx.businessId, endpoint.id, await startAfter(tx.em, tx.businessId, cursor)],
  )
}

async function replayRange(
  tx: Transaction,
  endpoint: WebhookEndpoint,
  { after, from, until }: ReplayInput,
): Promise<void> {
  const reader = new InputReader()
  if (after != null) reader.refuse('INVALID', 'Give a cursor, or a range of time, not both.', ['input', 'after'])
  const first = reader.instant(from, ['input', 'from'])
  const end = reader.instant(until, ['input', 'until']) ?? tx.now
  if (!first) reader.refuse('BLANK', 'Say from when on, or after which cursor.', ['input', 'from'])
  else if (first >= end) reader.refuse('INVALID', 'This must be before the end.', ['input', 'from'])
  reader.finish()
  const events = await tx.query<{ id: string; position: string }>(
    `select id, position from event
     where business_id = $1 and occurred_at >= $2 and occurred_at < $3
       and appended_at > clock_timestamp() - interval '30 days'
       and position <= (select position from webhook_progress where business_id = $1 and endpoint_id = $4)
       and ($5::text[] is null or kind = any($5))
       and ($6::text[] is null or type = any($6))
       and ($7::text[] is null or verdict = any($7))
     order by position limit $8`,
    [tx.businessId, first, end, endpoint.id, endpoint.kinds, endpoint.types, endpoint.verdicts, MOST_REPLAYED + 1],
  )
  if (events.length > MOST_REPLAYED) {
    const message = `These are more than ${MOST_REPLAYED} events. Replay a shorter time, or all after a cursor.`
    throw new Refusal({ code: 'TOO_MANY', message, field: ['input', 'from'] })
  }
  await scheduleDeliveries(
    tx,
    endpoint.id,
    events.map(({ id, position }) => ({ id, position: Number(position) })),
  )
}

/** Has something sent that is about nothing, to see whether it arrives. */
export async function sendTest(app: App, tx: Transaction, endpointId: string): Promise<WebhookDelivery> {
  const endpoint = await takeEndpoint(tx, endpointId)
  if (endpoint.disabledAt) {
    const message = 'Nothing is sent to this endpoint. Enable it first.'
    throw new Refusal({ code: 'INVALID', message, field: ['input', 'endpointId'] })
  }
  const delivery = tx.em.create(WebhookDelivery, {
    businessId: tx.businessId,
    id: tx.newId('delivery'),
    endpointId: endpoint.id,
    eventId: null,
    position: 0,
    state: 'PENDING',
    attemptCount: 0,
    nextAttemptAt: tx.now,
    createdAt: tx.now,
    endedAt: null,
  })
  await tx.em.flush()
  await makeDue(tx, [delivery.id])
  wake(app, tx)
  return delivery
}

function wake(app: App, tx: Transaction): void {
  tx.afterCommit(() => app.signals.send(WEBHOOKS, ''))
}
