import type { ConversationOrder } from '#lib/graph/generated/graphql.ts'
import type { Filter } from './filter.ts'

/** The order of a list: in that of what is narrowed, the rows are found at once. */
export function orderOf(filter: Filter): ConversationOrder {
  return isByOpening(filter) ? 'OPENED_DESC' : 'LAST_ACTIVITY_DESC'
}

/** Whether a filter says when conversations were opened. */
export function isByOpening({ openedFrom, openedBefore, openedFromDay, openedToDay }: Filter): boolean {
  return [openedFrom, openedBefore, openedFromDay, openedToDay].some(Boolean)
}
