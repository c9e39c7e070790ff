import type { ConversationOrder } from '#lib/graph/generated/graphql.ts'
import type { Filter } from './filter.ts'

/** The order of a list: in that of what is narrowed, the rows are found at once. */
export function orderOf({ openedFrom, openedBefore, openedFromDay, openedToDay }: Filter): ConversationOrder {
  const byOpening = [openedFrom, openedBefore, openedFromDay, openedToDay].some(Boolean)
  return byOpening ? 'OPENED_DESC' : 'LAST_ACTIVITY_DESC'
}
