import type { Browser } from 'playwright-core'
import { openSlowPage, processorTimeOf, seenBy } from './slow-device.ts'

/** How one page comes. */
export interface Loading {
  largestPaintMs: number
  /** Time beyond 50 ms of each long task. */
  blockedMs: number
  layoutShift: number
  /** What its main thread spent computing, slowed, without its waiting for others. */
  processorMs: number
  bytes: number
}

/** Loads a page with a form for the first time. */
export async function measureLoading(browser: Browser, address: string): Promise<Loading> {
  const { page, devtools, answers } = await openSlowPage(browser)
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.locator('form').waitFor()
  const seen = await seenBy(page)
  const processorMs = await processorTimeOf(devtools)
  await page.context().close()
  return { ...seen, processorMs, bytes: answers.reduce((total, { bytes }) => total + bytes, 0) }
}
