import { entitiesOf, entitiesProvedBy, query } from '../kernel/database/database.ts'
import type { Transaction } from '../kernel/database/transaction.ts'
import { Refusal } from '../kernel/errors.ts'
import type { App } from '../kernel/feature.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import type { Viewer } from '../kernel/graphql/viewer.ts'
import { randomCharacters } from '../kernel/identifier.ts'
import { foldEmail } from '../kernel/input.ts'
import { revoke } from '../kernel/revocation.ts'
import { hashSecret } from '../kernel/secret.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { takeSignInAttempt } from './sign-in-attempts.ts'
import { StaffMember, type StaffRole } from './staff-member.ts'

const DAYS = 14
const MOST_BUSINESSES = 5

/** A new sign-in: the secret for the cookie and until when it holds. */
export interface SignIn {
  staffMember: StaffMember
  secret: string
  expiresAt: Date
}

/**
 * Signs a member of staff in by address and password. Refuses a wrong address and a wrong password alike, and takes as
 * long for both.
 */
export async function signIn(context: RequestContext, email: string, password: string): Promise<SignIn> {
  const address = storable(foldEmail(email))
  const giveBack = await takeSignInAttempt(context, address)
  const em = entitiesProvedBy(context.app.database, address)
  const rows = await query<Record<string, string>>(
    em,
    'select * from staff_member where email_folded = $1 order by business_id limit $2',
    [address, MOST_BUSINESSES],
  )
  const found = await firstWith(rows, password)
  if (!found) throw wrongCredentials()
  const staffMember = em.map(StaffMember, found)
  // The password may have been changed, or the account removed, while this one was looked at.
  const begun = await context.change(staffMember.businessId, (tx) =>
    beginSignIn(tx, staffMember.id, found.password_hash!),
  )
  if (!begun) throw wrongCredentials()
  await giveBack()
  return { staffMember, ...begun }
}

/** Begins a sign-in of a member of staff who has that password still. */
export async function beginSignIn(
  tx: Transaction,
  staffMemberId: string,
  passwordHash: string,
): Promise<Omit<SignIn, 'staffMember'> | undefined> {
  const secret = `${tx.businessId}.${randomCharacters(32)}`
  const expiresAt = new Date(tx.now.getTime() + DAYS * 86_400_000)
  const begun = await tx.query(
    `insert into staff_sign_in (business_id, token_hash, staff_member_id, created_at, expires_at)
     select business_id, $2, id, $4, $5 from staff_member
     where business_id = $1 and id = $3 and password_hash = $6 for share
     returning 1`,
    [tx.businessId, hashSecret(secret), staffMemberId, tx.now, expiresAt, passwordHash],
  )
  if (begun.length === 0) return undefined
  await tx.query('delete from staff_sign_in where business_id = $1 and expires_at < $2', [tx.businessId, tx.now])
  return { secret, expiresAt }
}

/** Makes the cookie of a sign-in worthless and clears it. */
export async function signOut(context: RequestContext): Promise<void> {
  const secret = context.parts.staffCookie
  if (!secret) return
  const businessId = businessOf(secret)
  await context.change(businessId, async (tx) => {
    const hash = hashSecret(secret)
    const ended = await tx.query('delete from staff_sign_in where business_id = $1 and token_hash = $2 returning 1', [
      businessId,
      hash,
    ])
    if (ended.length > 0) await revoke(context.app, tx, [hash])
  })
  context.setStaffCookie(null)
}

/** Says who sends a staff cookie. */
export async function recognizeStaff(app: App, secret: string): Promise<Viewer | undefined> {
  const businessId = businessOf(secret)
  const hash = hashSecret(secret)
  const [row] = await query<{ id: string; role: StaffRole; expires_at: string }>(
    entitiesOf(app.database, businessId),
    `select staff_member.id, staff_member.role, staff_sign_in.expires_at
     from staff_sign_in
     join staff_member on staff_member.business_id = staff_sign_in.business_id
       and staff_member.id = staff_sign_in.staff_member_id
     where staff_sign_in.business_id = $1 and token_hash = $2 and expires_at > coalesce($3, now())`,
    [businessId, hash, app.database.clock?.() ?? null],
  )
  if (!row) return undefined
  // PostgreSQL's infinity becomes an invalid time, which never comes.
  const expiresAt = new Date(row.expires_at)
  return { kind: 'STAFF', businessId, staffMemberId: row.id, role: row.role, credential: { hash, expiresAt } }
}

function wrongCredentials(): Refusal {
  return new Refusal({ code: 'CREDENTIALS', message: 'The address or the password is wrong.', field: ['input'] })
}

async function firstWith(rows: Record<string, string>[], password: string) {
  if (rows.length === 0) {
    await hashPassword(password)
    return undefined
  }
  for (const row of rows) if (await verifyPassword(password, row.password_hash!)) return row
  return undefined
}

/** The business that a secret names. */
export function businessOf(secret: string): string {
  return storable(secret.split('.', 1)[0] ?? '')
}

/** PostgreSQL holds every character but one. */
function storable(text: string): string {
  return text.replaceAll('\u0000', '\ufffd')
}
