import { type Filter, listPath } from '#lib/conversations/filter.ts'
import { growth } from '#lib/conversations/list/figures.ts'
import { insightsText } from '#lib/texts/insights-text.ts'
import type { Cell } from '../chart/table.ts'
import { count, percent, percentMore } from '../numbers.ts'

/** A number of conversations, which opens them. */
export function countCell(value: number, behind: Filter): Cell {
  return { value, shown: count(value), href: listPath(behind) }
}

/** A share, to four digits in a file; it opens the conversations that are this share. */
export function shareCell(value: number | null, behind: Filter): Cell {
  if (value === null) return { value: null, shown: insightsText.none }
  return { value: Number(value.toFixed(4)), shown: percent(value), href: listPath(behind) }
}

/** How much more or less something became. */
export function changeCell(now: number, before: number): Cell {
  const { none, isNew, noChange } = insightsText
  const grown = growth({ now, before })
  if (grown === undefined) return { value: null, shown: now > 0 ? isNew : none }
  return { value: Number(grown.toFixed(4)), shown: grown === 0 ? noChange : percentMore(grown) }
}
