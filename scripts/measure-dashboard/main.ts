import { findBrowser } from '../../dashboard/e2e/browser/find-browser.ts'
import { thisMachine } from '../../dashboard/e2e/browser/this-machine.ts'
import { runLighthouse, type Scores } from './run-lighthouse.ts'
import { startStage } from './stage.ts'

// Has Lighthouse look at every kind of page of staff, signed in, on the production build: pnpm measure:dashboard. Exits
// with 1 where a score is below its least. Wants an idle machine.
const LEAST: Scores = { performance: 98, accessibility: 100, 'best-practices': 100 }

const stage = await startStage(await findBrowser(thisMachine()))
const missed: string[] = []
try {
  const categories = Object.keys(LEAST) as (keyof Scores)[]
  console.log(['page'.padEnd(28), ...categories.map((each) => each.padStart(15))].join(''))
  for (const [name, address] of stage.pages) {
    const { scores, faults } = await runLighthouse(address, stage.debuggingPort)
    console.log([name.padEnd(28), ...categories.map((each) => String(scores[each]).padStart(15))].join(''))
    for (const fault of faults) console.log(`  ${fault}`)
    for (const each of categories) if (scores[each] < LEAST[each]) missed.push(`${name}: ${each} ${scores[each]}`)
  }
} finally {
  await stage.end()
}
if (missed.length > 0) {
  console.error(`\nBelow the least (${Object.values(LEAST).join(', ')}):\n${missed.join('\n')}`)
  process.exitCode = 1
}
