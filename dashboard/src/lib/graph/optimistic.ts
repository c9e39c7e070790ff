import type { Cache, OptimisticMutationResolver } from '@urql/exchange-graphcache'

type Input = Record<string, string | boolean | null | undefined>
type Resolver = OptimisticMutationResolver<{ input: Input }>

/**
 * What changes are taken to lead to until the server has answered. Its answer replaces this, and so takes back what it
 * refused. Only for changes that are nearly always granted and whose result is known beforehand.
 */
export const optimistic: Record<string, Resolver> = {
  reviewConversation: ({ input }) =>
    conversation('ReviewConversationPayload', input, {
      review: input.reviewed ? { __typename: 'Review', at: now(), note: input.note ?? null } : null,
    }),
  labelConversation({ input }, cache) {
    const label = keyOf('Label', input.labelId)
    const others = linksOf(cache, input, 'labels').filter((one) => one !== label)
    const labels = (input.labelled ? [...others, label] : others).map((key) => read(cache, key, ['name', 'color']))
    return conversation('LabelConversationPayload', input, { labels })
  },
  assignConversation: ({ input }, cache) =>
    conversation('AssignConversationPayload', input, {
      assignee: input.staffMemberId ? read(cache, keyOf('StaffMember', input.staffMemberId), ['fullName']) : null,
    }),
  confirmTour: ({ input }) => visitor('ConfirmTourPayload', input, { tourConfirmed: true }),
  recordArrival: ({ input }) => visitor('RecordArrivalPayload', input, { arrived: true }),
}

const now = () => new Date().toISOString()
const keyOf = (type: string, id: unknown) => `${type}:${id}`

function conversation(payload: string, input: Input, fields: object) {
  const { conversationId: id } = input
  return { __typename: payload, userErrors: [], conversation: { __typename: 'Conversation', id, ...fields } } as never
}

function visitor(payload: string, input: Input, fields: object) {
  const { visitorId: id } = input
  return { __typename: payload, userErrors: [], visitor: { __typename: 'Visitor', id, ...fields } } as never
}

function linksOf(cache: Cache, input: Input, field: string): string[] {
  const links = cache.resolve(keyOf('Conversation', input.conversationId), field)
  return Array.isArray(links) ? links.filter((link) => typeof link === 'string') : []
}

function read(cache: Cache, key: string, fields: string[]) {
  const [type, id] = key.split(':')
  const known = fields.map((field) => [field, cache.resolve(key, field) ?? ''] as const)
  return { __typename: type, id, ...Object.fromEntries(known) }
}
