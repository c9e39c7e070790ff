import { Conversations } from '#lib/conversations/conversations.graphql.ts'
import { readFilter } from '#lib/conversations/filter.ts'
import { listVariables } from '#lib/conversations/list/list-variables.ts'
import { readAhead } from '#lib/graph/query.svelte.ts'
import type { PageLoad } from './$types'

/** The list is under way while it is still being found out who is asking. */
export const load: PageLoad = ({ url }) => {
  const filter = readFilter(url.searchParams)
  readAhead(Conversations, listVariables(filter))
  return { filter, bare: url.search === '' }
}
