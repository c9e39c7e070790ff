import type { OfferKind } from '../../../catalog/index.ts'
import type { RequestContext } from '../../../kernel/graphql/context.ts'
import { type FrictionReason, FrictionReason as REASONS, SILENCES } from '../friction-reason.ts'

/** How often something was the case in each stretch of time. */
export interface Board {
  reasons: { reason: FrictionReason; counts: number[] }[]
  members: number[]
  prospects: number[]
  converted: number[]
}

/** A silence counts once the chat has ended (product.md rule 4.7). */
const SHOWS = (silences: string, now: string) =>
  `conversation.friction is not null and (conversation.friction <> all(${silences}) or conversation.last_activity_at <=
    ${now}::timestamptz - (select make_interval(mins => chat_idle_minutes) from business where id = $1))`

/** Counts conversations by why they led to nothing, between each time and the next, in one statement. */
export async function readBoard(context: RequestContext, businessId: string, times: readonly Date[]): Promise<Board> {
  const rows = await context.query<{ stretch: number; what: string; count: number }>(
    `with counted as (
       select width_bucket(last_activity_at, $2::timestamptz[]) - 1 as stretch, audience = 'MEMBER' as member,
         kinds <> '{}' as converted, case when ${SHOWS('$3', '$4')} then friction end as reason, count(*)::int as count
       from conversation
       where business_id = $1 and first_message_at is not null and last_activity_at >= $5 and last_activity_at < $6
       group by 1, 2, 3, 4)
     select stretch, 'MEMBERS' as what, count from counted where member
     union all select stretch, 'PROSPECTS', count from counted where not member
     union all select stretch, 'CONVERTED', count from counted where not member and converted
     union all select stretch, reason, count from counted where reason is not null`,
    [businessId, times, SILENCES, await context.now(), times[0], times.at(-1)],
  )
  const countsOf = (what: string) => {
    const counts = Array<number>(times.length - 1).fill(0)
    for (const row of rows) if (row.what === what) counts[row.stretch]! += row.count
    return counts
  }
  return {
    reasons: (Object.keys(REASONS) as FrictionReason[]).map((reason) => ({ reason, counts: countsOf(reason) })),
    members: countsOf('MEMBERS'),
    prospects: countsOf('PROSPECTS'),
    converted: countsOf('CONVERTED'),
  }
}

/** An offer that was made in conversations that stopped for a reason. */
export interface OfferCount {
  reason: FrictionReason
  kind: OfferKind
  targetId: string
  count: number
}

const MOST_OFFERS = 5

/** The offers that were made most often where conversations stopped, five for each reason that an offer can explain. */
export async function readOffers(
  context: RequestContext,
  businessId: string,
  { from, before }: { from: Date; before: Date },
): Promise<OfferCount[]> {
  return context.query<OfferCount>(
    `select reason, kind, "targetId", count from (
       select conversation.friction as reason, min(link.kind) as kind, link.target_id as "targetId",
         count(distinct conversation.id)::int as count,
         row_number() over (partition by conversation.friction
           order by count(distinct conversation.id) desc, link.target_id) as place
       from conversation
       join link on link.business_id = conversation.business_id and link.session_id = conversation.session_id
       where conversation.business_id = $1 and conversation.first_message_at is not null
         and conversation.last_activity_at >= $4 and conversation.last_activity_at < $5
         and ${SHOWS('$2', '$3')} and conversation.friction = any($6)
       group by conversation.friction, link.target_id) as offered
     where place <= ${MOST_OFFERS} order by reason, place`,
    [businessId, SILENCES, await context.now(), from, before, EXPLAINED_BY_OFFERS],
  )
}

/** Reasons that an offer can explain. */
const EXPLAINED_BY_OFFERS: readonly FrictionReason[] = [
  'PRICE',
  'OFFER_NOT_CLICKED',
  'CLICKED_NOT_STARTED',
  'FORM_ABANDONED',
  'OFFER_GONE',
]
