import { newIdentifier, randomCharacters } from '../kernel/identifier.ts'
import { hashSecret } from '../kernel/secret.ts'
import type { Caller } from './ask-graphql.ts'

/** Makes an API key of a business with these scopes and no others. `run` asks the database. */
export async function keyWith(
  run: (sql: string, parameters: unknown[]) => Promise<unknown>,
  businessId: string,
  scopes: readonly string[],
): Promise<Caller> {
  const secret = `foyer_${randomCharacters(32)}`
  await run(
    `insert into api_key (business_id, id, name, prefix, secret_hash, scopes, created_at)
     values ($1, $2, 'A key', $3, $4, $5, now())`,
    [businessId, newIdentifier('key', new Date()), secret.slice(0, 10), hashSecret(secret), scopes],
  )
  return { authorization: `Bearer ${secret}` }
}
