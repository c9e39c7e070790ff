import { isConnectionLoss } from '../../kernel/database/connection-loss.ts'
import { type Transaction, transaction } from '../../kernel/database/transaction.ts'
import type { App } from '../../kernel/feature.ts'
import type { Settled } from '../settling/settling.ts'

const ATTEMPTS = 3
/** Classes of PostgreSQL's errors that say nothing of what was to be done: it may go well another time. */
const PASSING = /^(?:08|40|53|55|57|58)/

/**
 * Settles a delivery in a transaction of its own. A defect of ours is logged and the delivery kept as failed, since it
 * would fail as often as it is tried; what may go well another time is thrown.
 */
export async function settleSafely<Result>(
  app: App,
  businessId: string,
  work: (tx: Transaction, failed?: Settled) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction(app.database, { businessId }, (tx) => work(tx))
    } catch (error) {
      if (isPassing(error)) throw error
      // Somebody else has just recorded the same record: this time it is known.
      if (attempt < ATTEMPTS && isTakenUniqueId(error)) continue
      app.log.error('platform.failed', error)
      const failed: Settled = { outcome: 'UNUSABLE', reason: 'FAILED' }
      return transaction(app.database, { businessId }, (tx) => work(tx, failed))
    }
  }
}

function isTakenUniqueId(error: unknown): boolean {
  const { code, constraint = '' } = error as { code?: string; constraint?: string }
  return code === '23505' && constraint.endsWith('_unique_id_key')
}

function isPassing(error: unknown): boolean {
  return isConnectionLoss(error) || PASSING.test((error as { code?: string }).code ?? '')
}
