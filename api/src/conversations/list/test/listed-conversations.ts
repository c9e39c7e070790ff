import { conversationId, type ListedConversation } from '../../../test/insert-conversations.ts'
import type { TestApp } from '../../../test/start-test-app.ts'

/** When the first of them was opened. */
export const START = Date.UTC(2026, 5, 1)
/** In milliseconds. */
export const MINUTE = 60_000
/** How many there are, windows left empty included. */
export const COUNT = 250
const KINDS = ['TOUR_BOOKED', 'CUSTOMER_CREATED', 'CONTRACT_CREATED', 'DAY_PASS_PURCHASED']
const STAGES = ['ENGAGED', 'OFFERED', 'CLICKED', 'STARTED', 'CONVERTED']
const FRICTION = ['NO_ANSWER', 'FORM_ABANDONED', 'PRICE', null]
const CHANNELS = ['CHAT', 'EMAIL', 'WHATSAPP']

/** Some of their outcomes were undone, and some conversations only assisted. */
function badgesOf(index: number, kinds: readonly string[]) {
  const badges = kinds.map((kind, position) => ({
    kind,
    count: 1,
    reversedCount: (index + position) % 5 === 0 ? 1 : 0,
    assistedCount: 0,
    recordIds: [],
  }))
  const assisted = { kind: KINDS[index % 4]!, count: 0, reversedCount: 0, assistedCount: 1, recordIds: [] }
  return index % 7 === 1 ? [...badges, assisted] : badges
}

function kindsOf(index: number): string[] {
  return index % 3 === 0 ? KINDS.filter((_kind, position) => (index >> position) % 2 === 0) : []
}

/** In no order, several with the same last activity, every seventh without a word. */
export const all: ListedConversation[] = Array.from({ length: COUNT }, (_, index) => ({
  number: index + 1,
  openedAt: new Date(START + ((index * 89) % COUNT) * MINUTE),
  lastActivityAt: new Date(START + (Math.floor(((index * 101) % COUNT) / 3) + COUNT) * MINUTE),
  kinds: kindsOf(index),
  badges: badgesOf(index, kindsOf(index)),
  channel: CHANNELS[index % 3]!,
  stage: STAGES[index % 5]!,
  reviewed: index % 4 === 0,
  audience: index % 8 === 1 ? 'MEMBER' : 'PROSPECT',
  friction: index % 3 === 0 ? null : FRICTION[index % 4]!,
  customerName: index % 6 === 0 ? `Person ${index}` : null,
  customerId: index % 6 === 0 ? `coworker_${index % 4}` : null,
  language: ['en', 'de', 'fr'][index % 3]!,
  rating: ['UP', 'DOWN', null][(index >> 1) % 3]!,
  page: index % 5 === 0 ? null : `/${['offices', 'desks', 'plans'][index % 4] ?? ''}`,
  referrer: index % 2 === 0 ? `search-${index % 4}.example` : null,
  campaign: index % 9 === 0 ? 'spring, & “summer”' : null,
  device: ['MOBILE', 'TABLET', 'DESKTOP', 'UNKNOWN'][(index >> 2) % 4]!,
  handedOver: index % 11 === 0,
  unanswered: index % 13 === 0,
  text: index % 7 === 6 ? null : `Question ${index} about ${index % 2 ? 'desks' : 'offices'}`,
}))
/** Those in which something was said. */
export const listed = all.filter(({ text }) => text !== null)

/** A page of the list. */
export interface List {
  totalCount?: number
  edges: { cursor: string; node: { id: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

/** Reads a page of the staff's list; fails with the code of its error. */
export async function readList(app: TestApp, variables: object, as = app.quayside.staff): Promise<List> {
  const { data, errors } = await app.graphql<{ conversations: List }>(
    `query ($first: Int, $after: String, $last: Int, $before: String, $filter: ConversationFilter, $orderBy: ConversationOrder) {
      conversations(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
        totalCount
        edges { cursor node { id } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`,
    variables,
    { as },
  )
  if (errors) throw Object.assign(new Error(errors[0]!.message), { code: errors[0]!.extensions.code })
  return data.conversations
}

/** Identifiers of a page, in its order. */
export function ids({ edges }: List): string[] {
  return edges.map(({ node }) => node.id)
}

/** Identifiers in the order that the list should have. */
export function inOrder(
  conversations: readonly ListedConversation[],
  key: 'lastActivityAt' | 'openedAt',
  direction: 1 | -1,
) {
  return conversations
    .toSorted((left, right) => {
      const difference = left[key].getTime() - right[key].getTime() || left.number - right.number
      return difference * direction
    })
    .map(({ number }) => conversationId(number))
}
