import type { ConversationsQueryVariables } from '#lib/graph/generated/graphql.ts'
import type { Filter } from '../filter.ts'
import { CHUNK_SIZE } from './chunks.svelte.ts'

/** What to ask the graph for one stretch of the list. */
export function listVariables(filter: Filter, after?: string): ConversationsQueryVariables {
  const { openedFrom, openedBefore, openedFromDay, openedToDay, text } = filter
  // In the order of what is narrowed, the rows are found at once.
  const byOpening = [openedFrom, openedBefore, openedFromDay, openedToDay].some(Boolean)
  return {
    first: CHUNK_SIZE,
    ...(after && { after }),
    filter,
    orderBy: byOpening ? 'OPENED_DESC' : 'LAST_ACTIVITY_DESC',
    searching: Boolean(text),
    text: text ?? '',
  }
}
