import type { OneWebhookEndpointQueryVariables, WebhookDeliveryState } from '#lib/graph/generated/graphql.ts'

/** The address of the list of endpoints. */
export const WEBHOOKS_PATH = '/settings/webhooks'

/** What those who write the receiving server read. */
export const GUIDE = '/docs/integrators.md#webhooks'

/** In which states deliveries can be looked at, in the order of the choice. */
export const DELIVERY_STATES = ['DELIVERED', 'PENDING', 'FAILED'] as const satisfies WebhookDeliveryState[]

/** Which part of what was sent to an endpoint a page shows, as its address says it. */
export interface DeliveryPlace {
  id: string
  state?: WebhookDeliveryState | undefined
  after?: string | undefined
}

/** Reads an address; what is no state is left out. */
export function readDeliveryPlace(id: string, parameters: Pick<URLSearchParams, 'get'>): DeliveryPlace {
  const state = DELIVERY_STATES.find((each) => each.toLowerCase() === parameters.get('state'))
  return { id, state, after: parameters.get('after') ?? undefined }
}

/** The address of a part of what was sent. */
export function deliveryPath({ id, state, after }: DeliveryPlace): string {
  const parameters = new URLSearchParams({
    ...(state && { state: state.toLowerCase() }),
    ...(after && { after }),
  })
  return `${WEBHOOKS_PATH}/${encodeURIComponent(id)}${parameters.size > 0 ? `?${parameters}` : ''}`
}

/** What the graph is asked for it. */
export function deliveryVariables({ id, state, after }: DeliveryPlace): OneWebhookEndpointQueryVariables {
  return { id, state: state ?? null, after: after ?? null }
}
