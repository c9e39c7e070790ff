import type { Transaction } from '../kernel/database/transaction.ts'
import type { Viewer } from '../kernel/graphql/viewer.ts'
import type { AuditAction } from './audit-action.ts'
import { AuditEntry } from './audit-entry.ts'

/** Something that was done, to what, and what else is worth knowing; entries without a value are left out. */
export interface AuditFacts {
  action: AuditAction
  subjectId: string
  details?: Record<string, string | null | undefined>
}

/** Notes in the transaction that does something, who did it. Only known callers do what is audited. */
export function writeAudit(tx: Transaction, viewer: Viewer, { action, subjectId, details = {} }: AuditFacts): void {
  const [actorKind, actorId] =
    viewer.kind === 'STAFF'
      ? (['STAFF', viewer.staffMemberId] as const)
      : viewer.kind === 'API_KEY'
        ? (['API_KEY', viewer.apiKeyId] as const)
        : []
  if (!actorKind) throw new Error(`Nobody known did ${action}.`)
  tx.em.create(AuditEntry, {
    businessId: tx.businessId,
    id: tx.newId('audit'),
    at: tx.now,
    actorKind,
    actorId,
    action,
    subjectId,
    details: Object.entries(details).flatMap(([name, value]) => (value ? [{ name, value }] : [])),
  })
}
