import type { RequestContext } from '../../kernel/graphql/context.ts'
import { defineLoader } from '../../kernel/graphql/loader.ts'
import { hasScope } from '../../kernel/graphql/viewer.ts'
import { CLOCK_TOLERANCE_MS } from '../attribution/attribution.rules.ts'

/** A session that an unattributed conversion may have come of. */
export interface SuggestedSession {
  sessionId: string
  /** It led the same person to something else. */
  samePerson: boolean
  /** It offered what was sold. */
  sameOffer: boolean
}

const MOST_SUGGESTED = 10
const LINKS_LOOKED_AT = 50

/** Reads which sessions to suggest for unattributed conversions, those opened last first. */
export const loadSuggestions = defineLoader<string, SuggestedSession[]>(
  async (context: RequestContext, conversionIds) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS' || !hasScope(viewer, 'conversions:read')) return new Map()
    const rows = await context.query<SuggestedSession & { conversionId: string }>(
      `select conversion.id as "conversionId", candidate.session_id as "sessionId",
         bool_or(candidate.same_person) as "samePerson", bool_or(not candidate.same_person) as "sameOffer"
       from conversion
       cross join lateral (
         select session_id, true as same_person from conversion as other
         where other.business_id = $1 and other.person_key = conversion.person_key and other.verdict = 'CREDITED'
         union all
         select session_id, false from (
           select link.session_id from link
           where link.business_id = $1 and link.created_at <= conversion.occurred_at and link.target_id in (
             select tariff_id from coworker_contract join conversion as other on other.business_id = $1
               and other.group_id = conversion.group_id and other.record_id = coworker_contract.id
             where coworker_contract.business_id = $1
             union all
             select product_id from coworker_product join conversion as other on other.business_id = $1
               and other.group_id = conversion.group_id and other.record_id = coworker_product.id
             where coworker_product.business_id = $1
           )
           order by link.created_at desc limit $3
         ) as offering
       ) as candidate
       join session on session.business_id = $1 and session.id = candidate.session_id
       where conversion.business_id = $1 and conversion.id = any($2) and conversion.assists_id is null
         and conversion.verdict = 'UNATTRIBUTED'
         and session.opened_at <= conversion.occurred_at + $4 * interval '1 millisecond'
       group by conversion.id, candidate.session_id, session.opened_at
       order by session.opened_at desc, candidate.session_id`,
      [viewer.businessId, [...conversionIds], LINKS_LOOKED_AT, CLOCK_TOLERANCE_MS],
    )
    const byConversion = Map.groupBy(rows, (row) => row.conversionId)
    return new Map([...byConversion].map(([id, sessions]) => [id, sessions.slice(0, MOST_SUGGESTED)]))
  },
  () => [],
)
