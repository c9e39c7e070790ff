import type { PersonalTable } from '../kernel/personal-data.ts'

/** Addresses of pages are kept without what stands behind them: an operator's site may write names there. */
const PAGE_ALONE = (column: string) => `regexp_replace(${column}, '[?#].*$', '')`

/** What a session keeps of whoever opened it. Its access token opens nothing any more. */
export const PERSONAL_SESSIONS: readonly PersonalTable[] = [
  {
    table: 'session',
    of: { column: 'id', subject: 'session' },
    erase: {
      opened_on: PAGE_ALONE('opened_on'),
      referrer: PAGE_ALONE('referrer'),
      access_token_hash: `'erased ' || id`,
    },
    keep: ['id', 'site_id', 'channel', 'campaign', 'device', 'locale'],
    secret: ['access_token_hash'],
  },
]
