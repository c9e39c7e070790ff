import { change } from '#lib/graph/ask.ts'
import { describeFailure, refusalText } from '#lib/graph/failure.ts'
import type { EndpointFieldsFragment } from '#lib/graph/generated/graphql.ts'
import { settingsText } from '#lib/texts/settings-text.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'
import { endpointName } from './endpoint-words.ts'
import { UpdateWebhookEndpoint } from './webhooks.graphql.ts'

/** Switches an endpoint on or off, says so, and offers the way back. */
export async function switchEndpoint(endpoint: EndpointFieldsFragment, enabled: boolean): Promise<void> {
  const said = settingsText.webhooks
  const name = endpointName(endpoint)
  const problem = await send(endpoint.id, enabled)
  if (problem !== undefined) return toast({ text: problem, tone: 'failed' })
  // What was off already only stays so: that was said, and nothing was changed.
  if (!(enabled || endpoint.enabled)) return toast({ text: said.notice.leftOff(name) })
  toast({
    text: enabled ? said.switchedOn(name) : said.switchedOff(name),
    undo: async () => {
      const refused = await send(endpoint.id, !enabled)
      if (refused !== undefined) throw new Error(refused)
    },
  })
}

/** Why it was not switched; undefined when it was. */
async function send(endpointId: string, enabled: boolean): Promise<string | undefined> {
  const { data, error } = await change(UpdateWebhookEndpoint, { input: { endpointId, enabled } })
  if (error || !data?.updateWebhookEndpoint) return error ? Object.values(describeFailure(error)).join('. ') : ''
  const [refusal] = data.updateWebhookEndpoint.userErrors
  return refusal && refusalText(refusal)
}
