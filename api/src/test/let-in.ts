import { newIdentifier, randomCharacters } from '../kernel/identifier.ts'
import { hashSecret } from '../kernel/secret.ts'
import type { Caller } from './ask-graphql.ts'
import type { TestApp } from './start-test-app.ts'

/** A member of Quayside's staff who is new, with this role. */
export async function signedInAs(app: TestApp, role: string): Promise<Caller> {
  const id = newIdentifier('staff', new Date())
  const { businessId } = app.quayside
  await app.query(
    `insert into staff_member (business_id, id, full_name, email, email_folded, password_hash, role, created_at)
     values ($1, $2, $3, $4, $4, 'none', $3, now())`,
    [businessId, id, role, `${id}@quayside.example`],
  )
  const secret = `${businessId}.${randomCharacters(32)}`
  await app.query(
    `insert into staff_sign_in (business_id, token_hash, staff_member_id, created_at, expires_at)
     values ($1, $2, $3, now(), 'infinity')`,
    [businessId, hashSecret(secret), id],
  )
  return { cookie: `foyer=${secret}` }
}

/** A new API key of Quayside's with these scopes. */
export async function keyWith(app: TestApp, scopes: readonly string[]): Promise<Caller> {
  const secret = `foyer_${randomCharacters(32)}`
  await app.query(
    `insert into api_key (business_id, id, name, prefix, secret_hash, scopes, created_at)
     values ($1, $2, 'A key', 'foyer_', $3, $4, now())`,
    [app.quayside.businessId, newIdentifier('key', new Date()), hashSecret(secret), scopes],
  )
  return { authorization: `Bearer ${secret}` }
}
