import { defineLoader } from '../kernel/graphql/loader.ts'
import { hasScope } from '../kernel/graphql/viewer.ts'
import { Session } from './session.ts'

/** Reads a session that the caller may see: staff and `conversations:read` any of the business, a session itself. */
export const loadSession = defineLoader<string, Session | null>(
  async (context, ids) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS') return new Map()
    const readable = hasScope(viewer, 'conversations:read') || hasScope(viewer, 'conversions:read')
    const visible = readable ? [...ids] : ids.filter((id) => viewer.kind === 'SESSION' && id === viewer.sessionId)
    if (visible.length === 0) return new Map()
    const sessions = await context.em.find(Session, { businessId: viewer.businessId, id: { $in: visible } })
    return new Map(sessions.map((session) => [session.id, session]))
  },
  () => null,
)
