import { defineLoader } from '../../kernel/graphql/loader.ts'
import { hasScope } from '../../kernel/graphql/viewer.ts'
import { ConversationNote } from './note.ts'

/** Reads a note that the caller may see. */
export const loadNote = defineLoader<string, ConversationNote | null>(
  async (context, ids) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS' || !hasScope(viewer, 'conversations:read')) return new Map()
    const found = await context.em.find(ConversationNote, { businessId: viewer.businessId, id: { $in: [...ids] } })
    return new Map(found.map((note) => [note.id, note]))
  },
  () => null,
)

/** Reads the notes of conversations that the caller sees, oldest first. */
export const loadNotesOf = defineLoader<string, ConversationNote[]>(
  async (context, conversationIds) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS' || !hasScope(viewer, 'conversations:read')) return new Map()
    const found = await context.em.find(
      ConversationNote,
      { businessId: viewer.businessId, conversationId: { $in: [...conversationIds] } },
      { orderBy: { id: 'asc' } },
    )
    return Map.groupBy(found, ({ conversationId }) => conversationId)
  },
  () => [],
)
