import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { findBrowser } from '../../dashboard/e2e/browser/find-browser.ts'
import { launchBrowser } from '../../dashboard/e2e/browser/launch-browser.ts'
import { thisMachine } from '../../dashboard/e2e/browser/this-machine.ts'
import { measureLoading } from './measure-loading.ts'
import { measureOpening, type Opening } from './measure-opening.ts'
import { startStage } from './stage.ts'

// Measures the widget on a page of another origin and the pages that its links lead to, on a slow device with a slow
// network: pnpm measure:widget --rounds N. Exits with 1 where a limit does not hold.
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } })
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('Usage: pnpm measure:widget [--rounds 5]')
  process.exit(1)
}

const median = (figures: number[]) => figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0
const missed: string[] = []

/** Prints a figure with its limit, and notes it where it is beyond. */
function tell(what: string, figure: number, unit: string, limit?: number): void {
  const shown = `${Number.isInteger(figure) ? figure : figure.toFixed(3)} ${unit}`.trim()
  console.log(`${what.padEnd(64)} ${shown}${limit === undefined ? '' : ` (at most ${limit})`}`)
  if (limit !== undefined && figure > limit) missed.push(what)
}

const browser = await launchBrowser(await findBrowser(thisMachine()))
const stage = await startStage()
try {
  const busy = (loadavg()[0] ?? 0) / availableParallelism()
  if (busy > 1) console.log(`This machine is ${busy.toFixed(1)} times as busy as it can be: the times mean little.`)
  console.log(`Processor slowed four times, 150 ms and 1.6 Mbit/s to the server, median of ${rounds}:\n`)
  for (const [way, limitMs] of [
    ['prefetched', 400],
    ['cold', 700],
  ] as const) {
    const openings: Opening[] = []
    for (let round = 0; round < rounds; round++) openings.push(await measureOpening(browser, stage.hostPage, way))
    tell(
      `widget, ${way}: from click to typing`,
      Math.round(median(openings.map((each) => each.typingMs))),
      'ms',
      limitMs,
    )
    tell(
      `widget, ${way}: from click to the greeting`,
      Math.round(median(openings.map((each) => each.greetingMs))),
      'ms',
    )
    tell(`widget, ${way}: of that computing`, Math.round(median(openings.map((each) => each.processorMs))), 'ms')
    const most = (pick: (opening: Opening) => number) => Math.max(...openings.map(pick))
    const before = most((each) => each.requestsBefore - each.loaderRequests)
    tell(`widget, ${way}: requests before opening, beside the loader`, before, '', 0)
    tell(
      `widget, ${way}: bytes of the loader on the wire`,
      most((each) => each.loaderBytes),
      '',
      1_200,
    )
    tell(
      `widget, ${way}: bytes fetched by the greeting`,
      most((each) => each.openingBytes),
      '',
    )
    tell(
      `widget, ${way}: layout shift of the page`,
      most((each) => each.layoutShift),
      '',
      0,
    )
  }
  for (const [name, address] of stage.linkedPages) {
    const { largestPaintMs, blockedMs, processorMs, layoutShift, bytes } = await measureLoading(browser, address)
    tell(`${name}: largest paint`, Math.round(largestPaintMs), 'ms', 2_500)
    tell(`${name}: main thread blocked`, Math.round(blockedMs), 'ms', 200)
    tell(`${name}: computing`, Math.round(processorMs), 'ms')
    tell(`${name}: layout shift`, layoutShift, '', 0.1)
    tell(`${name}: bytes on the wire`, bytes, '')
  }
  console.log(missed.length === 0 ? '\nAll limits hold.' : `\nBeyond its limit:\n  ${missed.join('\n  ')}`)
  process.exitCode = missed.length === 0 ? 0 : 1
} finally {
  await browser.close()
  await stage.end()
}
