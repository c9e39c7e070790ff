import { listPath } from '#lib/conversations/filter.ts'
import type { InsightsInterval } from '#lib/graph/generated/graphql.ts'
import { insightsText } from '#lib/texts/insights-text.ts'
import { ofStep, within } from '../behind.ts'
import type { ChartTable } from '../chart/table.ts'
import { count, daysText, percent, share, shortDay, shortMonth } from '../numbers.ts'
import { type Measure, type Slice, STEPS, type Step } from '../view.ts'
import { countCell, shareCell } from './cells.ts'
import type { Counts, Insights } from './insights-data.ts'

/** What a measure is called. */
export function measureName(measure: Measure): string {
  const { steps, measures } = insightsText
  return measure === 'rate' || measure === 'netRate' ? measures[measure] : steps[measure]
}

/** What a measure comes to; null where nothing was there to be measured. */
export function measured(measure: Measure, counts: Counts): number | null {
  if (measure === 'rate') return share(counts.converted, counts.engaged)
  if (measure === 'netRate') return share(counts.standing, counts.engaged)
  return counts[measure]
}

/** A figure of a measure in words. */
export function measureText(measure: Measure, value: number | null): string {
  if (value === null) return insightsText.none
  return measure === 'rate' || measure === 'netRate' ? percent(value) : count(value)
}

/** The step whose conversations stand behind a measure. */
function stepBehind(measure: Measure): Step {
  return measure === 'rate' ? 'converted' : measure === 'netRate' ? 'standing' : measure
}

/** A stretch of the period beside the one that it is compared with. */
export interface Stretch {
  key: string
  short: string
  told: string
  value: number | null
  before: number | null
  href: string
}

/** The course of a measure; beside it that of the other period, where its stretches are as long. */
export function trendOf(insights: Insights, measure: Measure, slice: Slice): Stretch[] {
  const { trend, comparison, firstDay, lastDay } = insights
  const alike = comparison.interval === insights.interval
  const severalYears = firstDay.slice(0, 4) !== lastDay.slice(0, 4)
  return trend.map((stretch, index) => {
    const value = measured(measure, stretch.counts)
    const other = alike ? comparison.trend[index] : undefined
    const before = other ? measured(measure, other.counts) : null
    const told = `${daysText(stretch)}: ${measureText(measure, value)}`
    return {
      key: stretch.firstDay,
      short: isMonth(stretch) ? shortMonth(stretch.firstDay) : shortDay(stretch.firstDay, severalYears),
      told: other ? `${told}, ${insightsText.beforeThat(measureText(measure, before))}` : told,
      value,
      before,
      href: listPath(ofStep(within(stretch, slice), stepBehind(measure))),
    }
  })
}

/** All figures of every stretch. */
export function trendTable({ trend }: Insights, interval: InsightsInterval, slice: Slice): ChartTable {
  const { steps, measures } = insightsText
  return {
    head: insightsText.trend.columns[interval],
    columns: [...STEPS.map((step) => ({ name: steps[step] })), { name: measures.rate }, { name: measures.netRate }],
    rows: trend.map((stretch) => {
      const { counts } = stretch
      const all = within(stretch, slice)
      return {
        key: stretch.firstDay,
        name: daysText(stretch),
        cells: [
          ...STEPS.map((step) => countCell(counts[step], ofStep(all, step))),
          shareCell(measured('rate', counts), ofStep(all, 'converted')),
          shareCell(measured('netRate', counts), ofStep(all, 'standing')),
        ],
      }
    }),
  }
}

function isMonth({ firstDay, lastDay }: { firstDay: string; lastDay: string }): boolean {
  return firstDay.endsWith('-01') && lastDay.slice(0, 7) === firstDay.slice(0, 7) && lastDay.slice(8) >= '28'
}
