import type { RequestContext } from '../../kernel/graphql/context.ts'
import { defineLoader } from '../../kernel/graphql/loader.ts'
import { hasScope } from '../../kernel/graphql/viewer.ts'
import { ContactRequest } from './contact-request.ts'

/** Whether the caller may see who wants to be reached: staff, keys that may read records, and the chat itself. */
export function mayReadContacts({ viewer }: RequestContext): boolean {
  return viewer.kind === 'SESSION' || hasScope(viewer, 'records:read')
}

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
