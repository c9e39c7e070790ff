import { entitiesOf, query } from '../kernel/database/database.ts'
import type { App } from '../kernel/feature.ts'
import type { Viewer } from '../kernel/graphql/viewer.ts'
import { randomCharacters } from '../kernel/identifier.ts'
import { hashSecret } from '../kernel/secret.ts'

const PREFIX = 'fst_'

/** A new access token: names the business, so that its hash is looked for there alone, and holds 256 random bits. */
export function newAccessToken(businessId: string): string {
  return `${PREFIX}${businessId.slice(businessId.indexOf('_') + 1)}.${randomCharacters(32)}`
}

/** Says whose chat window sends an access token. */
export async function recognizeSession(app: App, token: string): Promise<Viewer | undefined> {
  if (!token.startsWith(PREFIX)) return undefined
  const businessId = `business_${token.slice(PREFIX.length).split('.', 1)[0]}`
  const [row] = await query<{ id: string }>(
    entitiesOf(app.database, businessId),
    'select id from session where business_id = $1 and access_token_hash = $2',
    [businessId, hashSecret(token)],
  )
  return row && { kind: 'SESSION', businessId, sessionId: row.id }
}
