import { ERASED_AT, type PersonalTable } from '../kernel/personal-data.ts'

/** What came of the platform and is not settled holds whatever the platform knows of somebody. */
export const PERSONAL_DELIVERIES: readonly PersonalTable[] = [
  {
    table: 'platform_delivery',
    of: { column: 'id', subject: 'platformDelivery' },
    erase: {
      body: 'null',
      outcome: `'IGNORED'`,
      reason: `'ERASED'`,
      detail: 'null',
      waits_for: 'null',
      settled_at: `coalesce(settled_at, ${ERASED_AT})`,
    },
    keep: ['id', 'delivery_key', 'action', 'external_id', 'record_id'],
  },
]
