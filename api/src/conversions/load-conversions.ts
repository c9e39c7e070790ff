import type { RequestContext } from '../kernel/graphql/context.ts'
import { defineLoader } from '../kernel/graphql/loader.ts'
import { hasScope, type Viewer } from '../kernel/graphql/viewer.ts'
import { Conversion } from './conversion.ts'

const OLDEST_FIRST = { orderBy: { occurredAt: 'asc', id: 'asc' } } as const

/** Whether the caller may see conversions: any of the business, or those of its own session. */
export function maySeeConversions(viewer: Viewer, sessionId?: string | null): boolean {
  if (hasScope(viewer, 'conversions:read') || hasScope(viewer, 'records:read')) return true
  return viewer.kind === 'SESSION' && viewer.sessionId === sessionId
}

/** Reads a conversion that the caller may see. */
export const loadConversion = defineLoader<string, Conversion | null>(
  async (context, ids) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS') return new Map()
    const found = await context.em.find(Conversion, { businessId: viewer.businessId, id: { $in: [...ids] } })
    const visible = found.filter((conversion) => maySeeConversions(viewer, conversion.sessionId))
    return new Map(visible.map((conversion) => [conversion.id, conversion]))
  },
  () => null,
)

/** Reads what a session led to, oldest first. */
export const loadConversionsOfSession = defineLoader<string, Conversion[]>(
  async (context, sessionIds) => {
    const { viewer } = context
    const visible = sessionIds.filter((sessionId) => maySeeConversions(viewer, sessionId))
    if (viewer.kind === 'ANONYMOUS' || visible.length === 0) return new Map()
    const found = await context.em.find(
      Conversion,
      { businessId: viewer.businessId, sessionId: { $in: visible } },
      OLDEST_FIRST,
    )
    return Map.groupBy(found, (conversion) => conversion.sessionId!)
  },
  () => [],
)

/** Reads what led to a record, newest first. */
export const loadConversionsOfRecord = defineLoader<string, Conversion[]>(
  async (context, recordIds) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS' || !maySeeConversions(viewer)) return new Map()
    const found = await context.em.find(
      Conversion,
      { businessId: viewer.businessId, recordId: { $in: [...recordIds] } },
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
  const found = await context.em.find(Conversion, { businessId, id: { $in: [...ids] } })
  return ids.map((id) => found.find((conversion) => conversion.id === id)!)
}
