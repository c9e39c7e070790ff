import { writeAudit } from '../audit/index.ts'
import { Site } from '../businesses/index.ts'
import type { Transaction } from '../kernel/database/transaction.ts'
import { Refusal } from '../kernel/errors.ts'
import type { Viewer } from '../kernel/graphql/viewer.ts'
import { randomCharacters } from '../kernel/identifier.ts'
import { isStorable } from '../kernel/input.ts'
import { IdentitySecret } from './identity-secret.ts'

/** While one is replaced by the next, both are good. */
const MOST_SECRETS = 2

/** Makes a secret for a site; the one before stays good until it is revoked. */
export async function createIdentitySecret(
  tx: Transaction,
  viewer: Viewer,
  siteKey: string,
): Promise<{ identitySecret: IdentitySecret; secret: string }> {
  const { businessId } = tx
  const field = ['input', 'siteKey']
  const [row] = isStorable(siteKey)
    ? await tx.query<{ id: string }>('select id from site where business_id = $1 and site_key = $2 for update', [
        businessId,
        siteKey,
      ])
    : []
  if (!row) throw new Refusal({ code: 'NOT_FOUND', message: 'There is no such site.', field })
  if ((await tx.em.count(IdentitySecret, { businessId, siteId: row.id })) >= MOST_SECRETS) {
    const message = `A site has at most ${MOST_SECRETS} secrets. Revoke the one that is not used any more.`
    throw new Refusal({ code: 'TOO_MANY', message, field })
  }
  const secret = `fis_${randomCharacters(32)}`
  const identitySecret = tx.em.create(IdentitySecret, {
    businessId,
    id: tx.newId('identity_secret'),
    siteId: row.id,
    secret,
    createdAt: tx.now,
  })
  writeAudit(tx, viewer, { action: 'IDENTITY_SECRET_CREATED', subjectId: identitySecret.id, details: { siteKey } })
  return { identitySecret, secret }
}

/** Ends a secret: tokens that it signed are not accepted any more. Who was identified by one stays so. */
export async function revokeIdentitySecret(tx: Transaction, viewer: Viewer, identitySecretId: string): Promise<string> {
  const key = { businessId: tx.businessId, id: identitySecretId }
  const found = isStorable(identitySecretId) ? await tx.em.findOne(IdentitySecret, key) : null
  if (!found) {
    const field = ['input', 'identitySecretId']
    throw new Refusal({ code: 'NOT_FOUND', message: 'There is no such secret.', field })
  }
  const site = await tx.em.findOneOrFail(Site, { businessId: tx.businessId, id: found.siteId })
  tx.em.remove(found)
  const details = { siteKey: site.siteKey }
  writeAudit(tx, viewer, { action: 'IDENTITY_SECRET_REVOKED', subjectId: found.id, details })
  return found.id
}
