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
  setAiSwitches: ({ input }) => switched(input),
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

/** Only the switches are known beforehand: what the assistant says by them is not. */
function switched({ id, availableToAi, showPriceForAi }: Input) {
  const kind = SWITCHED[String(id).split('_', 1)[0] ?? '']
  if (!kind) return null as never
  const item = { __typename: kind.type, id, ...(availableToAi != null && { availableToAi }) }
  const set = { ...item, ...(showPriceForAi != null && { showPriceForAi }) }
  const none = { tariff: null, product: null, floorPlanDesk: null }
  return { __typename: 'SetAiSwitchesPayload', userErrors: [], ...none, [kind.field]: set } as never
}

const SWITCHED: Record<string, { type: string; field: string }> = {
  tariff: { type: 'Tariff', field: 'tariff' },
  product: { type: 'Product', field: 'product' },
  desk: { type: 'FloorPlanDesk', field: 'floorPlanDesk' },
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
