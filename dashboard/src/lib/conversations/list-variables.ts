import type { ConversationsQueryVariables } from '#lib/graph/generated/graphql.ts'
import type { Filter, Place } from './filter.ts'

/** What to ask the graph for one page of the list. */
export function listVariables(filter: Filter, place: Place): ConversationsQueryVariables {
  const which = place.before
    ? { last: place.size, before: place.before }
    : { first: place.size, ...(place.after && { after: place.after }) }
  return { ...which, filter }
}
