import type { Condition } from '../../kernel/graphql/condition.ts'
import { contractCondition, coworkerCondition, saleCondition, visitorCondition } from '../lists/record-conditions.ts'
import type {
  CoworkerContractFilter,
  CoworkerFilter,
  CoworkerProductFilter,
  VisitorFilter,
} from '../lists/record-filters.ts'

/** One kind of record as a file has it. */
interface ExportedList {
  table: string
  /** What else is read along. */
  join?: string
  /** Columns of the file: what each is in SQL. */
  columns: Record<string, string>
  /** Fields of the list's filter that are yes or no. */
  flags: readonly string[]
  condition(businessId: string, filter: object, today: string): Condition
}

const time = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const BUYER = {
  Customer: 'coworker.full_name',
  'E-mail': 'coworker.email',
  Company: 'coworker.company_name',
  'Erased (UTC)': time('coworker.erased_at'),
}
const withBuyer = (table: string) =>
  `join coworker on coworker.business_id = ${table}.business_id and coworker.id = ${table}.coworker_id`

/** What can be exported, by the last part of the address. */
export const EXPORTED: Record<'visitors' | 'coworkers' | 'contracts' | 'products', ExportedList> = {
  visitors: {
    table: 'visitor',
    columns: {
      'Visitor ID': 'visitor.id',
      'Created (UTC)': time('visitor.created_at'),
      'Full name': 'visitor.full_name',
      'E-mail': 'visitor.email',
      Telephone: 'visitor.phone_number',
      Company: 'visitor.company_name',
      'Erased (UTC)': time('visitor.erased_at'),
      'Expected (UTC)': time('visitor.expected_arrival'),
      Confirmed: 'visitor.tour_confirmed',
      Arrived: 'visitor.arrived',
      'No-show': 'visitor.no_show',
    },
    flags: ['tourConfirmed', 'arrived', 'noShow'],
    condition: (businessId, filter) => visitorCondition(businessId, filter as VisitorFilter),
  },
  coworkers: {
    table: 'coworker',
    columns: {
      'Coworker ID': 'coworker.id',
      'Registered (UTC)': time('coworker.registration_date'),
      Type: 'coworker.coworker_type',
      'Full name': 'coworker.full_name',
      'E-mail': 'coworker.email',
      Telephone: 'coworker.mobile_phone',
      Company: 'coworker.company_name',
      'Erased (UTC)': time('coworker.erased_at'),
      Active: 'coworker.active',
    },
    flags: ['isMember'],
    condition: (businessId, filter, today) => coworkerCondition(businessId, filter as CoworkerFilter, today),
  },
  contracts: {
    table: 'coworker_contract',
    join: `${withBuyer('coworker_contract')}
      join tariff on tariff.business_id = coworker_contract.business_id and tariff.id = tariff_id`,
    columns: {
      'Contract ID': 'coworker_contract.id',
      'Created (UTC)': time('coworker_contract.created_at'),
      Plan: 'tariff.name',
      ...BUYER,
      Start: 'coworker_contract.start_date::text',
      Quantity: 'coworker_contract.quantity',
      'Price (minor units)': 'coalesce(coworker_contract.price_minor, tariff.price_minor)',
      Currency: 'coalesce(coworker_contract.price_currency, tariff.price_currency)',
      Cancelled: 'coworker_contract.cancelled',
      'Last day': 'coworker_contract.cancellation_date::text',
    },
    flags: ['active', 'cancelled'],
    condition: (businessId, filter, today) => contractCondition(businessId, filter as CoworkerContractFilter, today),
  },
  products: {
    table: 'coworker_product',
    join: `${withBuyer('coworker_product')}
      join product on product.business_id = coworker_product.business_id and product.id = product_id`,
    columns: {
      'Sale ID': 'coworker_product.id',
      'Sold (UTC)': time('coworker_product.sale_date'),
      Product: 'product.name',
      ...BUYER,
      Quantity: 'coworker_product.quantity',
      'Price (minor units)': 'coworker_product.price_minor',
      Currency: 'coworker_product.price_currency',
      Paid: 'coworker_product.paid',
      'Refunded (UTC)': time('coworker_product.refunded_at'),
    },
    flags: ['paid', 'refunded'],
    condition: (businessId, filter) => saleCondition(businessId, filter as CoworkerProductFilter),
  },
}

/** A list that can be exported. */
export type ExportedName = keyof typeof EXPORTED
