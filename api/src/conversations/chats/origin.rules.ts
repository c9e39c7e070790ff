import type { Session } from '../../sessions/index.ts'
import type { Conversation } from '../conversation.ts'

/** Where a conversation came from, as the list is filtered by it. */
export function originOf({
  openedOn,
  referrer,
  campaign,
  device,
}: Pick<Session, 'openedOn' | 'referrer' | 'campaign' | 'device'>): Pick<
  Conversation,
  'pagePath' | 'referrerHost' | 'campaign' | 'device'
> {
  const named = campaign.find(({ name }) => name === 'utm_campaign')
  return {
    pagePath: openedOn ? new URL(openedOn).pathname : null,
    referrerHost: referrer ? new URL(referrer).host.replace(/^www\./, '') : null,
    campaign: named?.value || null,
    device,
  }
}
