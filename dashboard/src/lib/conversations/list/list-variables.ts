import type { ConversationsQueryVariables } from '#lib/graph/generated/graphql.ts'
import type { Filter } from '../filter.ts'
import { orderOf } from '../order.ts'
import { CHUNK_SIZE } from './chunks.svelte.ts'
import { namedIn } from './filter-names.ts'

/** What to ask the graph for one stretch of the list; the first is asked for with all that stands above it. */
export function listVariables(filter: Filter, after?: string): ConversationsQueryVariables {
  const { text } = filter
  return {
    first: CHUNK_SIZE,
    ...(after && { after }),
    filter,
    orderBy: orderOf(filter),
    searching: Boolean(text),
    text: text ?? '',
    beginning: !after,
    named: after ? [] : namedIn(filter),
  }
}
