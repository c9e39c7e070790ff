import { defineLoader } from '../kernel/graphql/loader.ts'
import { mayDo } from '../kernel/graphql/permissions.rules.ts'
import { IdentitySecret } from './identity-secret.ts'

/** Reads an identity secret, without its text, for those who may make them. */
export const loadIdentitySecret = defineLoader<string, IdentitySecret | null>(
  async (context, ids) => {
    const { viewer } = context
    if (viewer.kind !== 'STAFF' || !mayDo(viewer.role, 'keys')) return new Map()
    const found = await context.em.find(IdentitySecret, { businessId: viewer.businessId, id: { $in: [...ids] } })
    return new Map(found.map((secret) => [secret.id, secret]))
  },
  () => null,
)
