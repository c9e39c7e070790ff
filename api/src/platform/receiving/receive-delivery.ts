import type { App } from '../../kernel/feature.ts'
import { keepAgenda } from './keep-agenda.ts'
import { readDelivery } from './read-delivery.ts'
import { settleSafely } from './settle-safely.ts'
import { takeDelivery } from './take-delivery.ts'

/**
 * Takes in a webhook that is proved, and all that waited for it. Throws only what may go well another time: ten failures
 * and the platform switches the webhook off.
 */
export async function receiveDelivery(app: App, businessId: string, action: string, body: Buffer): Promise<void> {
  const given = readDelivery(action, body)
  await settleSafely(app, businessId, (tx, failed) => takeDelivery(app, tx, given, failed))
  await keepAgenda(app, businessId).catch((error: Error) =>
    // It is stored what is due: the next look does it.
    app.log.info('platform.agenda_not_kept', { message: error.message }),
  )
}
