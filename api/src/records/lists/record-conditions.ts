import { Condition } from '../../kernel/graphql/condition.ts'
import { badInput } from '../../kernel/graphql/viewer.ts'
import { isDay } from '../../kernel/input.ts'
import type { CoworkerContractFilter, CoworkerFilter, CoworkerProductFilter, VisitorFilter } from './record-filters.ts'

const MOST_WORDS = 10
const WORD_LIMIT = 100

/** Which visitors a filter means. */
export function visitorCondition(businessId: string, filter: VisitorFilter): Condition {
  const condition = begin('visitor', businessId, filter)
  addWords(condition, filter.text, "concat_ws(' ', visitor.full_name, visitor.email, visitor.company_name) ilike ?")
  condition.is('tour_confirmed', filter.tourConfirmed)
  condition.is('arrived', filter.arrived)
  condition.is('no_show', filter.noShow)
  condition.from('expected_arrival', filter.expectedFrom, 'expectedFrom')
  condition.before('expected_arrival', filter.expectedBefore, 'expectedBefore')
  return condition
}

/** Which customers a filter means; a member has a contract in force today. */
export function coworkerCondition(businessId: string, filter: CoworkerFilter, today: string): Condition {
  const condition = begin('coworker', businessId, filter)
  addWords(condition, filter.text, "concat_ws(' ', coworker.full_name, coworker.email, coworker.company_name) ilike ?")
  condition.is('coworker_type', filter.coworkerType)
  if (filter.isMember != null) {
    condition.and(
      `${filter.isMember ? '' : 'not '}exists (
        select 1 from coworker_contract as held
        where held.business_id = coworker.business_id and held.coworker_id = coworker.id and ${inForce('held')})`,
      today,
    )
  }
  return condition
}

/** Which contracts a filter means. */
export function contractCondition(businessId: string, filter: CoworkerContractFilter, today: string): Condition {
  const condition = begin('coworker_contract', businessId, filter)
  addWords(condition, filter.text, ofCoworker('coworker_contract'))
  condition.isOneOf('tariff_id', filter.tariffIds)
  condition.is('cancelled', filter.cancelled)
  if (filter.active != null) {
    condition.and(`${filter.active ? '' : 'not '}${inForce('coworker_contract')}`, today)
  }
  const startFrom = readDay(filter.startFrom, 'startFrom')
  const startBefore = readDay(filter.startBefore, 'startBefore')
  if (startFrom) condition.and('coworker_contract.start_date >= ?::date', startFrom)
  if (startBefore) condition.and('coworker_contract.start_date < ?::date', startBefore)
  return condition
}

/** Which sales a filter means. */
export function saleCondition(businessId: string, filter: CoworkerProductFilter): Condition {
  const condition = begin('coworker_product', businessId, filter)
  addWords(condition, filter.text, ofCoworker('coworker_product'))
  condition.isOneOf('product_id', filter.productIds)
  condition.is('paid', filter.paid)
  if (filter.refunded != null) {
    condition.and(`coworker_product.refunded_at is ${filter.refunded ? 'not null' : 'null'}`)
  }
  return condition
}

/** `isInForce` in SQL; the next parameter is today. */
function inForce(table: string): string {
  return `(${table}.active and coalesce(${table}.cancellation_date >= ?::date, true))`
}

function begin(
  table: string,
  businessId: string,
  filter: { createdFrom?: Date | null; createdBefore?: Date | null },
): Condition {
  const condition = new Condition(table, businessId)
  condition.from('created_at', filter.createdFrom, 'createdFrom')
  condition.before('created_at', filter.createdBefore, 'createdBefore')
  return condition
}

function ofCoworker(table: string): string {
  return `exists (
    select 1 from coworker as customer
    where customer.business_id = ${table}.business_id and customer.id = ${table}.coworker_id
      and concat_ws(' ', customer.full_name, customer.email, customer.company_name) ilike ?)`
}

function addWords(condition: Condition, text: string | null | undefined, term: string): void {
  const words = text?.toWellFormed().replaceAll('\u0000', ' ').normalize('NFC').split(/\s+/).filter(Boolean) ?? []
  for (const word of words.slice(0, MOST_WORDS)) {
    condition.and(term, `%${word.slice(0, WORD_LIMIT).replace(/[\\%_]/g, '\\$&')}%`)
  }
}

function readDay(day: string | null | undefined, name: string): string | undefined {
  if (day == null) return undefined
  if (!isDay(day)) throw badInput(`"${name}" is not a day. Write it like 2026-11-22.`)
  return day
}
