import type { AttributionReason, AttributionVerdict, ConversionSource } from '#lib/graph/generated/graphql.ts'
import { type Amount, formatAmount } from '#lib/ui/amount.ts'
import { type RecordReference, recordNoun } from './record-path.ts'

/** One word for how sure it is that a conversation led to a record. */
export function verdictText(verdict: AttributionVerdict): string {
  return { CREDITED: 'Credited', ASSISTED: 'Assisted', UNATTRIBUTED: 'Not attributed' }[verdict]
}

/** Why a conversion is credited as it is, as a sentence. */
export function reasonText(reason: AttributionReason, linkLabel?: string): string {
  switch (reason) {
    case 'LINK_FOLLOWED':
      return linkLabel
        ? `It came through the link “${linkLabel}” of this conversation.`
        : 'It named the session of this conversation, which a link carries.'
    case 'LINKED_BY_STAFF':
      return 'A member of staff linked it to this conversation.'
    case 'SAME_PERSON':
      return 'The same person talked to us here before; another conversation got the credit.'
    case 'UNKNOWN_SESSION':
      return 'The session it named is not known here.'
    case 'OUTSIDE_WINDOW':
      return 'It came after the attribution window had ended.'
    case 'NO_SESSION':
      return 'It named no session.'
    case 'DETACHED_BY_STAFF':
      return 'A member of staff took it away from its conversation.'
    case 'WITHDRAWN':
      return 'It assisted once; the credit has moved since.'
  }
}

/** What recorded a conversion, to follow “Recorded by”. */
export function sourceText(source: ConversionSource): string {
  return {
    LINK: 'the page the link led to',
    ASSISTANT: 'the assistant in the chat',
    API: 'an integration',
    STAFF: 'a member of staff',
    WEBHOOK: 'an incoming webhook',
  }[source]
}

/** What a conversion did to its record, and what that was worth: “New contract, €249”. */
export function recordText(conversion: RecordChange, locale?: string): string {
  const what = `${conversion.outcome === 'CREATED' ? 'New' : 'Updated'} ${recordNoun(conversion.record.__typename).toLowerCase()}`
  return conversion.value ? `${what}, ${formatAmount(conversion.value, locale)}` : what
}

interface RecordChange {
  outcome: 'CREATED' | 'UPDATED'
  record: RecordReference
  value?: Amount | null
}

/** Puts conversions together that were recorded together and are credited for the same reason, in their order. */
export function groupConversions<Conversion extends Grouped>(
  conversions: readonly Conversion[],
): [Conversion, ...Conversion[]][] {
  const groups = new Map<string, [Conversion, ...Conversion[]]>()
  for (const conversion of conversions) {
    const key = [conversion.groupId, conversion.verdict, conversion.reason, conversion.reversedAt].join()
    const group = groups.get(key)
    if (group) group.push(conversion)
    else groups.set(key, [conversion])
  }
  return [...groups.values()]
}

interface Grouped {
  groupId: string
  verdict: AttributionVerdict
  reason: AttributionReason
  reversedAt?: string | null
}
