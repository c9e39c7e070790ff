import type { Feature } from '../kernel/feature.ts'
import { defineLoader } from '../kernel/graphql/loader.ts'
import { mayDo } from '../kernel/graphql/permissions.rules.ts'
import { ApiKeyResolver } from './api-key.resolver.ts'
import { ApiKey } from './api-key.ts'
import { AuditEntryKeyResolver } from './audit-entry.resolver.ts'
import { recognizeApiKey } from './recognize-api-key.ts'

export { createApiKey, newApiKeySecret } from './create-api-key.ts'

const loadApiKey = defineLoader<string, ApiKey | null>(
  async (context, ids) => {
    const { viewer } = context
    if (viewer.kind !== 'STAFF' || !mayDo(viewer.role, 'keys')) return new Map()
    const found = await context.em.find(ApiKey, { businessId: viewer.businessId, id: { $in: [...ids] } })
    return new Map(found.map((key) => [key.id, key]))
  },
  () => null,
)

/** Programs of others that read the graph and record conversions. */
export const integrators: Feature = {
  name: 'integrators',
  entities: [ApiKey],
  resolvers: [ApiKeyResolver, AuditEntryKeyResolver],
  nodes: [{ prefix: 'key', name: 'ApiKey', load: loadApiKey }],
  rowRules: { foundBy: { api_key: 'secret_hash' } },
  recognize: async (app, { bearer }) => (bearer ? recognizeApiKey(app, bearer) : undefined),
}
