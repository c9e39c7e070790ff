import { OneConversation } from '#lib/conversations/conversation.graphql.ts'
import { conversationVariables } from '#lib/conversations/conversation-variables.ts'
import { FrictionQueue } from '#lib/friction/queue/queue.graphql.ts'
import { queueVariables, readQueuePlace } from '#lib/friction/queue/queue-place.ts'
import { readAhead } from '#lib/graph/query.svelte.ts'
import type { PageLoad } from './$types'

/** The queue, and beside it the conversation that the address names, are under way while it is still being found out who is asking. */
export const load: PageLoad = ({ url }) => {
  const place = readQueuePlace(url.searchParams)
  readAhead(FrictionQueue, queueVariables(place))
  if (place.open) readAhead(OneConversation, conversationVariables(place.open))
  return { place }
}
