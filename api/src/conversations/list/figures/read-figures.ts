import type { RequestContext } from '../../../kernel/graphql/context.ts'
import { CONVERSION_KINDS, type ConversionKind } from '../../conversion-kind.ts'
import { conditionOf } from '../conversation-condition.ts'
import type { ConversationFilter } from '../conversation-filter.ts'
import { HAS_REVERSED } from '../outcome-condition.ts'
import { includesEmpty, LEFT_EMPTY } from '../stage-condition.ts'
import { ConversationFigures, PeriodFigures } from './conversation-figures.ts'
import { type Period, periodsOf } from './figures-period.rules.ts'
import { type Alike, sumsOf } from './sums.rules.ts'
import { timeBounds } from './time-bounds.ts'

const KINDS = Object.keys(CONVERSION_KINDS) as ConversionKind[]
const NO_OPENING = { openedFrom: null, openedBefore: null, openedFromDay: null, openedToDay: null }
const NO_ACTIVITY = { activeFrom: null, activeBefore: null, activeFromDay: null, activeToDay: null }

/**
 * Counts what came of the conversations of a filter, in its period and in the one before, with one statement. Those that
 * are alike are counted together, by what an index tells; only of outcomes that were reversed the rows are looked at.
 */
export async function readFigures(
  context: RequestContext,
  businessId: string,
  filter: ConversationFilter,
): Promise<ConversationFigures> {
  const { column, ...bounds } = await timeBounds(context, businessId, filter)
  const { firstDay, current, previous } = periodsOf(bounds)
  const condition = await conditionOf(context, businessId, {
    ...filter,
    ...(column === 'opened_at' ? NO_OPENING : NO_ACTIVITY),
    // Who tries the chat is in no figure; who asks for tries alone wants to see them counted.
    isTest: filter.isTest ?? false,
  })
  condition.and(`conversation.${column} >= ? and conversation.${column} < ?`, previous.from, current.before)
  const ofPeriod = `$${condition.parameters.push(current.from)}::timestamptz`
  // Nothing that was recorded for a window left empty counts.
  const told = (what: string, empty: string) =>
    includesEmpty(filter) ? `case when ${LEFT_EMPTY} then ${empty} else ${what} end` : what
  const groups = await context.query<Alike>(
    `with counted as (
       select ${column} >= ${ofPeriod} as current, ${told('stage', "'OPENED'")} as stage, ${told('kinds', "'{}'")} as kinds,
         count(*)::int as count
       from conversation where ${condition.sql} group by 1, 2, 3
     ), undone as (
       select ${column} >= ${ofPeriod} as current, stage, conversation.kinds, reversed.kinds as undone, count(*)::int as count
       from conversation
       cross join lateral (
         select array_agg(badge.kind order by badge.kind) as kinds
         from jsonb_to_recordset(badges) as badge (kind text, count int, "reversedCount" int)
         where badge.count > 0 and badge.count = badge."reversedCount"
       ) as reversed
       where ${condition.sql} and ${HAS_REVERSED} and not ${LEFT_EMPTY} and reversed.kinds is not null
       group by 1, 2, 3, 4
     )
     select current, stage, kinds, '{}'::text[] as undone, count from counted
     union all select current, stage, kinds, undone, count from undone
     -- Counted above as if nothing of them had been reversed.
     union all select current, stage, kinds, '{}', -count from undone`,
    condition.parameters,
  )
  const figuresOf = (period: Period, isCurrent: boolean) =>
    Object.assign(
      new PeriodFigures(),
      period,
      sumsOf(
        groups.filter((group) => group.current === isCurrent),
        KINDS,
      ),
    )
  return Object.assign(new ConversationFigures(), {
    firstDay: firstDay ?? null,
    current: figuresOf(current, true),
    previous: figuresOf(previous, false),
  })
}
