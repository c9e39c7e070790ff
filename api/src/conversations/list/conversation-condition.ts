import { Condition } from '../../kernel/graphql/condition.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { badInput } from '../../kernel/graphql/viewer.ts'
import { isDay, isStorable } from '../../kernel/input.ts'
import { pagePathOf } from '../chats/origin.rules.ts'
import { type FrictionReason, SILENCES } from '../friction/friction-reason.ts'
import type { ConversationFilter } from './conversation-filter.ts'
import { addOutcomes } from './outcome-condition.ts'
import { addSearch } from './search/search-condition.ts'
import { addStages } from './stage-condition.ts'

/** Which conversations a filter means, for whoever asks; `inOrder` where only some rows will be read, in order. */
export async function conditionOf(
  context: RequestContext,
  businessId: string,
  filter: ConversationFilter,
  { inOrder = false } = {},
): Promise<Condition> {
  const condition = new Condition('conversation', businessId)
  addStages(condition, filter)
  addOutcomes(condition, filter)
  addTimes(condition, filter)
  addOrigin(condition, filter)
  condition.isOneOf('channel', filter.channels)
  condition.isOneOf('audience', filter.audiences)
  condition.isOneOf('language', storable(filter.languages))
  condition.is('session_id', filter.sessionId)
  condition.is('customer_id', filter.customerId)
  if (filter.friction) addFriction(condition, filter.friction, await context.now())
  if (filter.reviewed != null) condition.and(`conversation.reviewed_at is ${filter.reviewed ? 'not null' : 'null'}`)
  if (filter.ratings) condition.and('conversation.rating is not null')
  if (filter.ratings?.length) condition.isOneOf('rating', filter.ratings)
  if (filter.handedOver != null) {
    condition.and(`conversation.handed_over_at is ${filter.handedOver ? 'not null' : 'null'}`)
  }
  if (filter.unanswered != null) condition.and(`${filter.unanswered ? '' : 'not '}conversation.unanswered`)
  condition.is('is_test', filter.isTest)
  addWork(condition, filter)
  await addSearch(context, condition, filter.text, inOrder)
  return condition
}

function addWork(condition: Condition, { labels, assignees }: ConversationFilter): void {
  if (labels) condition.and("conversation.label_ids <> '{}'")
  if (labels?.length) condition.and('conversation.label_ids && ?::text[]', storable(labels))
  if (assignees) condition.and('conversation.assignee_id is not null')
  if (assignees?.length) condition.isOneOf('assignee_id', storable(assignees))
}

function addTimes(condition: Condition, filter: ConversationFilter): void {
  condition.from('last_activity_at', filter.activeFrom, 'activeFrom')
  condition.before('last_activity_at', filter.activeBefore, 'activeBefore')
  condition.from('opened_at', filter.openedFrom, 'openedFrom')
  condition.before('opened_at', filter.openedBefore, 'openedBefore')
  addDays(condition, 'last_activity_at', filter, 'activeFromDay', 'activeToDay')
  addDays(condition, 'opened_at', filter, 'openedFromDay', 'openedToDay')
}

/** A field of the filter that names a day. */
export type DayName = 'activeFromDay' | 'activeToDay' | 'openedFromDay' | 'openedToDay'

/** Days begin and end where the business is, wherever somebody reads the list. */
function addDays(condition: Condition, column: string, filter: ConversationFilter, first: DayName, last: DayName) {
  const bounds = [
    [first, '>=', 0],
    [last, '<', 1],
  ] as const
  for (const [name, comparison, later] of bounds) {
    const day = readDay(filter, name)
    if (day === undefined) continue
    condition.and(
      `conversation.${column} ${comparison} (select start_of_day(?::date + ${later}, time_zone) from business where id = $1)`,
      day,
    )
  }
}

/** A day that a filter names; refuses what is none. */
export function readDay(filter: ConversationFilter, name: DayName): string | undefined {
  const day = filter[name]
  if (day == null) return undefined
  if (!isDay(day)) throw badInput(`"${name}" is not a day. Write it like 2026-11-22.`)
  return day
}

function addOrigin(condition: Condition, { pages, referrers, campaigns, devices }: ConversationFilter): void {
  condition.isOneOf('page_path', storable(pages)?.map(pagePathOf))
  condition.isOneOf(
    'referrer_host',
    storable(referrers)?.map((host) => host.toLowerCase()),
  )
  condition.isOneOf('campaign', storable(campaigns))
  condition.isOneOf('device', devices)
}

/** A silence counts once the chat has ended, by the minutes that the business has set (product.md rule 4.7). */
function addFriction(condition: Condition, reasons: readonly FrictionReason[], now: Date): void {
  condition.and('conversation.friction is not null')
  if (reasons.length > 0) condition.isOneOf('friction', reasons)
  condition.and(
    `(conversation.friction <> all(?) or conversation.last_activity_at <= ?::timestamptz
      - (select make_interval(mins => chat_idle_minutes) from business where id = conversation.business_id))`,
    SILENCES,
    now,
  )
}

function storable(values: readonly string[] | null | undefined): string[] | undefined {
  return values?.filter(isStorable)
}
