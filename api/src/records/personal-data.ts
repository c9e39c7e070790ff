import { ERASED_AT, ERASED_EMAIL, ERASED_NAME, type PersonalTable } from '../kernel/personal-data.ts'

const NAMED = {
  full_name: ERASED_NAME,
  email: ERASED_EMAIL,
  email_folded: ERASED_EMAIL,
  company_name: 'null',
  external_url: 'null',
  erased_at: `coalesce(erased_at, ${ERASED_AT})`,
}

/** Who visits and buys. What they bought stays, with nobody's name to it. */
export const PERSONAL_RECORDS: readonly PersonalTable[] = [
  {
    table: 'visitor',
    of: { column: 'id', subject: 'visitor' },
    erase: { ...NAMED, phone_number: 'null', visit_reason: 'null', notes: 'null', custom_fields: `'[]'` },
    keep: ['id', 'unique_id', 'visitor_code', 'host_id'],
    secret: ['email_folded'],
  },
  {
    table: 'coworker',
    of: { column: 'id', subject: 'coworker' },
    erase: { ...NAMED, mobile_phone: 'null' },
    keep: ['id', 'unique_id', 'coworker_type'],
    secret: ['email_folded'],
  },
  {
    table: 'coworker_contract',
    of: { column: 'coworker_id', subject: 'coworker' },
    erase: { external_url: 'null' },
    keep: ['id', 'unique_id', 'coworker_id', 'tariff_id', 'price_currency'],
  },
  {
    table: 'coworker_product',
    of: { column: 'coworker_id', subject: 'coworker' },
    erase: { external_url: 'null' },
    keep: ['id', 'unique_id', 'coworker_id', 'product_id', 'price_currency'],
  },
]
