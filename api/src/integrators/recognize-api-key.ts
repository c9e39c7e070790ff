import { entitiesOf, entitiesProvedBy, query } from '../kernel/database/database.ts'
import type { App } from '../kernel/feature.ts'
import type { Viewer } from '../kernel/graphql/viewer.ts'
import { hashSecret } from '../kernel/secret.ts'

const MINUTE_MS = 60_000

/** When each key's use was last written down, by process. */
const noted = new WeakMap<App, Map<string, number>>()

/** Says who sends an API key that is neither expired nor revoked. */
export async function recognizeApiKey(app: App, secret: string): Promise<Viewer | undefined> {
  const hash = hashSecret(secret)
  const [row] = await query<{ business_id: string; id: string; scopes: string[]; expires_at: string | null }>(
    entitiesProvedBy(app.database, hash),
    `select business_id, id, scopes, expires_at from api_key
     where secret_hash = $1 and revoked_at is null and (expires_at is null or expires_at > coalesce($2, now()))`,
    [hash, app.database.clock?.() ?? null],
  )
  if (!row) return undefined
  noteUse(app, row.business_id, row.id)
  const expiresAt = row.expires_at === null ? null : new Date(row.expires_at)
  const credential = { hash, expiresAt }
  return { kind: 'API_KEY', businessId: row.business_id, apiKeyId: row.id, scopes: row.scopes, credential }
}

/** Writes down that a key was used, once a minute and beside the request that used it. */
function noteUse(app: App, businessId: string, id: string): void {
  let keys = noted.get(app)
  if (!keys) {
    keys = new Map()
    noted.set(app, keys)
  }
  const now = performance.now()
  if (now - (keys.get(id) ?? Number.NEGATIVE_INFINITY) < MINUTE_MS) return
  keys.set(id, now)
  const written = query(
    entitiesOf(app.database, businessId),
    `update api_key set last_used_at = greatest(last_used_at, date_trunc('minute', now()))
     where business_id = $1 and id = $2`,
    [businessId, id],
  )
  written.catch((error: Error) => app.log.info('api_key.use_not_noted', { key: id, message: error.message }))
}
