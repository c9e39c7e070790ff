import { csvLine } from './csv.ts'

/** One figure of a table. */
export interface Cell {
  /** As a file keeps it; null where there is nothing to say. */
  value: string | number | null
  /** As it is read. */
  shown: string
  /** Where the conversations behind it are listed. */
  href?: string
}

/** A bar beside the name of a row, in the unit of its table. */
export interface Bar {
  whole: number
  /** What of it is emphasised. */
  part?: number
  /** As long as it was in the period before. */
  before?: number
}

/** A row of figures. */
export interface Row {
  key: string
  name: string
  cells: readonly Cell[]
  bar?: Bar
}

/** What a chart shows, in rows: it is drawn from them, a screen reader reads them, a file keeps them. */
export interface ChartTable {
  /** What the rows are told apart by. */
  head: string
  /** The figures; brief ones stand beside bars, all in the table. */
  columns: readonly { name: string; brief?: boolean }[]
  rows: readonly Row[]
}

const BYTE_ORDER_MARK = '\ufeff'

/** A table as a file for spreadsheets. */
export function csvOf({ head, columns, rows }: ChartTable): string {
  const lines = rows.map(({ name, cells }) => csvLine([name, ...cells.map(({ value }) => value)]))
  return `${BYTE_ORDER_MARK}${csvLine([head, ...columns.map(({ name }) => name)])}${lines.join('')}`
}
