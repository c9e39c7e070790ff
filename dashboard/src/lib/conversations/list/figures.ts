import type { ConversationsQuery, PeriodFiguresFieldsFragment } from '#lib/graph/generated/graphql.ts'
import { locale, text } from '#lib/texts/text.ts'
import { calendarDate } from '#lib/ui/moment.ts'
import type { Filter } from '../filter.ts'
import { isByOpening } from '../order.ts'

const TIMES = [
  'activeFrom',
  'activeFromDay',
  'activeBefore',
  'activeToDay',
  'openedFrom',
  'openedFromDay',
  'openedBefore',
  'openedToDay',
] as const

/** The figures above a list as the graph gives them. */
export type FiguresOfList = NonNullable<ConversationsQuery['conversationFigures']>

/** The filter of the lists behind the figures: the list's own, beginning where the figures begin. */
function figuresFilter(filter: Filter, { firstDay }: Pick<FiguresOfList, 'firstDay'>): Filter {
  if (!firstDay) return filter
  return { ...filter, [isByOpening(filter) ? 'openedFromDay' : 'activeFromDay']: firstDay }
}

/** Of which period the figures are, in words. */
export function periodText(filter: Filter, firstDay: string | null | undefined): string {
  const { lastDays, ofPeriod, since } = text.conversations.figures
  if (!TIMES.some((name) => filter[name])) return lastDays
  return firstDay ? since(calendarDate(firstDay)) : ofPeriod
}

/** A figure with that of the period before and the conversations behind it. */
export interface Figure {
  key: 'conversations' | 'offered' | 'clicked' | 'converted' | PeriodFiguresFieldsFragment['kinds'][number]['kind']
  now: number
  before: number
  /** Without what was reversed; where it is less. */
  net?: number | undefined
  behind: Filter
}

/** The key figures, in their order, each with what it counts. Whoever tries the chat is in none of them. */
export function figuresOf(figures: FiguresOfList, ofList: Filter): Figure[] {
  const { current, previous } = figures
  const filter = figuresFilter(ofList, figures)
  const { converted: _kinds, unconverted: _without, reached: _reached, ...others } = filter
  const behind: Filter = { ...filter, isTest: filter.isTest ?? false }
  const any: Filter = { ...others, isTest: behind.isTest }
  const net = (figure: number, less: number) => (less < figure ? less : undefined)
  return [
    { key: 'conversations', now: current.conversations, before: previous.conversations, behind },
    {
      key: 'offered',
      now: current.offered,
      before: previous.offered,
      behind: { ...behind, reached: further(filter, 'OFFERED') },
    },
    {
      key: 'clicked',
      now: current.clicked,
      before: previous.clicked,
      behind: { ...behind, reached: further(filter, 'CLICKED') },
    },
    {
      key: 'converted',
      now: current.convertedGross,
      before: previous.convertedGross,
      net: net(current.convertedGross, current.convertedNet),
      behind: filter.converted || filter.unconverted ? behind : { ...any, ...reachedOf(filter), converted: [] },
    },
    ...current.kinds.map(({ kind, gross, net: standing }) => ({
      key: kind,
      now: gross,
      before: previous.kinds.find((each) => each.kind === kind)?.gross ?? 0,
      net: net(gross, standing),
      behind: { ...any, ...reachedOf(filter), converted: [kind] },
    })),
  ]
}

function reachedOf({ reached }: Filter): Filter {
  return reached ? { reached } : {}
}

const STAGES = ['OPENED', 'ENGAGED', 'OFFERED', 'CLICKED', 'STARTED', 'CONVERTED'] as const

/** A stage, or the one that the filter asks for already, if that is further. */
function further({ reached }: Filter, stage: 'OFFERED' | 'CLICKED') {
  return reached && STAGES.indexOf(reached) > STAGES.indexOf(stage) ? reached : stage
}

/** How much more or less it is than before, as a part of that; undefined where there was nothing. */
export function growth({ now, before }: Pick<Figure, 'now' | 'before'>): number | undefined {
  return before > 0 ? (now - before) / before : undefined
}

const COUNTED_TO = 10_000

/** How many match, in words; counted to 10,000. */
export function countText(total: number | undefined): string | undefined {
  if (total === undefined) return undefined
  return total >= COUNTED_TO
    ? text.conversations.atLeast(COUNTED_TO.toLocaleString(locale))
    : text.conversations.counted(total)
}
