import { parseArgs } from 'node:util'
import { findBrowser } from '../../dashboard/e2e/browser/find-browser.ts'
import { launchBrowser } from '../../dashboard/e2e/browser/launch-browser.ts'
import { thisMachine } from '../../dashboard/e2e/browser/this-machine.ts'
import { ADMIN } from '../bench/sign-in.ts'
import { startStage } from '../bench/stage.ts'
import { waitForRollups } from '../bench/wait-for-rollups.ts'
import { scroll } from './scroll.ts'

// Scrolls down a list of conversations as long as asked, and says how smoothly it went: pnpm measure:scrolling --rows N. The
// example is made as large as that first, as it is for pnpm bench. Wants an idle machine.
const { values } = parseArgs({ options: { rows: { type: 'string', default: '100000' } } })
const rows = Number(values.rows)
if (!Number.isInteger(rows) || rows < 1000) {
  console.error('Usage: pnpm measure:scrolling [--rows 100000], of 1,000 at least')
  process.exit(1)
}

const COLUMNS = ['rows', 'seconds', 'frames', 'late', 'worst ms', 'elements', 'MB']

// Before the stage, which keeps whatever is started after it on one processor.
const browser = await launchBrowser(await findBrowser(thisMachine()))
const stage = await startStage(Math.ceil(rows * 1.05), console.log)
try {
  const program = await stage.start()
  await waitForRollups(stage.database, console.log)
  try {
    const page = await browser.newPage({ viewport: { width: 1350, height: 940 } })
    await page.goto(program.address)
    await page.getByLabel('E-mail').fill(ADMIN.email)
    await page.getByLabel('Password').fill(ADMIN.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('row').nth(10).waitFor()
    console.log(COLUMNS.map((each) => each.padStart(10)).join(''))
    for (const stretch of await scroll(page, rows, Math.ceil(rows / 10))) {
      const cells = [stretch.rows, stretch.seconds.toFixed(1), stretch.frames, stretch.late]
      const state = [Math.round(stretch.worstMs), stretch.elements, Math.round(stretch.megabytes)]
      console.log([...cells, ...state].map((each) => String(each).padStart(10)).join(''))
    }
  } finally {
    await program.end('SIGTERM')
  }
} finally {
  await browser.close()
  await stage.end()
}
