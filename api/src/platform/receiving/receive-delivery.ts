import { isConnectionLoss } from '../../kernel/database/connection-loss.ts'
import { transaction } from '../../kernel/database/transaction.ts'
import type { App } from '../../kernel/feature.ts'
import { keepAgenda } from './keep-agenda.ts'
import { type GivenDelivery, readDelivery } from './read-delivery.ts'
import { takeDelivery } from './take-delivery.ts'

const ATTEMPTS = 3
/** Classes of PostgreSQL's errors that say nothing of what was to be done: it may go well another time. */
const PASSING = /^(?:08|40|53|55|57|58)/

/** Takes in a webhook that is proved, and all that waited for it. Throws only what may go well another time. */
export async function receiveDelivery(app: App, businessId: string, action: string, body: Buffer): Promise<void> {
  const given = readDelivery(action, body)
  try {
    await take(app, businessId, given)
  } catch (error) {
    if (isPassing(error)) throw error
    // A defect of ours would fail ten times, and the platform then switch the webhook off: it is kept instead.
    app.log.error('platform.failed', error, { action, record: given.externalId })
    await transaction(app.database, { businessId }, (tx) =>
      takeDelivery(app, tx, given, { outcome: 'UNUSABLE', reason: 'FAILED' }),
    )
  }
  await keepAgenda(app, businessId).catch((error: Error) =>
    // It is stored what is due: the next look does it.
    app.log.info('platform.agenda_not_kept', { message: error.message }),
  )
}

async function take(app: App, businessId: string, given: GivenDelivery): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await transaction(app.database, { businessId }, (tx) => takeDelivery(app, tx, given))
      return
    } catch (error) {
      // Somebody else has just recorded the same record: this time it is known.
      if (attempt === ATTEMPTS || !isTakenUniqueId(error)) throw error
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
