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

/** Who stands in the log for what Foyer does by a rule of its own. */
export const FOYER = 'FOYER'

/** Notes in the transaction that does something, who did it. Only known callers, and Foyer itself, do what is audited. */
export function writeAudit(
  tx: Transaction,
  actor: Viewer | typeof FOYER,
  { action, subjectId, details = {} }: AuditFacts,
): void {
  const identified = identify(actor)
  if (!identified) throw new Error(`Nobody known did ${action}.`)
  const [actorKind, actorId] = identified
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

function identify(actor: Viewer | typeof FOYER): readonly ['STAFF' | 'API_KEY' | 'SYSTEM', string] | undefined {
  if (actor === FOYER) return ['SYSTEM', 'foyer']
  if (actor.kind === 'STAFF') return ['STAFF', actor.staffMemberId]
  return actor.kind === 'API_KEY' ? ['API_KEY', actor.apiKeyId] : undefined
}
