import type { PersonalTable } from '../kernel/personal-data.ts'

/** Checkouts that came to nothing still know who was to buy. */
export const PERSONAL_CHECKOUTS: readonly PersonalTable[] = [
  {
    table: 'checkout',
    of: { column: 'id', subject: 'checkout' },
    erase: { sale: `sale - 'buyer'`, provider_url: 'null' },
    keep: [
      ...['id', 'link_id', 'idempotency_key', 'method', 'state', 'due_currency', 'paid_currency'],
      ...['provider_reference', 'attention', 'record_id'],
    ],
    secret: ['provider_url'],
  },
]
