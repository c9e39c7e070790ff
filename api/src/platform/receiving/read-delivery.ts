import { createHash } from 'node:crypto'
import type { PlatformDeliveryReason } from '../deliveries/platform-delivery.ts'
import { identifierIn, isRecord, type PlatformRecord, RecordReader } from '../settling/platform-record.ts'

/** What the platform tells that conversations can have led to, by its own names. */
export const PLATFORM_ACTIONS = [
  'VisitorRegistered',
  'CoworkerCreate',
  'CoworkerContractCreate',
  'CoworkerProductCreate',
] as const
/** One of these actions. */
export type PlatformAction = (typeof PLATFORM_ACTIONS)[number]

/** A delivery as it was read: what it tells, or why nothing can be made of it. */
export type GivenDelivery = {
  action: string
  /** The same for all deliveries of one record. */
  key: string
  externalId?: string
  record?: PlatformRecord
} & ({ told: Told } | { told?: never; reason: PlatformDeliveryReason })

/** A record of an action that is heeded. */
export interface Told {
  action: PlatformAction
  externalId: string
  record: PlatformRecord
}

/** Reads a body: a list with one record, which the action of the address says the kind of. */
export function readDelivery(action: string, body: Buffer): GivenDelivery {
  const unnamed = { action, key: `${action}#${createHash('sha256').update(body).digest('hex')}` }
  const parsed = parse(body)
  if (parsed === undefined) return { ...unnamed, reason: 'NOT_JSON' }
  const [record] = Array.isArray(parsed) && parsed.length === 1 ? (parsed as unknown[]) : []
  if (!isRecord(record)) return { ...unnamed, reason: 'NOT_ONE_RECORD' }
  const externalId = identifierIn(record.Id)
  if (!externalId) return { ...unnamed, record, reason: isHeeded(action) ? 'NO_IDENTIFIER' : 'UNSUPPORTED_ACTION' }
  const named = { action, key: `${action}:${externalId}`, externalId, record }
  return isHeeded(action)
    ? { ...named, told: { action, externalId, record } }
    : { ...named, reason: 'UNSUPPORTED_ACTION' }
}

/** Reads again what was kept of a delivery. */
export function rereadDelivery(action: string, body: string): GivenDelivery {
  return readDelivery(action, Buffer.from(body))
}

/** The platform's identifier of the customer that a record is, or is about. */
export function customerIn({ action, externalId, record }: Told): string | undefined {
  if (action === 'CoworkerCreate') return externalId
  return action === 'VisitorRegistered' ? undefined : new RecordReader(record).identifier('Id', 'Coworker')
}

function isHeeded(action: string): action is PlatformAction {
  return (PLATFORM_ACTIONS as readonly string[]).includes(action)
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return undefined
  }
}
