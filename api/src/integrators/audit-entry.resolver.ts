import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { AuditEntry } from '../audit/index.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { defineLoader } from '../kernel/graphql/loader.ts'
import { ApiKey } from './api-key.ts'

/** Names of keys, also for those who may not see the keys: whoever reads an entry may know who acted. */
const loadKeyName = defineLoader<string, string | null>(
  async (context, ids) => {
    const { viewer } = context
    if (viewer.kind !== 'STAFF') return new Map()
    const found = await context.em.find(ApiKey, { businessId: viewer.businessId, id: { $in: [...ids] } })
    return new Map(found.map(({ id, name }) => [id, name]))
  },
  () => null,
)

/** What keys add to the audit log. */
@Resolver(() => AuditEntry)
export class AuditEntryKeyResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of the API key that did it; null for a member of staff.',
  })
  apiKeyName(@Root() entry: AuditEntry, @Ctx() context: RequestContext): Promise<string | null> | null {
    return entry.actorKind === 'API_KEY' ? loadKeyName(context, entry.actorId) : null
  }
}
