import type { Damage } from './damage.ts'

/** What a round, or all of them, came to. */
export interface Report extends Damage {
  sent: number
  acknowledged: number
  retried: number
  /** Done although the answer did not arrive: what a client that does not repeat would count twice or never. */
  foundDone: number
  /** Requests that were not served although they should have been. */
  failed: number
  /** The longest that something took to be there again, where a limit is set for it. */
  slowestMs: number
  seconds: number
}

/** One line for people. */
export function lineOf(name: string, report: Report, slowest: string): string {
  const { sent, acknowledged, retried, foundDone, failed, lost, doubled, outOfOrder, slowestMs, seconds } = report
  const counts = {
    sent,
    acknowledged,
    retried,
    'found done': foundDone,
    failed,
    lost,
    doubled,
    'out of order': outOfOrder,
  }
  const parts = Object.entries(counts).map(([what, count]) => `${count} ${what}`)
  if (slowest) parts.push(`${slowest} ${Math.round(slowestMs)} ms`)
  return `${name}: ${parts.join(', ')}, ${seconds.toFixed(1)} s`
}

/** Rounds taken together. */
export function addUp(reports: readonly Report[]): Report {
  const sum = (name: keyof Report) => reports.reduce((total, report) => total + report[name], 0)
  return {
    sent: sum('sent'),
    acknowledged: sum('acknowledged'),
    retried: sum('retried'),
    foundDone: sum('foundDone'),
    failed: sum('failed'),
    lost: sum('lost'),
    doubled: sum('doubled'),
    outOfOrder: sum('outOfOrder'),
    slowestMs: Math.max(0, ...reports.map(({ slowestMs }) => slowestMs)),
    seconds: sum('seconds'),
  }
}

/** Whether nothing was lost, doubled, out of order or left unserved, and nothing took longer than it may. */
export function isWhole({ failed, lost, doubled, outOfOrder, slowestMs }: Report, limitMs: number): boolean {
  return failed + lost + doubled + outOfOrder === 0 && slowestMs <= limitMs
}
