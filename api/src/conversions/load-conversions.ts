import { loadConversationOfSession, Message, mayReadConversation } from '../conversations/index.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { defineLoader } from '../kernel/graphql/loader.ts'
import { hasScope, type Viewer } from '../kernel/graphql/viewer.ts'
import { Link, maySeeLink } from '../links/index.ts'
import { Conversion } from './conversion.ts'

/** Whether the caller may see conversions: any of the business, or those of its own session. */
export function maySeeConversions(viewer: Viewer, sessionId?: string | null): boolean {
  return maySeeAll(viewer) || (viewer.kind === 'SESSION' && viewer.sessionId === sessionId)
}

/** Whether the caller may see a conversion. A session hears of what is credited to it, not of what others bought. */
function maySee(viewer: Viewer, conversion: Conversion): boolean {
  if (maySeeAll(viewer)) return true
  return conversion.verdict === 'CREDITED' && maySeeConversions(viewer, conversion.sessionId)
}

function maySeeAll(viewer: Viewer): boolean {
  return hasScope(viewer, 'conversions:read') || hasScope(viewer, 'records:read')
}

/** Reads a conversion that the caller may see. */
export const loadConversion = defineLoader<string, Conversion | null>(
  async (context, ids) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS') return new Map()
    const found = await context.em.find(Conversion, { businessId: viewer.businessId, id: { $in: [...ids] } })
    const visible = found.filter((conversion) => maySee(viewer, conversion))
    return new Map(visible.map((conversion) => [conversion.id, conversion]))
  },
  () => null,
)

/** Reads what a session led to, oldest first, each with its link and its message: a page about it shows both. */
export const loadConversionsOfSession = defineLoader<string, Conversion[]>(
  async (context, sessionIds) => {
    const { viewer } = context
    const visible = sessionIds.filter((sessionId) => maySeeConversions(viewer, sessionId))
    if (viewer.kind === 'ANONYMOUS' || visible.length === 0) return new Map()
    const conversations = await Promise.all(visible.map((sessionId) => loadConversationOfSession(context, sessionId)))
    const rows = await context.query<{ conversion: object; link: object | null; message: object | null }>(
      `select to_jsonb(conversion) as conversion, to_jsonb(link) as link, to_jsonb(message) - 'search' as message
       from conversion
       left join link on link.business_id = conversion.business_id and link.id = conversion.link_id
       left join message on message.business_id = conversion.business_id and message.id = conversion.message_id
         and message.conversation_id = any($3)
       where conversion.business_id = $1 and conversion.session_id = any($2)
       order by conversion.occurred_at, conversion.id`,
      [viewer.businessId, visible, conversations.flatMap((conversation) => conversation?.id ?? [])],
    )
    const found = rows.flatMap((row) => {
      const conversion = context.read(Conversion, row.conversion)
      if (!maySee(viewer, conversion)) return []
      const link = row.link && context.read(Link, row.link)
      conversion.loadedLink = link && maySeeLink(viewer, link) ? link : null
      const readable = mayReadConversation(viewer, conversion.sessionId!)
      conversion.loadedMessage = row.message && readable ? context.read(Message, row.message) : null
      return [conversion]
    })
    return Map.groupBy(found, (conversion) => conversion.sessionId!)
  },
  () => [],
)

/** Reads what led to a record, newest first; what no longer assists it is left out. */
export const loadConversionsOfRecord = defineLoader<string, Conversion[]>(
  async (context, recordIds) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS' || !maySeeConversions(viewer)) return new Map()
    const found = await context.em.find(
      Conversion,
      { businessId: viewer.businessId, recordId: { $in: [...recordIds] }, reason: { $ne: 'WITHDRAWN' } },
      { orderBy: { occurredAt: 'desc', id: 'desc' } },
    )
    return Map.groupBy(found, (conversion) => conversion.recordId)
  },
  () => [],
)

/** Reads what a submission has just recorded, for whoever submitted it: in the order recorded. */
export async function readRecorded(
  context: RequestContext,
  businessId: string,
  ids: readonly string[],
): Promise<Conversion[]> {
  const found = await context.entitiesOf(businessId).find(Conversion, { businessId, id: { $in: [...ids] } })
  return ids.map((id) => found.find((conversion) => conversion.id === id)!)
}
