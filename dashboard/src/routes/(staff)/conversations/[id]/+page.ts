import { OneConversation } from '#lib/conversations/conversation.graphql.ts'
import { readAhead } from '#lib/graph/query.svelte.ts'
import type { PageLoad } from './$types'

/** Reads ahead, also when a pointer only rests on a link to this page. */
export const load: PageLoad = ({ params }) => {
  readAhead(OneConversation, { id: params.id })
}
