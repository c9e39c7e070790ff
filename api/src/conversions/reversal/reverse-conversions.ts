import { writeAudit } from '../../audit/index.ts'
import { lockConversationsOf } from '../../conversations/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { App } from '../../kernel/feature.ts'
import type { Viewer } from '../../kernel/graphql/viewer.ts'
import { lockPerson } from '../attribution/person.ts'
import { Conversion } from '../conversion.ts'
import { lockConversion } from '../find-conversion.ts'
import { reportChanges } from '../report-changes.ts'
import { showOutcomes } from '../show-outcomes.ts'
import { againstReversal, followsReversal, type ReversalReason } from './reversal.rules.ts'

/** Who undoes something, and why. */
export interface Reversal {
  viewer: Viewer
  reason: ReversalReason
  note: string | undefined
}

const MESSAGES = {
  ASSISTANCE: 'This conversion assists another. Reverse the one that it assists, and this follows.',
  ALREADY_REVERSED: 'It was already reversed.',
}

/** Undoes one conversion; refuses one that was undone before (product.md rule 4.9). */
export async function reverseConversion(
  app: App,
  tx: Transaction,
  conversionId: string,
  reversal: Reversal,
): Promise<Conversion> {
  const conversion = await lockConversion(tx, conversionId)
  const against = againstReversal(conversion)
  if (against) {
    const code = against === 'ASSISTANCE' ? 'INVALID' : against
    throw new Refusal({ code, message: MESSAGES[against], field: ['input', 'conversionId'] })
  }
  await reverse(app, tx, [conversion], reversal)
  return conversion
}

/** Undoes what a record was counted for, as far as it is not undone yet: whoever repeats it changes nothing. */
export async function reverseRecord(app: App, tx: Transaction, recordId: string, reversal: Reversal): Promise<void> {
  const persons = await tx.query<{ person_key: string }>(
    'select distinct person_key from conversion where business_id = $1 and record_id = $2 order by person_key',
    [tx.businessId, recordId],
  )
  for (const person of persons) await lockPerson(tx, person.person_key)
  const conversions = await tx.em.find(
    Conversion,
    { businessId: tx.businessId, recordId },
    { orderBy: { occurredAt: 'asc', id: 'asc' } },
  )
  const reversible = conversions.filter((conversion) => !againstReversal(conversion))
  await reverse(app, tx, reversible, reversal)
}

/** Undoes conversions and what assisted them: the badges stay, struck through. */
async function reverse(
  app: App,
  tx: Transaction,
  conversions: readonly Conversion[],
  { viewer, reason, note }: Reversal,
): Promise<void> {
  if (conversions.length === 0) return
  const assistances = await tx.em.find(
    Conversion,
    { businessId: tx.businessId, assistsId: { $in: conversions.map((conversion) => conversion.id) } },
    { orderBy: { id: 'asc' } },
  )
  const changed = [...conversions, ...assistances.filter(followsReversal)]
  const sessionIds = changed.flatMap(({ sessionId }) => (sessionId ? [sessionId] : []))
  const conversations = await lockConversationsOf(tx, sessionIds)
  for (const conversion of changed) {
    Object.assign(conversion, { reversedAt: tx.now, reversalReason: reason, reversalNote: note ?? null })
  }
  await showOutcomes(app, tx, conversations)
  for (const { id, recordId } of conversions) {
    writeAudit(tx, viewer, { action: 'CONVERSION_REVERSED', subjectId: id, details: { recordId, reason, note } })
  }
  reportChanges(
    app,
    tx,
    changed.map((conversion) => ({ type: 'REVERSED', conversion })),
  )
}
