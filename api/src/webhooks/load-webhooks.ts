import type { RequestContext } from '../kernel/graphql/context.ts'
import { defineLoader } from '../kernel/graphql/loader.ts'
import { mayDo } from '../kernel/graphql/permissions.rules.ts'
import { WebhookAttempt, WebhookDelivery } from './deliveries/webhook-delivery.ts'
import { WebhookEndpoint } from './endpoints/webhook-endpoint.ts'

/** So many attempts of a delivery are shown. */
const MOST_ATTEMPTS = 20

/** The business whose webhooks the caller may see, if any. */
function businessOf({ viewer }: RequestContext): string | undefined {
  return viewer.kind === 'STAFF' && mayDo(viewer.role, 'webhooks') ? viewer.businessId : undefined
}

/** Reads an endpoint for those who may see where webhooks go. */
export const loadEndpoint = defineLoader<string, WebhookEndpoint | null>(
  async (context, ids) => {
    const businessId = businessOf(context)
    if (!businessId) return new Map()
    const found = await context.em.find(WebhookEndpoint, { businessId, id: { $in: [...ids] } })
    return new Map(found.map((endpoint) => [endpoint.id, endpoint]))
  },
  () => null,
)

/** Reads a delivery for those who may see its endpoint. */
export const loadDelivery = defineLoader<string, WebhookDelivery | null>(
  async (context, ids) => {
    const businessId = businessOf(context)
    if (!businessId) return new Map()
    const found = await context.em.find(WebhookDelivery, { businessId, id: { $in: [...ids] } })
    return new Map(found.map((delivery) => [delivery.id, delivery]))
  },
  () => null,
)

/** Reads what was to be sent last to endpoints that the caller sees. */
export const loadLastDelivery = defineLoader<string, WebhookDelivery | null>(
  async (context, ids) => {
    const businessId = businessOf(context)
    if (!businessId) return new Map()
    const rows = await context.query<{ endpoint_id: string }>(
      `select delivery.* from unnest($2::text[]) as wanted (id) cross join lateral (
         select * from webhook_delivery where business_id = $1 and endpoint_id = wanted.id order by id desc limit 1
       ) as delivery`,
      [businessId, ids],
    )
    return new Map(rows.map((row) => [row.endpoint_id, context.read(WebhookDelivery, row as never) as WebhookDelivery]))
  },
  () => null,
)

interface AttemptRow {
  id: string
  delivery_id: string
  at: string
  duration_ms: number
  status: number | null
  error: string | null
  answer: string | null
}

/** Reads the newest attempts of deliveries that the caller sees. */
export const loadAttempts = defineLoader<string, WebhookAttempt[]>(
  async (context, ids) => {
    const businessId = businessOf(context)
    if (!businessId) return new Map()
    const rows = await context.query<AttemptRow>(
      `select attempt.* from unnest($2::text[]) as wanted (id) cross join lateral (
         select * from webhook_attempt where business_id = $1 and delivery_id = wanted.id order by id desc limit $3
       ) as attempt order by attempt.id desc`,
      [businessId, ids, MOST_ATTEMPTS],
    )
    const attempts = Map.groupBy(rows, (row) => row.delivery_id)
    return new Map([...attempts].map(([id, made]) => [id, made.map(toAttempt)]))
  },
  () => [],
)

function toAttempt({ id, at, duration_ms: durationMs, status, error, answer }: AttemptRow): WebhookAttempt {
  return Object.assign(new WebhookAttempt(), { id, at: new Date(at), durationMs, status, error, answer })
}
