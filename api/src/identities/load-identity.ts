import { defineLoader } from '../kernel/graphql/loader.ts'
import { hasScope } from '../kernel/graphql/viewer.ts'
import { Identity } from './identity.ts'

/** Reads a person who was vouched for, if the caller may read records. */
export const loadIdentity = defineLoader<string, Identity | null>(
  async (context, ids) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS' || !hasScope(viewer, 'records:read')) return new Map()
    const found = await context.em.find(Identity, { businessId: viewer.businessId, id: { $in: [...ids] } })
    return new Map(found.map((identity) => [identity.id, identity]))
  },
  () => null,
)
