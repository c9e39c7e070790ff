import { FrictionQueue } from '#lib/friction/queue/queue.graphql.ts'
import { queueVariables, readQueuePlace } from '#lib/friction/queue/queue-place.ts'
import { readAhead } from '#lib/graph/query.svelte.ts'
import type { PageLoad } from './$types'

/** The queue is under way while it is still being found out who is asking. */
export const load: PageLoad = ({ url }) => {
  const place = readQueuePlace(url.searchParams)
  readAhead(FrictionQueue, queueVariables(place))
  return { place }
}
