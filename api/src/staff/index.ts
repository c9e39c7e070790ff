import type { Feature } from '../kernel/feature.ts'
import { AuditEntryStaffResolver } from './audit-entry.resolver.ts'
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
  entities: [StaffMember],
  rowRules: { foundBy: { staff_member: 'email_folded' } },
  resolvers: [StaffResolver, ManageStaffResolver, AuditEntryStaffResolver],
  nodes: [{ prefix: 'staff', name: 'StaffMember', load: loadStaffMember }],
  recognize: async (app, { cookie }) => (cookie ? recognizeStaff(app, cookie) : undefined),
}
