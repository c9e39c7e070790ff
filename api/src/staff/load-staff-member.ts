import { defineLoader } from '../kernel/graphql/loader.ts'
import { StaffMember } from './staff-member.ts'

/** Reads a member of staff of the caller's business. */
export const loadStaffMember = defineLoader<string, StaffMember | null>(
  async (context, ids) => {
    if (context.viewer.kind !== 'STAFF') return new Map()
    const members = await context.em.find(StaffMember, { businessId: context.viewer.businessId, id: { $in: [...ids] } })
    return new Map(members.map((member) => [member.id, member]))
  },
  () => null,
)
