import { assistant } from './assistant/index.ts'
import { audit } from './audit/index.ts'
import { businesses } from './businesses/index.ts'
import { catalog } from './catalog/index.ts'
import { conversations } from './conversations/index.ts'
import { conversions } from './conversions/index.ts'
import { events } from './events/index.ts'
import { identities } from './identities/index.ts'
import { insights } from './insights/index.ts'
import { integrators } from './integrators/index.ts'
import type { Feature } from './kernel/feature.ts'
import { links } from './links/index.ts'
import { payments } from './payments/index.ts'
import { platform } from './platform/index.ts'
import { privacy } from './privacy/index.ts'
import { records } from './records/index.ts'
import { sessions } from './sessions/index.ts'
import { staff } from './staff/index.ts'
import { webhooks } from './webhooks/index.ts'

/**
 * The features from the ground up. The order is the dependency rule: a feature imports the kernel and features that
 * stand before it, through their `index.ts`.
 */
export const features: readonly Feature[] = [
  audit,
  businesses,
  staff,
  events,
  catalog,
  sessions,
  links,
  assistant,
  conversations,
  records,
  identities,
  conversions,
  payments,
  integrators,
  webhooks,
  platform,
  insights,
  privacy,
]
