import type { Stage } from './stage.ts'

/** What every part of the measuring is given. */
export interface Bench {
  seconds: number
  rounds: number
  connections: number
  /** Whether starts from nothing are measured, too. */
  cold: boolean
  /** Whether a measure of this name was asked for. */
  wanted(name: string): boolean
  /** Whether one was asked for whose name begins so. */
  wantedOf(beginning: string): boolean
  /** The database, made when it is first asked for. */
  stage(): Promise<Stage>
  /** Begins a table with these columns; each call of the result prints a row of it. */
  table(columns: readonly string[]): (name: string, cells: readonly (string | number)[]) => void
}
