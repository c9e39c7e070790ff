import type { Feature } from '../kernel/feature.ts'
import { PlatformDeliveryResolver } from './deliveries/platform-delivery.resolver.ts'
import { PLATFORM_RULES, PlatformDelivery } from './deliveries/platform-delivery.ts'
import { PlatformIntegrationResolver } from './integration/platform-integration.resolver.ts'
import { PlatformIntegration } from './integration/platform-integration.ts'
import { loadPlatformDelivery, loadPlatformIntegration } from './load-platform.ts'
import { PERSONAL_DELIVERIES } from './personal-data.ts'
import { keepingAgenda } from './receiving/keep-agenda.ts'
import { servePlatform } from './receiving/serve-platform.ts'

/** What the coworking platform tells by its own webhooks, where an operator uses both. */
export const platform: Feature = {
  name: 'platform',
  personalData: PERSONAL_DELIVERIES,
  rowRules: PLATFORM_RULES,
  entities: [PlatformIntegration, PlatformDelivery],
  resolvers: [PlatformIntegrationResolver, PlatformDeliveryResolver],
  nodes: [
    { prefix: 'platform', name: 'PlatformIntegration', load: loadPlatformIntegration },
    { prefix: 'platform_delivery', name: 'PlatformDelivery', load: loadPlatformDelivery },
  ],
  routes: servePlatform,
  ...keepingAgenda,
}
