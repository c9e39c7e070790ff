import type { RowRules } from './database/row-security.ts'
import type { Transaction } from './database/transaction.ts'
import type { App } from './feature.ts'

/** Every process looks through all of them, whoever they concern; a hash tells nothing. */
export const REVOCATION_RULES: RowRules = { readWhole: ['revocation'] }

/** The topic on which processes hear that something has been revoked. */
export const REVOCATIONS = 'revocations'

const KEPT = '1 hour'

/**
 * Ends what was opened with credentials, on all processes: writes down their hashes, which every process with open
 * connections looks for, and wakes them. Whether a credential still opens anything new is up to whoever issued it.
 */
export async function revoke(app: App, tx: Transaction, credentialHashes: readonly string[]): Promise<void> {
  for (const hash of credentialHashes) {
    await tx.query('insert into revocation (business_id, id, credential_hash) values ($1, $2, $3)', [
      tx.businessId,
      tx.newId('revocation'),
      hash,
    ])
  }
  await tx.query(`delete from revocation where business_id = $1 and at < clock_timestamp() - interval '${KEPT}'`, [
    tx.businessId,
  ])
  tx.afterCommit(() => app.signals.send(REVOCATIONS, ''))
}
