import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { requireStaff } from '../../kernel/graphql/viewer.ts'
import { Conversion } from '../conversion.ts'
import type { ByHandDecision } from './by-hand.rules.ts'

/** Who changes an attribution by hand, and why. */
export interface ByHand {
  viewer: ReturnType<typeof requireStaff>
  note: string
}

/** All that was recorded together with a conversion: it is attached and detached as one. */
export function readGroup(tx: Transaction, { groupId }: Conversion): Promise<Conversion[]> {
  return tx.em.find(Conversion, { businessId: tx.businessId, groupId, assistsId: null }, { orderBy: { id: 'asc' } })
}

/** What assists conversions or once did, by the conversion it assists. */
export async function readAssistances(
  tx: Transaction,
  group: readonly Conversion[],
): Promise<Map<string, Conversion[]>> {
  const found = await tx.em.find(
    Conversion,
    { businessId: tx.businessId, assistsId: { $in: group.map((conversion) => conversion.id) } },
    { orderBy: { id: 'asc' } },
  )
  return Map.groupBy(found, (conversion) => conversion.assistsId!)
}

const REFUSALS = {
  ASSISTANCE: ['INVALID', 'This conversion assists another. Attach or detach the one that it assists.', 'conversionId'],
  CREDITED: ['INVALID', 'It is credited to another session. Detach it first.', 'conversionId'],
  UNATTRIBUTED: ['INVALID', 'It is credited to no session.', 'conversionId'],
  NO_SESSION: ['NOT_FOUND', 'There is no such session.', 'sessionId'],
} as const

/** The refusal of a change by hand. */
export function refuse(decision: Exclude<ByHandDecision, 'CHANGE' | 'DONE'> | 'NO_SESSION'): Refusal {
  const [code, message, field] = REFUSALS[decision]
  return new Refusal({ code, message, field: ['input', field] })
}
