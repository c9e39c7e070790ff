import { defineLoader } from '../kernel/graphql/loader.ts'
import { hasScope } from '../kernel/graphql/viewer.ts'
import { Session } from './session.ts'

/**
 * Reads a session that the caller may see: staff and `conversations:read` any of the business, a session itself, and
 * whoever has just converted through a link of it: its identifier was in the link.
 */
export const loadSession = defineLoader<string, Session | null>(
  async (context, ids) => {
    const { viewer, granted } = context
    const readable = hasScope(viewer, 'conversations:read') || hasScope(viewer, 'conversions:read')
    const visible = ids.filter(
      (id) => readable || granted.has(id) || (viewer.kind === 'SESSION' && id === viewer.sessionId),
    )
    const businessId = viewer.kind === 'ANONYMOUS' ? granted.get(visible[0] ?? '') : viewer.businessId
    if (visible.length === 0 || !businessId) return new Map()
    const sessions = await context.entitiesOf(businessId).find(Session, { businessId, id: { $in: visible } })
    return new Map(sessions.map((session) => [session.id, session]))
  },
  () => null,
)
