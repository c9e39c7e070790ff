import type { Conversation } from '../conversation.ts'
import { CONVERSION_KINDS, type ConversionKind } from '../conversion-kind.ts'

type Cell = string | number | null
const KINDS = Object.entries(CONVERSION_KINDS) as [ConversionKind, { label: string }][]

/** The columns of the CSV file. Names of people are for those who may read records. */
const COLUMNS: Record<string, (conversation: Conversation, names: boolean) => Cell> = {
  'Conversation ID': ({ id }) => id,
  'Session ID': ({ sessionId }) => sessionId,
  'Opened (UTC)': ({ openedAt }) => openedAt.toISOString(),
  'Last activity (UTC)': ({ lastActivityAt }) => lastActivityAt.toISOString(),
  'Opening message': ({ opening }) => opening,
  Messages: ({ messageCount }) => messageCount,
  Customer: ({ customerName }, names) => (names ? customerName : null),
  Channel: ({ channel }) => channel,
  Language: ({ language }) => language,
  Audience: ({ audience }) => audience,
  Stage: ({ stage }) => stage,
  ...Object.fromEntries(KINDS.map(([kind, { label }]) => [label, (each: Conversation) => standing(each, kind)])),
  Reversed: ({ badges }) => badges.reduce((sum, { reversedCount }) => sum + reversedCount, 0),
  'Reason not converted': ({ friction }) => friction,
  Rating: ({ rating }) => rating,
  'Reviewed (UTC)': ({ reviewedAt }) => reviewedAt?.toISOString() ?? null,
  'Review note': ({ reviewNote }) => reviewNote,
  'Handed over (UTC)': ({ handedOverAt }) => handedOverAt?.toISOString() ?? null,
  Page: ({ loadedSession }) => loadedSession?.openedOn ?? null,
  Referrer: ({ loadedSession }) => loadedSession?.referrer ?? null,
  Campaign: ({ campaign }) => campaign,
  Device: ({ device }) => device,
}

/** The names of the columns. */
export const COLUMN_NAMES = Object.keys(COLUMNS)

/** What the columns say of a conversation. */
export function cellsOf(conversation: Conversation, names: boolean): Cell[] {
  return Object.values(COLUMNS).map((read) => read(conversation, names))
}

/** How many outcomes of a kind stand. */
function standing({ badges }: Conversation, kind: ConversionKind): number {
  const badge = badges.find((each) => each.kind === kind)
  return badge ? badge.count - badge.reversedCount : 0
}
