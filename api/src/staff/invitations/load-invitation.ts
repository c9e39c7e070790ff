import { defineLoader } from '../../kernel/graphql/loader.ts'
import { mayDo } from '../../kernel/graphql/permissions.rules.ts'
import { StaffInvitation } from './staff-invitation.ts'

/** Reads an invitation of the caller's business, for whoever may invite. */
export const loadInvitation = defineLoader<string, StaffInvitation | null>(
  async (context, ids) => {
    const { viewer } = context
    if (viewer.kind !== 'STAFF' || !mayDo(viewer.role, 'staff')) return new Map()
    const found = await context.em.find(StaffInvitation, { businessId: viewer.businessId, id: { $in: [...ids] } })
    return new Map(found.map((invitation) => [invitation.id, invitation]))
  },
  () => null,
)
