import { readAhead } from '#lib/graph/query.svelte.ts'
import { WebhookEndpoints } from '#lib/settings/webhooks/webhooks.graphql.ts'
import type { PageLoad } from './$types'

/** The list is under way while it is still being found out who is asking. Nothing tells of it when something is sent. */
export const load: PageLoad = () => {
  readAhead(WebhookEndpoints, {}, { anew: true })
}
