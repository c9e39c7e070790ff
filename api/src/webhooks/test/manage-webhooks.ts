import { randomUUID } from 'node:crypto'
import type { TestApp } from '../../test/start-test-app.ts'
import { submit } from '../../test/submit.ts'

/** A delivery as its endpoint shows it. */
export interface DeliveryShown {
  id: string
  state: string
  attemptCount: number
  nextAttemptAt: string | null
  endedAt: string | null
  event: { id: string; cursor: string } | null
  attempts: { at: string; durationMs: number; status: number | null; error: string | null; answer: string | null }[]
}

/** An endpoint with what was sent to it. */
export interface EndpointShown {
  id: string
  url: string
  enabled: boolean
  disabledReason: string | null
  failingSince: string | null
  formerSecretUntil: string | null
  lastDelivery: { id: string } | null
  deliveries: { edges: { node: DeliveryShown }[] }
}

/** What a mutation of webhooks is answered with. */
export interface WebhookAnswer {
  endpoint?: EndpointShown | null
  delivery?: DeliveryShown | null
  secret?: string | null
  userErrors: { code: string; field: string[] | null }[]
}

const DELIVERY = `id state attemptCount nextAttemptAt endedAt event { id cursor }
  attempts { at durationMs status error answer }`
const ENDPOINT = `id url enabled disabledReason failingSince formerSecretUntil lastDelivery { id }
  deliveries { edges { node { ${DELIVERY} } } }`
const PAYLOADS = {
  createWebhookEndpoint: `endpoint { ${ENDPOINT} } secret`,
  updateWebhookEndpoint: `endpoint { ${ENDPOINT} }`,
  deleteWebhookEndpoint: 'deletedWebhookEndpointId',
  rotateWebhookSecret: `endpoint { ${ENDPOINT} } secret`,
  sendTestWebhook: `delivery { ${DELIVERY} }`,
  replayWebhookDelivery: `delivery { ${DELIVERY} }`,
  replayWebhookEvents: `endpoint { ${ENDPOINT} }`,
}

/** Does something with webhooks as the owner of Quayside. */
export async function manage(app: TestApp, operation: keyof typeof PAYLOADS, input: object): Promise<WebhookAnswer> {
  const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`
  const { data, errors } = await app.graphql<Record<string, WebhookAnswer>>(
    `mutation ($input: ${type}!) { ${operation}(input: $input) { ${PAYLOADS[operation]} userErrors { code field } } }`,
    { input },
    { as: app.quayside.staff },
  )
  if (errors) throw new Error(`${operation}: ${JSON.stringify(errors)}`)
  return data[operation]!
}

/** Makes an endpoint that is there afterwards. */
export async function addEndpoint(
  app: TestApp,
  url: string,
  filter: object = {},
): Promise<{ id: string; secret: string }> {
  const { endpoint, secret, userErrors } = await manage(app, 'createWebhookEndpoint', { url, ...filter })
  if (!endpoint || !secret) throw new Error(JSON.stringify(userErrors))
  return { id: endpoint.id, secret }
}

/** Reads an endpoint and what was sent to it, newest first. */
export async function readEndpoint(
  app: TestApp,
  id: string,
): Promise<Omit<EndpointShown, 'deliveries'> & { deliveries: DeliveryShown[] }> {
  const { data } = await app.graphql<{ node: EndpointShown }>(
    `query ($id: ID!) { node(id: $id) { ... on WebhookEndpoint { ${ENDPOINT} } } }`,
    { id },
    { as: app.quayside.staff },
  )
  return { ...data.node, deliveries: data.node.deliveries.edges.map(({ node }) => node) }
}

/** Lets a tour be recorded, and so one event happen; gives the identifier of the conversion. */
export async function happen(app: TestApp): Promise<string> {
  const externalId = randomUUID()
  const tour = { externalId, fullName: 'Ada Byrne', email: `ada.${externalId}@example.com` }
  const { conversions } = await submit(app, 'recordTour', tour, { as: app.quayside.apiKey })
  return conversions[0]!.id
}
