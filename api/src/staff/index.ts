import type { Feature } from '../kernel/feature.ts'
import { defineLoader } from '../kernel/graphql/loader.ts'
import { recognizeStaff } from './sign-in.ts'
import { StaffResolver } from './staff.resolver.ts'
import { StaffMember } from './staff-member.ts'

export { addStaffMember } from './add-staff-member.ts'
export { StaffMember } from './staff-member.ts'

/** Reads a member of staff of the caller's business. */
export const loadStaffMember = defineLoader<string, StaffMember | null>(
  async (context, ids) => {
    if (context.viewer.kind !== 'STAFF') return new Map()
    const members = await context.em.find(StaffMember, { businessId: context.viewer.businessId, id: { $in: [...ids] } })
    return new Map(members.map((member) => [member.id, member]))
  },
  () => null,
)

/** Staff accounts and signing in. */
export const staff: Feature = {
  name: 'staff',
  entities: [StaffMember],
  rowRules: { foundBy: { staff_member: 'email_folded' } },
  resolvers: [StaffResolver],
  nodes: [{ prefix: 'staff', name: 'StaffMember', load: loadStaffMember }],
  recognize: async (app, { cookie }) => (cookie ? recognizeStaff(app, cookie) : undefined),
}
