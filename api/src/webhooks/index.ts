import type { Feature } from '../kernel/feature.ts'
import { EndpointDeliveriesResolver, WebhookDeliveryResolver } from './deliveries/webhook-delivery.resolver.ts'
import { WEBHOOK_RULES, WebhookDelivery } from './deliveries/webhook-delivery.ts'
import { ManageEndpointsResolver } from './endpoints/manage-endpoints.resolver.ts'
import { WebhookEndpointResolver } from './endpoints/webhook-endpoint.resolver.ts'
import { WebhookEndpoint } from './endpoints/webhook-endpoint.ts'
import { loadDelivery, loadEndpoint } from './load-webhooks.ts'
import { startDelivering, stopDelivering } from './sending/deliver-webhooks.ts'
import { WEBHOOK_METRICS, watchWaiting } from './sending/webhook-metrics.ts'

/** Events of the log, sent to servers of others as they happen. */
export const webhooks: Feature = {
  name: 'webhooks',
  rowRules: WEBHOOK_RULES,
  entities: [WebhookEndpoint, WebhookDelivery],
  resolvers: [WebhookEndpointResolver, ManageEndpointsResolver, WebhookDeliveryResolver, EndpointDeliveriesResolver],
  nodes: [
    { prefix: 'webhook', name: 'WebhookEndpoint', load: loadEndpoint },
    { prefix: 'delivery', name: 'WebhookDelivery', load: loadDelivery },
  ],
  metrics: WEBHOOK_METRICS,
  start(app) {
    watchWaiting(app)
    startDelivering(app)
  },
  stop: stopDelivering,
}
