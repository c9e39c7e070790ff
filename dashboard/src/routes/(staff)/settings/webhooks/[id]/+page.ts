import { readAhead } from '#lib/graph/query.svelte.ts'
import { deliveryVariables, readDeliveryPlace } from '#lib/settings/webhooks/webhook-place.ts'
import { OneWebhookEndpoint } from '#lib/settings/webhooks/webhooks.graphql.ts'
import type { PageLoad } from './$types'

/** It is under way while it is still being found out who is asking. Nothing tells of it when something is sent. */
export const load: PageLoad = ({ params, url }) => {
  const place = readDeliveryPlace(params.id, url.searchParams)
  readAhead(OneWebhookEndpoint, deliveryVariables(place), { anew: true })
  return { place }
}
