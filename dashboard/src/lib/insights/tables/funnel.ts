import { insightsText } from '#lib/texts/insights-text.ts'
import { ofStep, within } from '../behind.ts'
import type { Cell, ChartTable, Row } from '../chart/table.ts'
import { share } from '../numbers.ts'
import { type Slice, STEPS, type Step } from '../view.ts'
import { changeCell, countCell, shareCell } from './cells.ts'
import type { Insights } from './insights-data.ts'

/** How far the conversations of a period came, step by step. */
export function funnelTable(insights: Insights, slice: Slice): ChartTable {
  const { counts, comparison } = insights
  const said = insightsText.funnel
  const numberOf = (step: Step, of: Insights | Insights['comparison']): Cell =>
    countCell(of.counts[step], ofStep(within(of, slice), step))
  const rows = STEPS.map((step, index): Row => {
    const former = STEPS[index - 1]
    const behind = ofStep(within(insights, slice), step)
    return {
      key: step,
      name: insightsText.steps[step],
      bar: { whole: counts[step], before: comparison.counts[step] },
      cells: [
        numberOf(step, insights),
        shareCell(former ? share(counts[step], counts[former]) : null, behind),
        shareCell(share(counts[step], counts.opened), behind),
        numberOf(step, comparison),
        changeCell(counts[step], comparison.counts[step]),
      ],
    }
  })
  return {
    head: said.step,
    columns: [
      { name: said.count, brief: true },
      { name: said.fromStep, brief: true },
      { name: said.ofOpened },
      { name: insightsText.before },
      { name: insightsText.change, brief: true },
    ],
    rows,
  }
}
