import type { Session } from '../../sessions/index.ts'
import type { Conversation } from '../conversation.ts'

/** Longest path of a page that conversations are told apart by; what pages are called in an address is far shorter. */
const LONGEST_PATH = 1_000
/** Longest name of a host that there can be. */
const LONGEST_HOST = 253

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
    pagePath: openedOn ? pagePathOf(new URL(openedOn).pathname) : null,
    referrerHost: referrer ? new URL(referrer).host.replace(/^www\./, '').slice(0, LONGEST_HOST) : null,
    campaign: named?.value || null,
    device,
  }
}

/** A path as conversations are told apart by it: an index has no room for endless ones. Never ends within `%20`. */
export function pagePathOf(path: string): string {
  return path.length > LONGEST_PATH ? path.slice(0, LONGEST_PATH).replace(/%[\dA-F]?$/i, '') : path
}
