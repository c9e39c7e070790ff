import type { Feature } from '../kernel/feature.ts'
import { defineLoader } from '../kernel/graphql/loader.ts'
import { mayDo } from '../kernel/graphql/permissions.rules.ts'
import { AuditResolver } from './audit.resolver.ts'
import { AuditEntry } from './audit-entry.ts'

export { AuditEntry } from './audit-entry.ts'
export { readBreaks, readHeads } from './verify-chain.ts'
export { FOYER, writeAudit } from './write-audit.ts'

const loadAuditEntry = defineLoader<string, AuditEntry | null>(
  async (context, ids) => {
    const { viewer } = context
    if (viewer.kind !== 'STAFF' || !mayDo(viewer.role, 'audit')) return new Map()
    const found = await context.em.find(AuditEntry, { businessId: viewer.businessId, id: { $in: [...ids] } })
    return new Map(found.map((entry) => [entry.id, entry]))
  },
  () => null,
)

/** Who did what by hand: added to and never changed. */
export const audit: Feature = {
  name: 'audit',
  entities: [AuditEntry],
  resolvers: [AuditResolver],
  nodes: [{ prefix: 'audit', name: 'AuditEntry', load: loadAuditEntry }],
  rowRules: { appendOnly: ['audit_entry'] },
}
