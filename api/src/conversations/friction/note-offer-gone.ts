import type { Transaction } from '../../kernel/database/transaction.ts'
import type { App } from '../../kernel/feature.ts'
import { type Link, noteGone } from '../../links/index.ts'
import { announce, lockConversationOf } from '../change-conversation.ts'
import { settleFriction } from './settle-friction.ts'

/** Notes that somebody wanted what a link offers and it was gone: that is friction (product.md rule 4.10). */
export async function noteOfferGone(app: App, tx: Transaction, link: Link): Promise<void> {
  const conversation = await lockConversationOf(tx, link.sessionId)
  await noteGone(tx, link.id, true)
  await settleFriction(tx, conversation)
  announce(app, tx, conversation)
}
