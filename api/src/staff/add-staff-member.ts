import type { Transaction } from '../kernel/database/transaction.ts'
import { foldEmail } from '../kernel/input.ts'
import { hashPassword } from './password.ts'
import { StaffMember, type StaffRole } from './staff-member.ts'

/** Somebody who joins the staff. */
export interface NewStaffMember {
  fullName: string
  email: string
  password: string
  role: StaffRole
}

/** Adds a member of staff to the transaction's business. */
export async function addStaffMember(tx: Transaction, member: NewStaffMember): Promise<StaffMember> {
  const { fullName, email, password, role } = member
  return tx.em.create(StaffMember, {
    businessId: tx.businessId,
    id: tx.newId('staff'),
    fullName,
    email,
    emailFolded: foldEmail(email),
    passwordHash: await hashPassword(password),
    role,
    createdAt: tx.now,
  })
}
