import { defineLoader } from '../kernel/graphql/loader.ts'
import { hasScope, type Viewer } from '../kernel/graphql/viewer.ts'
import { Link } from './link.ts'

/** Reads a link that the caller may see: staff and `conversations:read` any of the business, a session its own. */
export const loadLink = defineLoader<string, Link | null>(
  async (context, ids) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS') return new Map()
    const links = await context.em.find(Link, { businessId: viewer.businessId, id: { $in: [...ids] } })
    return new Map(links.filter((link) => maySeeLink(viewer, link)).map((link) => [link.id, link]))
  },
  () => null,
)

/** Reads the links offered in a message, in the order they were made. */
export const loadLinksOfMessage = defineLoader<string, Link[]>(
  async (context, messageIds) => {
    const { viewer } = context
    const result = new Map<string, Link[]>()
    if (viewer.kind === 'ANONYMOUS') return result
    const links = await context.em.find(
      Link,
      { businessId: viewer.businessId, messageId: { $in: [...messageIds] } },
      { orderBy: { createdAt: 'asc', id: 'asc' } },
    )
    for (const link of links) {
      const group = result.get(link.messageId!)
      if (group) group.push(link)
      else result.set(link.messageId!, [link])
    }
    return result
  },
  () => [],
)

/** Whether the caller may see a link: staff and keys that read conversations or conversions, or its own session. */
export function maySeeLink(viewer: Viewer, link: Link): boolean {
  if (hasScope(viewer, 'conversations:read') || hasScope(viewer, 'conversions:read')) return true
  return viewer.kind === 'SESSION' && viewer.sessionId === link.sessionId
}
