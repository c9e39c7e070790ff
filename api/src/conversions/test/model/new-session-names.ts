import { createConversation } from '../../../conversations/index.ts'
import { transaction } from '../../../kernel/database/transaction.ts'
import type { App } from '../../../kernel/feature.ts'
import { openSession } from '../../../sessions/index.ts'
import { makeBusiness } from './real-business.ts'
import type { NamedSessions } from './real-program.ts'

/** Names of sessions that are none of the histories': one of them is another business's. */
export async function newSessionNames(app: App): Promise<NamedSessions> {
  const { businessId, site } = await makeBusiness(app)
  const foreign = await transaction(app.database, { businessId }, async (tx) => {
    const { session } = openSession(tx, site, { campaign: [], device: 'DESKTOP', locale: 'en', isTest: false })
    await createConversation(tx, session)
    return session.id
  })
  return { unknown: `ses_${'A'.repeat(32)}`, malformed: 'a session', foreign }
}
