import { writeAudit } from '../audit/index.ts'
import type { Transaction } from '../kernel/database/transaction.ts'
import { Refusal } from '../kernel/errors.ts'
import type { App } from '../kernel/feature.ts'
import type { Viewer } from '../kernel/graphql/viewer.ts'
import { InputReader, isStorable } from '../kernel/input.ts'
import { revoke } from '../kernel/revocation.ts'
import { addStaffMember } from './add-staff-member.ts'
import { LEAST_PASSWORD } from './password.ts'
import { StaffMember, type StaffRole } from './staff-member.ts'

/** Somebody who joins the staff, as it came. */
export interface NewStaffInput {
  fullName: string
  email: string
  password: string
  role: StaffRole
}

/** Adds a member of staff with their first password. */
export async function hireStaffMember(tx: Transaction, viewer: Viewer, input: NewStaffInput): Promise<StaffMember> {
  const reader = new InputReader()
  const fullName = reader.text(input.fullName, ['input', 'fullName'])
  const email = reader.email(input.email, ['input', 'email'])
  readPassword(reader, input.password, ['input', 'password'])
  reader.finish()
  const member = await addStaffMember(tx, { fullName, email, password: input.password, role: input.role })
  await tx.em.flush().catch(refuseTakenAddress)
  writeAudit(tx, viewer, { action: 'STAFF_ADDED', subjectId: member.id, details: { name: fullName, role: input.role } })
  return member
}

/** Gives a member of staff another role: what they have open is closed, so that it opens with the new one. */
export async function changeStaffRole(
  app: App,
  tx: Transaction,
  viewer: Viewer,
  input: { staffMemberId: string; role: StaffRole },
): Promise<StaffMember> {
  const member = await takeMember(tx, input.staffMemberId)
  if (member.role === input.role) return member
  if (member.role === 'OWNER') await requireAnotherOwner(tx, member)
  const details = { name: member.fullName, from: member.role, to: input.role }
  member.role = input.role
  await revoke(app, tx, await signInsOf(tx, member.id))
  writeAudit(tx, viewer, { action: 'STAFF_ROLE_CHANGED', subjectId: member.id, details })
  return member
}

/** Removes a member of staff; their sign-ins end at once. */
export async function removeStaffMember(app: App, tx: Transaction, viewer: Viewer, id: string): Promise<void> {
  const member = await takeMember(tx, id)
  if (member.role === 'OWNER') await requireAnotherOwner(tx, member)
  await endSignIns(app, tx, member.id)
  await tx.query('delete from staff_member where business_id = $1 and id = $2', [tx.businessId, member.id])
  writeAudit(tx, viewer, {
    action: 'STAFF_REMOVED',
    subjectId: member.id,
    details: { name: member.fullName, role: member.role },
  })
}

/** Ends sign-ins of a member of staff, all or all but one, open connections included. */
export async function endSignIns(app: App, tx: Transaction, staffMemberId: string, keptHash = ''): Promise<void> {
  const ended = await tx.query<{ token_hash: string }>(
    `delete from staff_sign_in where business_id = $1 and staff_member_id = $2 and token_hash <> $3
     returning token_hash`,
    [tx.businessId, staffMemberId, keptHash],
  )
  await revoke(
    app,
    tx,
    ended.map((row) => row.token_hash),
  )
}

/** Judges a password that somebody chose. */
export function readPassword(reader: InputReader, password: string, field: string[]): void {
  if (password.length >= LEAST_PASSWORD && password.length <= 1000) return
  reader.refuse('INVALID', `A password has at least ${LEAST_PASSWORD} characters, and at most 1,000.`, field)
}

/** The unique key decides whether an address is free, also among those who are added at the same time. */
export function refuseTakenAddress(error: unknown): never {
  const { code, constraint } = error as { code?: string; constraint?: string }
  if (code !== '23505' || constraint !== 'staff_member_business_id_email_folded_key') throw error
  const message = 'Somebody of your staff signs in with this address.'
  throw new Refusal({ code: 'INVALID', message, field: ['input', 'email'] })
}

/** Owners change one after the other: of two who demote each other at once, one is told that they are the last. */
async function takeMember(tx: Transaction, id: string): Promise<StaffMember> {
  await tx.query("select 1 from staff_member where business_id = $1 and role = 'OWNER' order by id for update", [
    tx.businessId,
  ])
  const [row] = isStorable(id)
    ? await tx.query('select * from staff_member where business_id = $1 and id = $2 for update', [tx.businessId, id])
    : []
  if (row) return tx.em.map(StaffMember, row)
  throw new Refusal({
    code: 'NOT_FOUND',
    message: 'There is no such member of staff.',
    field: ['input', 'staffMemberId'],
  })
}

async function requireAnotherOwner(tx: Transaction, member: StaffMember): Promise<void> {
  const others = await tx.query("select 1 from staff_member where business_id = $1 and role = 'OWNER' and id <> $2", [
    tx.businessId,
    member.id,
  ])
  if (others.length > 0) return
  throw new Refusal({
    code: 'INVALID',
    message: 'This is the last owner. Make somebody else an owner first.',
    field: ['input', 'staffMemberId'],
  })
}

async function signInsOf(tx: Transaction, staffMemberId: string): Promise<string[]> {
  const rows = await tx.query<{ token_hash: string }>(
    'select token_hash from staff_sign_in where business_id = $1 and staff_member_id = $2',
    [tx.businessId, staffMemberId],
  )
  return rows.map((row) => row.token_hash)
}
