import { type Filter, readFilter, writeFilter } from '#lib/conversations/filter.ts'
import { inOrder } from '#lib/conversations/list/date-range.ts'
import type {
  InsightsComparison,
  InsightsDimension,
  InsightsInterval,
  InsightsOfPeriodQueryVariables,
  InsightsPreset,
} from '#lib/graph/generated/graphql.ts'

/** Periods that can be chosen by name, in their order. */
export const PRESETS = [
  'LAST_7_DAYS',
  'LAST_30_DAYS',
  'LAST_90_DAYS',
  'THIS_MONTH',
  'LAST_MONTH',
  'THIS_YEAR',
  'LAST_12_MONTHS',
] as const satisfies readonly InsightsPreset[]
/** What a period can be compared with. */
export const COMPARISONS = ['PRECEDING', 'YEAR_BEFORE'] as const satisfies readonly InsightsComparison[]
/** What conversations can be told apart by. */
export const DIMENSIONS = [
  'GOAL',
  'PLAN',
  'OFFICE',
  'DAY_PASS',
  'PAGE',
  'CHANNEL',
  'DEVICE',
  'LANGUAGE',
  'CAMPAIGN',
  'REFERRER',
] as const satisfies readonly InsightsDimension[]
/** How long a stretch of the trend can be. */
export const INTERVALS = ['DAY', 'WEEK', 'MONTH'] as const satisfies readonly InsightsInterval[]
/** How far conversations can come, as the graph counts them; `standing` converted, and it was not undone. */
export const STEPS = ['opened', 'engaged', 'offered', 'clicked', 'started', 'converted', 'standing'] as const
export type Step = (typeof STEPS)[number]
/** What the trend can show: how many came how far, or which share of the conversations converted. */
export const MEASURES = [...STEPS, 'rate', 'netRate'] as const
export type Measure = (typeof MEASURES)[number]

/** What figures are narrowed to: of the list's filter, what the graph can narrow them to. */
export type Slice = Pick<Filter, 'channels' | 'devices' | 'languages'>

/** The period: one by name, or from a first to a last day. */
export type Period = { preset: InsightsPreset } | { firstDay: string; lastDay: string }

/** What is looked at. The address says all of it. */
export interface View {
  period: Period
  comparison: InsightsComparison
  slice: Slice
  measure: Measure
  /** As long as suits the period, if none is chosen. */
  interval: InsightsInterval | undefined
  dimension: InsightsDimension
  /** All values of the dimension rather than those with the most conversations. */
  allValues: boolean
}

const USUAL: View = {
  period: { preset: 'LAST_30_DAYS' },
  comparison: 'PRECEDING',
  slice: {},
  measure: 'engaged',
  interval: undefined,
  dimension: 'GOAL',
  allValues: false,
}
/** The days that a period can have. */
export const MOST_DAYS = 1096
const DAY_MS = 86_400_000
const FEW_VALUES = 10
const MOST_VALUES = 100

/** Reads from an address what is looked at; what makes no sense there is as usual. */
export function readView(parameters: URLSearchParams): View {
  const one = <Value extends string>(name: string, among: readonly Value[]) =>
    among.find((value) => value === parameters.get(name))
  return {
    period: readPeriod(parameters, one('preset', PRESETS)),
    comparison: one('comparison', COMPARISONS) ?? USUAL.comparison,
    slice: sliceOf(readFilter(parameters)),
    measure: one('measure', MEASURES) ?? USUAL.measure,
    interval: one('interval', INTERVALS),
    dimension: one('by', DIMENSIONS) ?? USUAL.dimension,
    allValues: parameters.get('all') === 'true',
  }
}

/** The address of what is looked at, without what is as usual. */
export function insightsPath(view: View): string {
  const parameters = new URLSearchParams()
  const set = (name: string, value: string | undefined, usual: string | undefined) => {
    if (value !== undefined && value !== usual) parameters.set(name, value)
  }
  if ('preset' in view.period) set('preset', view.period.preset, 'LAST_30_DAYS')
  else for (const [name, day] of Object.entries(view.period)) parameters.set(name, day)
  set('comparison', view.comparison, USUAL.comparison)
  for (const [name, value] of writeFilter(view.slice)) parameters.append(name, value)
  set('measure', view.measure, USUAL.measure)
  set('interval', view.interval, undefined)
  set('by', view.dimension, USUAL.dimension)
  set('all', String(view.allValues), 'false')
  return parameters.size > 0 ? `/insights?${parameters}` : '/insights'
}

/** The address of the figures that some conversations stand behind: of their days, narrowed as they are. */
export function figuresPath(filter: Filter): string {
  const { openedFromDay: firstDay, openedToDay: lastDay } = filter
  const period = firstDay && lastDay ? { firstDay, lastDay } : USUAL.period
  return insightsPath({ ...USUAL, period, slice: sliceOf(filter) })
}

/** What to ask the graph for. */
export function variablesOf(view: View): InsightsOfPeriodQueryVariables {
  const { period, slice: filter, comparison, interval, dimension } = view
  return {
    period,
    filter,
    comparison,
    dimension,
    most: view.allValues ? MOST_VALUES : FEW_VALUES,
    ...(interval && { interval }),
  }
}

/** Whether figures are narrowed to some of the conversations. */
export function isSliced(slice: Slice): boolean {
  return writeFilter(slice).size > 0
}

/** How many days a period has, both ends included. */
export function countDays({ firstDay, lastDay }: { firstDay: string; lastDay: string }): number {
  return Math.round((Date.parse(`${lastDay}T00:00:00Z`) - Date.parse(`${firstDay}T00:00:00Z`)) / DAY_MS) + 1
}

function sliceOf({ channels, devices, languages }: Filter): Slice {
  return { ...(channels && { channels }), ...(devices && { devices }), ...(languages && { languages }) }
}

function readPeriod(parameters: URLSearchParams, preset: InsightsPreset | undefined): Period {
  if (preset) return { preset }
  const given = { openedFromDay: parameters.get('firstDay') ?? '', openedToDay: parameters.get('lastDay') ?? '' }
  // A day is read here as in the list's address.
  const { openedFromDay, openedToDay } = readFilter(new URLSearchParams(given))
  const { from, to } = inOrder({ from: openedFromDay ?? undefined, to: openedToDay ?? undefined })
  return from && to ? { firstDay: from, lastDay: to } : USUAL.period
}
