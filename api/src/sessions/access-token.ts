import { canonicalOrigin, hashOfPages, isOriginAllowed } from '../businesses/index.ts'
import { entitiesOf, query } from '../kernel/database/database.ts'
import type { App } from '../kernel/feature.ts'
import { originNotAllowed, type Viewer } from '../kernel/graphql/viewer.ts'
import { isIdentifier, randomCharacters } from '../kernel/identifier.ts'
import { hashSecret } from '../kernel/secret.ts'

const PREFIX = 'fst_'

/** A new access token: names the business, so that its hash is looked for there alone, and holds 256 random bits. */
export function newAccessToken(businessId: string): string {
  return `${PREFIX}${businessId.slice(businessId.indexOf('_') + 1)}.${randomCharacters(32)}`
}

/** The business that an access token names; whether it is one, its hash tells. */
export function businessOfToken(token: string): string | undefined {
  const businessId = `business_${token.slice(PREFIX.length).split('.', 1)[0]}`
  return token.startsWith(PREFIX) && isIdentifier(businessId, 'business') ? businessId : undefined
}

/**
 * Says whose chat window sends an access token. From a page whose origin the site does not allow it is worth nothing,
 * also when it was when the window opened; what is open is ended when that changes.
 */
export async function recognizeSession(
  app: App,
  token: string,
  origin: string | undefined,
): Promise<Viewer | undefined> {
  const businessId = businessOfToken(token)
  if (!businessId) return undefined
  const [row] = await query<{ id: string; site_id: string; allowed_origins: string[] }>(
    entitiesOf(app.database, businessId),
    `select session.id, site_id, allowed_origins from session
     join site on site.business_id = session.business_id and site.id = session.site_id
     where session.business_id = $1 and access_token_hash = $2`,
    [businessId, hashSecret(token)],
  )
  if (!row) return undefined
  const viewer = { kind: 'SESSION', businessId, sessionId: row.id } as const
  const credential = { hash: hashSecret(token), expiresAt: null }
  if (origin === undefined) return { ...viewer, credential }
  if (!isOriginAllowed(row.allowed_origins, origin)) throw originNotAllowed(origin)
  return { ...viewer, credential: { ...credential, alsoEndedBy: [hashOfPages(row.site_id, canonicalOrigin(origin)!)] } }
}
