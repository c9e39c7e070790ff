import type { UnattributedConversionsQueryVariables } from '#lib/graph/generated/graphql.ts'

/** Reasons for which a conversion is credited to nobody, as the graph names them, by the words of the address. */
const REASONS = {
  'no-session': 'NO_SESSION',
  'unknown-session': 'UNKNOWN_SESSION',
  'outside-window': 'OUTSIDE_WINDOW',
  detached: 'DETACHED_BY_STAFF',
} as const

/** A reason, by the word of the address. */
export type ReasonName = keyof typeof REASONS

/** All reasons, in the order of their choice. */
export const REASON_NAMES = Object.keys(REASONS) as ReasonName[]

/** Which unattributed conversions to list, as the address says it. */
export interface UnattributedPlace {
  reason: ReasonName | undefined
  after: string | undefined
}

/** Reads from an address what is to be listed; what makes no sense there is left out. */
export function readUnattributedPlace(parameters: URLSearchParams): UnattributedPlace {
  const reason = REASON_NAMES.find((one) => one === parameters.get('reason'))
  return { reason, after: parameters.get('after') ?? undefined }
}

/** Writes it as an address. */
export function unattributedPath({ reason, after }: Partial<UnattributedPlace>): string {
  const parameters = new URLSearchParams()
  if (reason) parameters.set('reason', reason)
  if (after) parameters.set('after', after)
  const query = parameters.toString()
  return query ? `/unattributed?${query}` : '/unattributed'
}

/** What to ask the graph for. */
export function unattributedVariables({ reason, after }: UnattributedPlace): UnattributedConversionsQueryVariables {
  return { ...(reason && { filter: { reasons: [REASONS[reason]] } }), ...(after && { after }) }
}
