import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Scores from 0 to 100. How a page is found by search engines is left out: nobody finds one that asks who they are. */
export type Scores = Record<'performance' | 'accessibility' | 'best-practices', number>

/** Fetched when it is wanted: it is as large as all other tools together, and only this script needs it. */
const LIGHTHOUSE = 'lighthouse@13.5.0'

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>
  environment: { benchmarkIndex: number }
  runtimeError?: { message: string }
}

/**
 * Has Lighthouse load a page as a desktop would, in a browser that listens on a port and is signed in already; tells also how
 * fast it found the machine.
 */
export async function runLighthouse(
  address: string,
  debuggingPort: number,
): Promise<{ scores: Scores; faults: string[]; machine: number }> {
  const categories = ['performance', 'accessibility', 'best-practices'] as const
  const { stdout } = await promisify(execFile)(
    'pnpm',
    [
      ...['dlx', LIGHTHOUSE, address, `--port=${debuggingPort}`, '--preset=desktop', '--quiet'],
      ...['--output=json', '--disable-storage-reset', `--only-categories=${categories.join(',')}`],
    ],
    { maxBuffer: 2 ** 26 },
  )
  const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Report
  if (report.runtimeError) throw new Error(`${address}: ${report.runtimeError.message}`)
  const scores = Object.fromEntries(
    categories.map((each) => [each, Math.round((report.categories[each]?.score ?? 0) * 100)]),
  ) as Scores
  const weighed = categories.flatMap(
    (each) => report.categories[each]?.auditRefs.filter(({ weight }) => weight > 0) ?? [],
  )
  const faults = weighed.flatMap(({ id }) => {
    const audit = report.audits[id]
    if (!audit || audit.score === null || audit.score >= 0.9) return []
    return [`${audit.title}${audit.displayValue ? `: ${audit.displayValue}` : ''}`]
  })
  return { scores, faults, machine: Math.round(report.environment.benchmarkIndex) }
}
