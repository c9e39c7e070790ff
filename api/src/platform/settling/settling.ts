import { type Origin, once, type Recorded, recordOfSubmission } from '../../conversions/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import type { App } from '../../kernel/feature.ts'
import { isIdentifier } from '../../kernel/identifier.ts'
import { findRecordByUniqueId, isRecordKnown, type KeptElsewhere, type RecordPrefix } from '../../records/index.ts'
import type { PlatformDeliveryOutcome, PlatformDeliveryReason } from '../deliveries/platform-delivery.ts'
import type { PlatformAction, Told } from '../receiving/read-delivery.ts'
import { type NamedSession, namedRecord, namedSession } from './named-in-record.ts'
import { RecordReader } from './platform-record.ts'

/** What it takes to make something of a record that the platform told. */
export interface Settling {
  app: App
  tx: Transaction
  told: Told
  reader: RecordReader
  named: NamedSession
  /** When it came first. */
  receivedAt: Date
  /** Whether its customer may still arrive. */
  patient: boolean
}

/** What has come of it. */
export interface Settled {
  outcome: PlatformDeliveryOutcome
  reason?: PlatformDeliveryReason
  detail?: string
  recordId?: string
  waitsFor?: string
}

/** Begins with a record. */
export function settlingOf(
  app: App,
  tx: Transaction,
  told: Told,
  since: Pick<Settling, 'receivedAt' | 'patient'>,
): Settling {
  return { app, tx, told, reader: new RecordReader(told.record), named: namedSession(told.record), ...since }
}

/** Where an outcome of a record came from. It happened when the platform made the record, however late that came. */
export function originOf({ tx, reader, named, receivedAt }: Settling, targetIds: string[]): Omit<Origin, 'person'> {
  const createdAt = reader.instant('CreatedOn')
  const occurredAt = createdAt && createdAt < tx.now ? createdAt : receivedAt
  return { source: 'WEBHOOK', sessionId: named.sessionId, link: undefined, targetIds, occurredAt }
}

/** How the platform itself keeps the record. */
export function keptOf({ reader }: Settling): KeptElsewhere {
  return { uniqueId: reader.optionalText('UniqueId') }
}

/** What cannot be made anything of because of its fields, if there is anything wrong. */
export function faultOf({ reader }: Settling): Settled | undefined {
  const faults = reader.faults()
  return faults.length > 0 ? { outcome: 'UNUSABLE', reason: 'FIELD_INVALID', detail: faults.join(', ') } : undefined
}

/** What was made of a record before, if it ever was: for ever, also when nobody keeps that it came. */
export function recordedBefore(tx: Transaction, action: PlatformAction, externalId: string) {
  return recordOfSubmission(tx, { operation: operationOf(action), key: externalId })
}

/**
 * Records once what the platform tells (product.md rule 4.5): the platform's identifier is the key. A record that Foyer
 * has already, by its identifier there or because it names ours, is known and counts no second time.
 */
export async function settleOnce(
  settling: Settling,
  prefix: RecordPrefix,
  work: () => Promise<Recorded>,
): Promise<Settled & { recordId: string }> {
  const { tx, told, named } = settling
  let counts = false
  const submission = { operation: operationOf(told.action), key: told.externalId, field: [], input: {} }
  const { recorded } = await once(tx, submission, async () => {
    const there = await findKnown(settling, prefix)
    if (there) return { recordId: there, conversionIds: [] }
    const made = await work()
    counts = prefix !== 'coworker' || made.conversionIds.length > 0
    return made
  })
  const { recordId } = recorded
  if (!counts) return { outcome: 'KNOWN', recordId }
  return { outcome: 'RECORDED', recordId, ...(named.several && { reason: 'SEVERAL_SESSIONS' }) }
}

async function findKnown({ tx, told, reader }: Settling, prefix: RecordPrefix): Promise<string | undefined> {
  const ours = namedRecord(told.record, prefix)
  if (ours && isIdentifier(ours, prefix) && (await isRecordKnown(tx.em, tx.businessId, ours))) return ours
  const uniqueId = reader.optionalText('UniqueId')
  return uniqueId === undefined ? undefined : findRecordByUniqueId(tx, prefix, uniqueId)
}

function operationOf(action: PlatformAction): string {
  return `platform ${action}`
}
