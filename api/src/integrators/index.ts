import type { Feature } from '../kernel/feature.ts'
import { recognizeApiKey } from './api-key.ts'

export { createApiKey, newApiKeySecret } from './api-key.ts'

/** Programs of others that read the graph and record conversions. */
export const integrators: Feature = {
  name: 'integrators',
  rowRules: { foundBy: { api_key: 'secret_hash' } },
  recognize: async (app, { bearer }) => (bearer ? recognizeApiKey(app, bearer) : undefined),
}
