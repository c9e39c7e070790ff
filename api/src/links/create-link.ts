import type { Offer } from '../catalog/index.ts'
import type { Transaction } from '../kernel/database/transaction.ts'
import { Link } from './link.ts'

/** Makes a link to an offer that a look-up found. Nothing else makes links, so none can be invented. */
export function createLink(tx: Transaction, sessionId: string, offer: Offer, messageId?: string): Link {
  return tx.em.create(Link, {
    businessId: tx.businessId,
    id: tx.newId('link'),
    sessionId,
    messageId: messageId ?? null,
    kind: offer.kind,
    targetId: offer.targetId,
    label: offer.label,
    asked: offer.asked,
    createdAt: tx.now,
    clickCount: 0,
    firstClickedAt: null,
    lastClickedAt: null,
    startedAt: null,
    convertedAt: null,
    goneAt: null,
  })
}
