import type { Site } from '../businesses/index.ts'
import { businessToday } from '../businesses/index.ts'
import type { Conversation } from '../conversations/index.ts'
import { announce, settleFriction, tryLockConversationOf } from '../conversations/index.ts'
import type { Transaction } from '../kernel/database/transaction.ts'
import { Refusal } from '../kernel/errors.ts'
import type { App } from '../kernel/feature.ts'
import { foldEmail } from '../kernel/input.ts'
import { isMember } from '../records/index.ts'
import { Identity } from './identity.ts'
import { IdentitySecret } from './identity-secret.ts'
import { type VouchedFor, verifyToken } from './verify-token.ts'

/** A token as it came, and where in the input. */
export interface GivenToken {
  token: string
  field: string[]
}

/**
 * Notes who a chat is with, as the operator's own server vouches for it. The same person again changes nothing but a new
 * name or address; a chat of one person never becomes that of another.
 */
export async function identifyVisitor(
  app: App,
  tx: Transaction,
  { sessionId, site }: { sessionId: string; site: Pick<Site, 'id' | 'siteKey'> },
  { token, field }: GivenToken,
): Promise<Conversation> {
  const { businessId } = tx
  const secrets = await tx.em.find(IdentitySecret, { businessId, siteId: site.id })
  const rules = { secrets: secrets.map(({ secret }) => secret), siteKey: site.siteKey, now: tx.now }
  const person = await verifyToken(token, rules, field)
  await tx.em.flush()
  const conversation = await tryLockConversationOf(tx, sessionId)
  if (!conversation) throw new Error('A session has no conversation.')
  const identity = await keepIdentity(tx, person)
  if (conversation.identityId && conversation.identityId !== identity.id) {
    throw new Refusal({
      code: 'IDENTITY_CONFLICT',
      message: 'This chat is with somebody else. Open a new one.',
      field,
    })
  }
  conversation.identityId = identity.id
  if (await isMember(tx, identity.emailFolded, await businessToday(tx))) conversation.audience = 'MEMBER'
  await settleFriction(tx, conversation)
  announce(app, tx, conversation)
  return conversation
}

async function keepIdentity(tx: Transaction, { subject, fullName, email }: VouchedFor): Promise<Identity> {
  const [row] = await tx.query(
    `insert into identity (business_id, id, subject, full_name, email, email_folded, created_at)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (business_id, subject)
       do update set full_name = excluded.full_name, email = excluded.email, email_folded = excluded.email_folded
     returning *`,
    [tx.businessId, tx.newId('identity'), subject, fullName, email, foldEmail(email), tx.now],
  )
  return tx.em.map(Identity, row as never) as Identity
}
