import type { Feature } from '../kernel/feature.ts'
import { forgettingAttempts } from '../kernel/limits/exact-attempt-limit.ts'
import { AuditEntryStaffResolver } from './audit-entry.resolver.ts'
import { InvitationsResolver } from './invitations/invitations.resolver.ts'
import { JoinResolver } from './invitations/join.resolver.ts'
import { loadInvitation } from './invitations/load-invitation.ts'
import { StaffInvitation } from './invitations/staff-invitation.ts'
import { loadStaffMember } from './load-staff-member.ts'
import { ManageStaffResolver } from './manage-staff.resolver.ts'
import { recognizeStaff } from './sign-in.ts'
import { StaffResolver } from './staff.resolver.ts'
import { StaffMember } from './staff-member.ts'

export { addStaffMember } from './add-staff-member.ts'
export { loadStaffMember } from './load-staff-member.ts'
export { StaffMember } from './staff-member.ts'

/** Staff accounts and signing in. */
export const staff: Feature = {
  name: 'staff',
  ...forgettingAttempts,
  entities: [StaffMember, StaffInvitation],
  rowRules: { foundBy: { staff_member: 'email_folded' } },
  resolvers: [StaffResolver, ManageStaffResolver, InvitationsResolver, JoinResolver, AuditEntryStaffResolver],
  nodes: [
    { prefix: 'staff', name: 'StaffMember', load: loadStaffMember },
    { prefix: 'invitation', name: 'StaffInvitation', load: loadInvitation },
  ],
  recognize: async (app, { cookie }) => (cookie ? recognizeStaff(app, cookie) : undefined),
}
