import type { OneConversationQueryVariables } from '#lib/graph/generated/graphql.ts'
import type { Filter } from './filter.ts'
import { orderOf } from './order.ts'

/** What to ask the graph for of one conversation, and of what stands beside it in a list, where there is one. */
export function conversationVariables(id: string, list?: Filter): OneConversationQueryVariables {
  return { id, beside: list !== undefined, ...(list && { filter: list, orderBy: orderOf(list) }) }
}
