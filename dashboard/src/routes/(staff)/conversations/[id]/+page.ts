import { OneConversation } from '#lib/conversations/conversation.graphql.ts'
import { conversationVariables } from '#lib/conversations/conversation-variables.ts'
import { readFilter } from '#lib/conversations/filter.ts'
import { readAhead } from '#lib/graph/query.svelte.ts'
import type { PageLoad } from './$types'

/** Reads ahead, also when a pointer only rests on a link to this page. The address carries the list that one came from. */
export const load: PageLoad = ({ params, url }) => {
  const filter = readFilter(url.searchParams)
  readAhead(OneConversation, conversationVariables(params.id, filter))
  return { filter }
}
