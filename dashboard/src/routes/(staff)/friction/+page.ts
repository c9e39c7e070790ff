import { OneConversation } from '#lib/conversations/conversation.graphql.ts'
import { conversationVariables } from '#lib/conversations/conversation-variables.ts'
import { FrictionQueue, OpenFrictionQueue } from '#lib/friction/queue/queue.graphql.ts'
import { queueVariables, readQueuePlace } from '#lib/friction/queue/queue-place.ts'
import { ask } from '#lib/graph/ask.ts'
import { readAhead } from '#lib/graph/query.svelte.ts'
import type { PageLoad } from './$types'

/** The queue is under way while it is still being found out who is asking, with the conversation that the address names. */
export const load: PageLoad = async ({ url }) => {
  const place = readQueuePlace(url.searchParams)
  const { open } = place
  const queue = queueVariables(place)
  if (!open) readAhead(FrictionQueue, queue)
  // Who goes through the queue has it already, and it stays as it is while they do.
  else if ((await ask(FrictionQueue, queue, 'cache-only')).data) readAhead(OneConversation, conversationVariables(open))
  else await ask(OpenFrictionQueue, { ...queue, open })
  return { place }
}
