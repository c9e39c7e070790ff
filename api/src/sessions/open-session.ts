import type { Site } from '../businesses/index.ts'
import type { Transaction } from '../kernel/database/transaction.ts'
import type { CustomField } from '../kernel/graphql/custom-field.ts'
import { hashSecret } from '../kernel/secret.ts'
import { newAccessToken } from './access-token.ts'
import { type DeviceClass, Session } from './session.ts'
import { newSessionId } from './session-id.ts'

/** What is known of a window that opens. */
export interface WindowFacts {
  openedOn?: string | undefined
  referrer?: string | undefined
  campaign: CustomField[]
  device: DeviceClass
  locale: string
  isTest: boolean
}

/** Opens a session on a site. The access token is given once; only its hash is stored. */
export function openSession(
  tx: Transaction,
  site: Site,
  facts: WindowFacts,
): { session: Session; accessToken: string } {
  const accessToken = newAccessToken(tx.businessId)
  const session = tx.em.create(Session, {
    businessId: tx.businessId,
    id: newSessionId(),
    siteId: site.id,
    channel: 'CHAT',
    openedAt: tx.now,
    openedOn: facts.openedOn ?? null,
    referrer: facts.referrer ?? null,
    campaign: facts.campaign,
    device: facts.device,
    locale: facts.locale,
    isTest: facts.isTest,
    accessTokenHash: hashSecret(accessToken),
  })
  return { session, accessToken }
}
