import { entitiesProvedBy, query } from '../kernel/database/database.ts'
import type { Transaction } from '../kernel/database/transaction.ts'
import type { App } from '../kernel/feature.ts'
import type { Scope, Viewer } from '../kernel/graphql/viewer.ts'
import { randomCharacters } from '../kernel/identifier.ts'
import { hashSecret } from '../kernel/secret.ts'

/** A secret for a new key: shown once, only its hash is stored. */
export function newApiKeySecret(): string {
  return `foyer_${randomCharacters(32)}`
}

/** Makes an API key of the transaction's business for `secret`. */
export async function createApiKey(
  tx: Transaction,
  name: string,
  secret: string,
  scopes: readonly Scope[],
): Promise<void> {
  await tx.query(
    `insert into api_key (business_id, id, name, prefix, secret_hash, scopes, created_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.businessId, tx.newId('key'), name, secret.slice(0, 10), hashSecret(secret), scopes, tx.now],
  )
}

/** Says who sends an API key. */
export async function recognizeApiKey(app: App, secret: string): Promise<Viewer | undefined> {
  const hash = hashSecret(secret)
  const [row] = await query<{ business_id: string; id: string; scopes: string[] }>(
    entitiesProvedBy(app.database, hash),
    'select business_id, id, scopes from api_key where secret_hash = $1',
    [hash],
  )
  return row && { kind: 'API_KEY', businessId: row.business_id, apiKeyId: row.id, scopes: row.scopes }
}
