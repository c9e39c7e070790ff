import { writeAudit } from '../audit/index.ts'
import type { Transaction } from '../kernel/database/transaction.ts'
import { Refusal } from '../kernel/errors.ts'
import type { App } from '../kernel/feature.ts'
import type { Viewer } from '../kernel/graphql/viewer.ts'
import { isStorable } from '../kernel/input.ts'
import { revoke } from '../kernel/revocation.ts'
import { ApiKey } from './api-key.ts'

/** Ends a key for good, open connections included. One that is revoked already stays as it is. */
export async function revokeApiKey(app: App, tx: Transaction, viewer: Viewer, apiKeyId: string): Promise<ApiKey> {
  const key = { businessId: tx.businessId, id: apiKeyId }
  const apiKey = isStorable(apiKeyId) && (await tx.em.findOne(ApiKey, key))
  if (!apiKey) {
    throw new Refusal({ code: 'NOT_FOUND', message: 'There is no such key.', field: ['input', 'apiKeyId'] })
  }
  if (apiKey.revokedAt) return apiKey
  apiKey.revokedAt = tx.now
  await revoke(app, tx, [apiKey.secretHash])
  writeAudit(tx, viewer, { action: 'API_KEY_REVOKED', subjectId: apiKey.id, details: { name: apiKey.name } })
  return apiKey
}
