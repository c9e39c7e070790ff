import { SignJWT } from 'jose'
import type { Caller } from '../../test/ask-graphql.ts'
import type { Chat } from '../../test/open-chat.ts'
import type { TestApp } from '../../test/start-test-app.ts'

/** What a mutation refused. */
export interface Refused {
  userErrors: { code: string; message: string; field: string[] | null }[]
}

/** Somebody to vouch for. */
export const ADA = { name: 'Ada Byrne', email: 'ada@example.com' }

/** How a token is signed. */
export interface Signing {
  by: string
  now: Date
  audience?: string | string[]
  /** Seconds; null leaves the expiry out. */
  expiresIn?: number | null
  issuedIn?: number
  algorithm?: string
}

/** A token as the operator's server makes it. */
export function signToken(claims: Record<string, unknown>, signing: Signing): Promise<string> {
  const { by, now, audience = 'site_demo', expiresIn = 3600, issuedIn = 0, algorithm = 'HS256' } = signing
  const seconds = Math.floor(now.getTime() / 1000)
  const token = new SignJWT(claims).setProtectedHeader({ alg: algorithm, typ: 'JWT' })
  token.setAudience(audience).setIssuedAt(seconds + issuedIn)
  if (expiresIn !== null) token.setExpirationTime(seconds + expiresIn)
  return token.sign(new TextEncoder().encode(by))
}

/** Makes an identity secret as staff do. */
export async function createSecret(app: TestApp, siteKey = 'site_demo', as: Caller = app.quayside.staff) {
  const { data } = await app.graphql<{
    createIdentitySecret: Refused & { secret: string | null; identitySecret: { id: string } | null }
  }>(
    `mutation ($input: CreateIdentitySecretInput!) {
      createIdentitySecret(input: $input) { secret identitySecret { id createdAt } userErrors { code field } }
    }`,
    { input: { siteKey } },
    { as },
  )
  return data.createIdentitySecret
}

/** Tells a chat who it is with. */
export async function identify(app: TestApp, chat: Chat, token: string): Promise<Refused> {
  const { data } = await app.graphql<{ identifyVisitor: Refused }>(
    `mutation ($input: IdentifyVisitorInput!) {
      identifyVisitor(input: $input) { conversation { id audience } userErrors { code message field } }
    }`,
    { input: { token } },
    { as: chat.as },
  )
  return data.identifyVisitor
}
