import { languageName } from '#lib/conversations/list/filter-options.ts'
import type { InsightsDimension } from '#lib/graph/generated/graphql.ts'
import { insightsText } from '#lib/texts/insights-text.ts'
import { text } from '#lib/texts/text.ts'
import { ofStep, ofValue, within } from '../behind.ts'
import type { ChartTable } from '../chart/table.ts'
import type { Slice } from '../view.ts'
import { countCell, shareCell } from './cells.ts'
import type { Insights } from './insights-data.ts'
import { measured } from './trend.ts'

/** Dimensions of which a conversation can have several values. */
export const OVERLAPPING: readonly InsightsDimension[] = ['GOAL', 'PLAN', 'OFFICE', 'DAY_PASS']

const STEPS = ['engaged', 'offered', 'clicked', 'started', 'converted', 'standing'] as const

/** The conversations told apart by a dimension. */
export function breakdownTable(insights: Insights, dimension: InsightsDimension, slice: Slice): ChartTable {
  const { steps, breakdown: said } = insightsText
  const all = within(insights, slice)
  return {
    head: said.heads[dimension],
    columns: [
      ...STEPS.map((step) => ({ name: steps[step], brief: step === 'engaged' || step === 'converted' })),
      { name: said.rate, brief: true },
      { name: said.netRate },
    ],
    rows: insights.breakdown.values.map(({ value, name, counts }) => {
      const own = ofValue(all, dimension, value)
      return {
        key: value,
        name: valueName(dimension, value, name),
        bar: { whole: counts.engaged, part: counts.converted },
        cells: [
          ...STEPS.map((step) => countCell(counts[step], ofStep(own, step))),
          shareCell(measured('rate', counts), ofStep(own, 'converted')),
          shareCell(measured('netRate', counts), ofStep(own, 'standing')),
        ],
      }
    }),
  }
}

function valueName(dimension: InsightsDimension, value: string, name: string | null | undefined): string {
  const { channels, devices } = text.conversation.session
  const words: { [Dimension in InsightsDimension]?: Record<string, string> } = {
    GOAL: text.conversations.filters.goals,
    CHANNEL: channels,
    DEVICE: devices,
  }
  if (dimension === 'LANGUAGE') return languageName(value)
  if (['PLAN', 'OFFICE', 'DAY_PASS'].includes(dimension)) return name ?? insightsText.breakdown.gone
  return words[dimension]?.[value] ?? value
}
