import type { ConversationOrder, ConversationsQueryVariables } from '#lib/graph/generated/graphql.ts'
import type { Filter } from '../filter.ts'
import { CHUNK_SIZE } from './chunks.svelte.ts'

/** The order of a list: in that of what is narrowed, the rows are found at once. */
export function orderOf({ openedFrom, openedBefore, openedFromDay, openedToDay }: Filter): ConversationOrder {
  const byOpening = [openedFrom, openedBefore, openedFromDay, openedToDay].some(Boolean)
  return byOpening ? 'OPENED_DESC' : 'LAST_ACTIVITY_DESC'
}

/** What to ask the graph for one stretch of the list. */
export function listVariables(filter: Filter, after?: string): ConversationsQueryVariables {
  const { text } = filter
  return {
    first: CHUNK_SIZE,
    ...(after && { after }),
    filter,
    orderBy: orderOf(filter),
    searching: Boolean(text),
    text: text ?? '',
  }
}
