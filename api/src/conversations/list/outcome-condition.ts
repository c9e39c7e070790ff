import type { Condition } from '../../kernel/graphql/condition.ts'
import { badInput } from '../../kernel/graphql/viewer.ts'
import { isStorable } from '../../kernel/input.ts'
import type { ConversionKind } from '../conversion-kind.ts'
import type { ConversationFilter } from './conversation-filter.ts'

/** Whether an outcome was reversed: as the index says it that has the few of which one was. */
export const HAS_REVERSED = "jsonb_path_match(conversation.badges, '$[*].reversedCount > 0')"

/** Adds what a filter says of what a conversation offered and what came of it. */
export function addOutcomes(condition: Condition, filter: ConversationFilter): void {
  const { converted, unconverted, standing, reversed, assisted } = filter
  if (converted) condition.and("conversation.kinds <> '{}'")
  if (converted?.length) condition.and('conversation.kinds && ?::text[]', converted)
  if (unconverted != null) condition.and(`conversation.kinds ${unconverted ? '=' : '<>'} '{}'`)
  if (standing) addBadge(condition, 'count > "reversedCount"', standing)
  if (reversed) {
    condition.and(HAS_REVERSED)
    addBadge(condition, '"reversedCount" > 0', reversed)
  }
  if (assisted) addBadge(condition, '"assistedCount" > 0', assisted)
  addOffers(condition, filter)
  addWorth(condition, filter)
  addTimeToConvert(condition, filter)
}

/** A badge of one of these kinds, or of any, for which something holds. */
function addBadge(condition: Condition, holds: string, kinds: readonly ConversionKind[]): void {
  condition.and(
    `exists (
      select from jsonb_to_recordset(conversation.badges)
        as badge (kind text, count int, "reversedCount" int, "assistedCount" int)
      where ${holds} and (?::text[] = '{}' or kind = any(?)))`,
    kinds,
    kinds,
  )
}

function addOffers(condition: Condition, { offers, goals }: ConversationFilter): void {
  if (offers) {
    condition.and(
      'conversation.session_id in (select session_id from link where business_id = $1 and target_id = any(?))',
      offers.filter(isStorable),
    )
  }
  if (goals) {
    condition.and(
      'exists (select from link where business_id = $1 and session_id = conversation.session_id and kind = any(?))',
      goals,
    )
  }
}

/**
 * Which outcomes a filter means by what it says of them; those credited, where it says nothing. A term of SQL about
 * `conversion`, and its parameters.
 */
export function outcomesMeant(filter: ConversationFilter): [term: string, ...parameters: unknown[]] {
  const { currencies, converted, standing, reversed, assisted } = filter
  const kinds = standing ?? reversed ?? assisted ?? converted ?? []
  const isReversed = standing ? false : reversed ? true : null
  const worthIn = currencies?.filter(isStorable) ?? null
  return [
    `conversion.verdict = ? and (?::text[] = '{}' or conversion.kind = any(?))
     and (?::boolean is null or (conversion.reversed_at is not null) = ?)
     and (?::text[] is null or conversion.value_currency = any(?))`,
    assisted ? 'ASSISTED' : 'CREDITED',
    ...[kinds, kinds, isReversed, isReversed, worthIn, worthIn],
  ]
}

/** One and the same outcome is worth something in a currency and is what the filter says else of outcomes. */
function addWorth(condition: Condition, filter: ConversationFilter) {
  if (!filter.currencies) return
  const [meant, ...parameters] = outcomesMeant(filter)
  condition.and(
    `exists (select from conversion where business_id = $1 and session_id = conversation.session_id and ${meant})`,
    ...parameters,
  )
}

function addTimeToConvert(
  condition: Condition,
  { convertedFromMinutes: from, convertedBelowMinutes: below }: ConversationFilter,
): void {
  if (from == null && below == null) return
  for (const [name, minutes] of Object.entries({ convertedFromMinutes: from, convertedBelowMinutes: below })) {
    if (minutes != null && minutes < 0) throw badInput(`"${name}" is a number of minutes from 0 on.`)
  }
  condition.and(
    `conversation.kinds <> '{}' and (
      select greatest(0, floor(extract(epoch from min(occurred_at) - conversation.opened_at) / 60)) from conversion
      where business_id = $1 and session_id = conversation.session_id and verdict = 'CREDITED'
    ) between ? and ?`,
    from ?? 0,
    // Whole minutes: below 5 is up to 4.
    (below ?? 2 ** 31) - 1,
  )
}
