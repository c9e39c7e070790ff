import type { RequestContext } from '../../../kernel/graphql/context.ts'
import { CONVERSION_KINDS, type ConversionKind } from '../../conversion-kind.ts'
import { conditionOf } from '../conversation-condition.ts'
import type { ConversationFilter } from '../conversation-filter.ts'
import { ConversationFigures, PeriodFigures } from './conversation-figures.ts'
import { type Period, periodsOf } from './figures-period.rules.ts'
import { timeBounds } from './time-bounds.ts'

const KINDS = Object.keys(CONVERSION_KINDS) as ConversionKind[]
const NO_OPENING = { openedFrom: null, openedBefore: null, openedFromDay: null, openedToDay: null }
const NO_ACTIVITY = { activeFrom: null, activeBefore: null, activeFromDay: null, activeToDay: null }

type Row = Record<string, number> & { current: boolean }

/** Counts what came of the conversations of a filter, in its period and in the one before, with one statement. */
export async function readFigures(
  context: RequestContext,
  businessId: string,
  filter: ConversationFilter,
): Promise<ConversationFigures> {
  const { column, from, before } = await timeBounds(context, businessId, filter)
  const { current, previous } = periodsOf({ from, before }, await context.now())
  const condition = await conditionOf(context, businessId, {
    ...filter,
    ...(column === 'opened_at' ? NO_OPENING : NO_ACTIVITY),
    // Who tries the chat is in no figure; who asks for tries alone wants to see them counted.
    isTest: filter.isTest ?? false,
  })
  condition.and(`conversation.${column} >= ? and conversation.${column} < ?`, previous.from, current.before)
  condition.parameters.push(current.from)
  const ofPeriod = `$${condition.parameters.length}::timestamptz`
  const rows = await context.query<Row>(
    `select ${column} >= ${ofPeriod} as current, count(*)::int as conversations,
       count(*) filter (where stage in ('OFFERED', 'CLICKED', 'STARTED', 'CONVERTED'))::int as offered,
       count(*) filter (where stage in ('CLICKED', 'STARTED', 'CONVERTED'))::int as clicked,
       count(*) filter (where kinds <> '{}')::int as gross,
       count(*) filter (where kinds <> '{}' and ${stands('')})::int as net,
       ${KINDS.map(
         (kind) => `count(*) filter (where kinds @> '{${kind}}')::int as "${kind}",
           count(*) filter (where kinds @> '{${kind}}' and ${stands(` && @.kind == "${kind}"`)})::int as "${kind} net"`,
       ).join(', ')}
     from conversation where ${condition.sql} group by 1`,
    condition.parameters,
  )
  return Object.assign(new ConversationFigures(), {
    current: figuresOf(
      current,
      rows.find((row) => row.current),
    ),
    previous: figuresOf(
      previous,
      rows.find((row) => !row.current),
    ),
  })
}

/** Whether a badge has an outcome that was not reversed. */
function stands(more: string): string {
  return `jsonb_path_exists(badges, '$[*] ? (@.count > @.reversedCount${more})')`
}

function figuresOf(period: Period, row: Row | undefined): PeriodFigures {
  return Object.assign(new PeriodFigures(), period, {
    conversations: row?.conversations ?? 0,
    offered: row?.offered ?? 0,
    clicked: row?.clicked ?? 0,
    convertedGross: row?.gross ?? 0,
    convertedNet: row?.net ?? 0,
    kinds: KINDS.map((kind) => ({ kind, gross: row?.[kind] ?? 0, net: row?.[`${kind} net`] ?? 0 })),
  })
}
