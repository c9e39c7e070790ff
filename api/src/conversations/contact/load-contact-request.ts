import type { RequestContext } from '../../kernel/graphql/context.ts'
import { defineLoader } from '../../kernel/graphql/loader.ts'
import { hasScope } from '../../kernel/graphql/viewer.ts'
import { loadConversation } from '../load-conversation.ts'
import { ContactRequest } from './contact-request.ts'

/** Whether the caller may see who wants to be reached: staff, keys that may read records, and the chat itself. */
export function mayReadContacts({ viewer }: RequestContext): boolean {
  return viewer.kind === 'SESSION' || hasScope(viewer, 'records:read')
}

/** Reads a contact request that the caller may see. */
export const loadContactRequest = defineLoader<string, ContactRequest | null>(
  async (context, ids) => {
    if (!mayReadContacts(context)) return new Map()
    const { em, viewer } = context
    const businessId = 'businessId' in viewer ? viewer.businessId : ''
    const found = await em.find(ContactRequest, { businessId, id: { $in: [...ids] } })
    const seen = await Promise.all(
      found.map(({ conversationId }) => viewer.kind !== 'SESSION' || loadConversation(context, conversationId)),
    )
    return new Map(found.filter((_each, index) => seen[index]).map((each) => [each.id, each]))
  },
  () => null,
)

/** Reads the contact requests of conversations that the caller sees, oldest first. */
export const loadContactRequestsOf = defineLoader<string, ContactRequest[]>(
  async (context, conversationIds) => {
    const { em, viewer } = context
    const businessId = 'businessId' in viewer ? viewer.businessId : ''
    const found = await em.find(
      ContactRequest,
      { businessId, conversationId: { $in: [...conversationIds] } },
      { orderBy: { id: 'asc' } },
    )
    return Map.groupBy(found, ({ conversationId }) => conversationId)
  },
  () => [],
)
