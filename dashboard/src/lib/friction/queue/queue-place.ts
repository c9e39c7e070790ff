import type { FrictionQueueQueryVariables, FrictionReason } from '#lib/graph/generated/graphql.ts'
import { readReason } from '../reasons.ts'

/** Which part of the queue is shown, and which conversation is open, as the address says it. */
export interface QueuePlace {
  reason: FrictionReason | undefined
  open: string | undefined
}

/** Reads it from an address. */
export function readQueuePlace(parameters: URLSearchParams): QueuePlace {
  return { reason: readReason(parameters.get('reason')), open: parameters.get('open') ?? undefined }
}

/** Writes it as an address. */
export function queuePath({ reason, open }: Partial<QueuePlace>): string {
  const parameters = new URLSearchParams()
  if (reason) parameters.set('reason', reason)
  if (open) parameters.set('open', open)
  return parameters.size > 0 ? `/friction?${parameters}` : '/friction'
}

/** What to ask the graph for: what led to nothing and nobody has looked at. */
export function queueVariables({ reason }: Pick<QueuePlace, 'reason'>): FrictionQueueQueryVariables {
  return { filter: { friction: reason ? [reason] : [], reviewed: false } }
}
