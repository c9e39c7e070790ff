import type { EntityManager } from '@mikro-orm/postgresql'
import { Business, todayIn } from '../../businesses/index.ts'
import { alternativesTo, type Offer } from '../../catalog/index.ts'
import { Link } from '../../links/index.ts'

const MOST = 3

/** Something that is on offer instead. */
export interface AlternativeOffer {
  offer: Offer
  /** The link to it that the session has: the one opened last, or else made last. */
  known: Link | undefined
}

/** What is on offer instead of a link's target, the most alike first. */
export async function findAlternatives(
  em: EntityManager,
  { businessId, sessionId, kind, targetId }: Link,
  now: Date,
): Promise<AlternativeOffer[]> {
  const { timeZone } = await em.findOneOrFail(Business, { id: businessId })
  const offers = await alternativesTo(em, businessId, kind, targetId, todayIn(timeZone, now), MOST)
  const links = await em.find(
    Link,
    { businessId, sessionId, targetId: { $in: offers.map((offer) => offer.targetId) } },
    { orderBy: { lastClickedAt: 'desc nulls last', createdAt: 'desc' } },
  )
  return offers.map((offer) => ({ offer, known: links.find((link) => link.targetId === offer.targetId) }))
}
