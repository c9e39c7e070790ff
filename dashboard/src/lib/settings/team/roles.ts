import type { StaffRole } from '#lib/graph/generated/graphql.ts'

/** What a member of staff may be, from the most to the least allowed. */
export const ROLES: readonly StaffRole[] = ['OWNER', 'MANAGER', 'AGENT']
