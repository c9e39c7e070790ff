import { insightsText } from '#lib/texts/insights-text.ts'
import { ofMinutes, within } from '../behind.ts'
import type { ChartTable } from '../chart/table.ts'
import { duration, share } from '../numbers.ts'
import type { Slice } from '../view.ts'
import { countCell, shareCell } from './cells.ts'
import type { Insights } from './insights-data.ts'

/** How long conversations took to convert. */
export function timeTable(insights: Insights, slice: Slice): ChartTable {
  const { histogram } = insights.timeToConvert
  const said = insightsText.time
  const all = histogram.reduce((sum, { conversations }) => sum + conversations, 0)
  return {
    head: said.head,
    columns: [
      { name: said.count, brief: true },
      { name: said.share, brief: true },
    ],
    rows: histogram.map(({ fromMinutes, belowMinutes, conversations }) => {
      const behind = ofMinutes(within(insights, slice), fromMinutes, belowMinutes)
      return {
        key: String(fromMinutes),
        name: stretchName(fromMinutes, belowMinutes),
        bar: { whole: conversations },
        cells: [countCell(conversations, behind), shareCell(share(conversations, all), behind)],
      }
    }),
  }
}

function stretchName(fromMinutes: number, belowMinutes: number | null | undefined): string {
  const { below, between, from } = insightsText.time
  if (belowMinutes == null) return from(duration(fromMinutes))
  return fromMinutes === 0 ? below(duration(belowMinutes)) : between(duration(fromMinutes), duration(belowMinutes))
}
