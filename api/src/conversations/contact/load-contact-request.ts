import { defineLoader } from '../../kernel/graphql/loader.ts'
import { loadConversation } from '../load-conversation.ts'
import { ContactRequest } from './contact-request.ts'
import { mayReadContacts } from './load-contact-requests-of.ts'

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
