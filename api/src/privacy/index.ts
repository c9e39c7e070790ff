import type { Feature } from '../kernel/feature.ts'
import { keepingRetention, RETENTION_RULES } from './keep-retention.ts'
import { PersonResolver } from './person.resolver.ts'
import { RetentionResolver } from './retention.resolver.ts'

/** What is kept of persons: finding it, handing it out, erasing it, and not keeping it longer than wanted. */
export const privacy: Feature = {
  name: 'privacy',
  rowRules: RETENTION_RULES,
  resolvers: [PersonResolver, RetentionResolver],
  ...keepingRetention,
}
