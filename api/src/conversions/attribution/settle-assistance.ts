import type { Conversation } from '../../conversations/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { Conversion } from '../conversion.ts'
import type { ConversionChange } from '../report-changes.ts'
import { assistanceChanges, assistingSessions } from './assistance.rules.ts'
import { windowEnd } from './attribution.rules.ts'

/**
 * Lets exactly those sessions assist a conversion that should, now that it is credited as it is (product.md rule 4.8).
 * `standing` are the assistances that it has had so far.
 */
export function settleAssistance(
  tx: Transaction,
  conversion: Conversion,
  standing: readonly Conversion[],
  ofPerson: readonly Conversation[],
  attributionDays: number,
): ConversionChange[] {
  const { sessionId, occurredAt } = conversion
  const wanted = assistingSessions(sessionId ?? undefined, ofPerson, occurredAt, attributionDays)
  const { begin, resume, withdraw } = assistanceChanges(
    standing.map(({ claimedSession, verdict }) => ({ sessionId: claimedSession!, verdict })),
    wanted,
  )
  const standingOf = (id: string) => standing.find((each) => each.claimedSession === id)!
  return [
    ...withdraw.map((id) => change(standingOf(id), { verdict: 'UNATTRIBUTED', reason: 'WITHDRAWN', sessionId: null })),
    ...resume.map((id) => change(standingOf(id), { ...resumed(conversion), sessionId: id })),
    ...begin.map((id): ConversionChange => {
      const conversation = ofPerson.find((each) => each.sessionId === id)!
      return { type: 'RECORDED', conversion: assistanceOf(tx, conversion, conversation, attributionDays) }
    }),
  ]
}

/** What an assistance is again: undone meanwhile, if what it assists was. */
function resumed({ reversedAt, reversalReason, reversalNote }: Conversion): Partial<Conversion> {
  return { verdict: 'ASSISTED', reason: 'SAME_PERSON', reversedAt, reversalReason, reversalNote }
}

function change(assistance: Conversion, to: Partial<Conversion>): ConversionChange {
  Object.assign(assistance, to)
  return { type: 'ATTRIBUTED', conversion: assistance }
}

/** A conversion of the assisting session: of the same record and group, reversed where that one is. */
function assistanceOf(tx: Transaction, of: Conversion, by: Conversation, attributionDays: number): Conversion {
  return tx.em.create(Conversion, {
    businessId: tx.businessId,
    id: tx.newId('conversion'),
    groupId: of.groupId,
    kind: of.kind,
    recordId: of.recordId,
    outcome: of.outcome,
    source: of.source,
    verdict: 'ASSISTED',
    reason: 'SAME_PERSON',
    assistsId: of.id,
    sessionId: by.sessionId,
    claimedSession: by.sessionId,
    linkId: null,
    messageId: null,
    clickedAt: null,
    windowEndsAt: windowEnd(by, attributionDays),
    occurredAt: of.occurredAt,
    recordedAt: tx.now,
    attributedBy: null,
    attributedAt: null,
    attributionNote: null,
    reversedAt: of.reversedAt,
    reversalReason: of.reversalReason,
    reversalNote: of.reversalNote,
    valueMinor: of.valueMinor,
    valueCurrency: of.valueCurrency,
    personKey: of.personKey,
    isFirst: false,
  })
}
