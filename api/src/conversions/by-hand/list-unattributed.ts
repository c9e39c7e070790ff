import type { ConversionKind } from '../../conversations/index.ts'
import { isInstant } from '../../kernel/graphql/condition.ts'
import { type Connection, type PageArguments, pageOf, readPage } from '../../kernel/graphql/connection.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { badInput } from '../../kernel/graphql/viewer.ts'
import type { AttributionReason } from '../attribution/attribution.rules.ts'
import { Conversion } from '../conversion.ts'

/** Which unattributed conversions to list. Everything given must hold. */
export interface UnattributedCriteria {
  kinds?: ConversionKind[] | null
  reasons?: AttributionReason[] | null
}

/** Reads a page of the conversions that are credited to nobody, newest first. */
export async function listUnattributed(
  context: RequestContext,
  businessId: string,
  given: PageArguments,
  criteria: UnattributedCriteria,
): Promise<Connection<Conversion>> {
  const page = readPage(given, 'unattributed', 2)
  const [at, id] = page.cursor ?? []
  if (at !== undefined && !isInstant(at)) {
    throw badInput('The cursor is none of this list.')
  }
  const rows = await context.query<{ id: string; occurred_at: string }>(
    `select * from conversion
     where business_id = $1 and verdict = 'UNATTRIBUTED' and assists_id is null
       and ($3::timestamptz is null or (occurred_at, id) < ($3, $4))
       and ($5::text[] is null or kind = any($5))
       and ($6::text[] is null or reason = any($6))
     order by occurred_at desc, id desc limit $2`,
    [businessId, page.limit + 1, at ?? null, id ?? null, criteria.kinds ?? null, criteria.reasons ?? null],
  )
  return pageOf(rows, page, {
    keys: (row) => [new Date(row.occurred_at).toISOString(), row.id],
    item: (row) => context.read(Conversion, row as never) as Conversion,
  })
}
