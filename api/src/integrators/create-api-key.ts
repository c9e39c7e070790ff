import { writeAudit } from '../audit/index.ts'
import type { Transaction } from '../kernel/database/transaction.ts'
import { SCOPES, type Scope, type Viewer } from '../kernel/graphql/viewer.ts'
import { randomCharacters } from '../kernel/identifier.ts'
import { InputReader } from '../kernel/input.ts'
import { hashSecret } from '../kernel/secret.ts'
import { ApiKey } from './api-key.ts'

const PREFIX_LENGTH = 10

/** A key to make, as it came. */
export interface ApiKeyInput {
  name: string
  scopes: string[]
  expiresAt?: Date | null
}

/** A secret for a new key: shown once, only its hash is stored. */
export function newApiKeySecret(): string {
  return `foyer_${randomCharacters(32)}`
}

/** Makes an API key of the transaction's business for `secret`. */
export function createApiKey(
  tx: Transaction,
  name: string,
  secret: string,
  scopes: readonly Scope[],
  { createdBy = null, expiresAt = null }: { createdBy?: string | null; expiresAt?: Date | null } = {},
): ApiKey {
  return tx.em.create(ApiKey, {
    businessId: tx.businessId,
    id: tx.newId('key'),
    name,
    prefix: secret.slice(0, PREFIX_LENGTH),
    secretHash: hashSecret(secret),
    scopes: [...scopes],
    createdAt: tx.now,
    createdBy,
    expiresAt,
    lastUsedAt: null,
    revokedAt: null,
  })
}

/** Makes the key that an owner asked for, with a note of who did. */
export function makeApiKey(
  tx: Transaction,
  viewer: Extract<Viewer, { kind: 'STAFF' }>,
  input: ApiKeyInput,
): { apiKey: ApiKey; secret: string } {
  const reader = new InputReader()
  const name = reader.text(input.name, ['input', 'name'], 100)
  const expiresAt = reader.instant(input.expiresAt, ['input', 'expiresAt']) ?? null
  if (expiresAt && expiresAt <= tx.now) reader.refuse('INVALID', 'This time is past.', ['input', 'expiresAt'])
  const scopes = readScopes(reader, input.scopes)
  reader.finish()
  const secret = newApiKeySecret()
  const apiKey = createApiKey(tx, name, secret, scopes, { createdBy: viewer.staffMemberId, expiresAt })
  const details = { name, scopes: scopes.join(' '), expiresAt: expiresAt?.toISOString() }
  writeAudit(tx, viewer, { action: 'API_KEY_CREATED', subjectId: apiKey.id, details })
  return { apiKey, secret }
}

function readScopes(reader: InputReader, given: readonly string[]): Scope[] {
  const scopes = SCOPES.filter((scope) => given.includes(scope))
  if (given.length === 0) reader.refuse('BLANK', `Choose at least one of ${SCOPES.join(', ')}.`, ['input', 'scopes'])
  for (const [index, scope] of given.entries()) {
    if (SCOPES.some((known) => known === scope)) continue
    reader.refuse('INVALID', `There is no such scope. There are ${SCOPES.join(', ')}.`, ['input', 'scopes', `${index}`])
  }
  return scopes
}
