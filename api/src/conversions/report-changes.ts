import { appendEvents, eventTopic } from '../events/index.ts'
import type { Transaction } from '../kernel/database/transaction.ts'
import type { App } from '../kernel/feature.ts'
import type { Conversion } from './conversion.ts'

/** Something that has happened to a conversion and belongs into the log. */
export interface ConversionChange {
  type: 'RECORDED' | 'ATTRIBUTED' | 'REVERSED'
  conversion: Conversion
}

/** Writes what happened to conversions into the log, as the last thing of the transaction, and wakes its readers. */
export function reportChanges(app: App, tx: Transaction, changes: readonly ConversionChange[]): void {
  if (changes.length === 0) return
  tx.beforeCommit(() =>
    appendEvents(
      tx,
      changes.map(({ type, conversion: { id, kind, verdict, sessionId } }) => ({
        type,
        conversionId: id,
        kind,
        verdict,
        sessionId,
      })),
    ),
  )
  tx.afterCommit(() => app.signals.send(eventTopic(tx.businessId), ''))
}
