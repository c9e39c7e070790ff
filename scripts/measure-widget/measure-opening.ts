import type { Browser } from 'playwright-core'
import { openSlowPage, processorTimeOf, seenBy } from './slow-device.ts'

/** One opening of the chat window. */
export interface Opening {
  /** From the click until what is typed stands in the window. */
  typingMs: number
  /** From the click until the operator's greeting is there and the chat can be used. */
  greetingMs: number
  /** What of that the page's main thread spent computing, slowed, without its waiting for others. */
  processorMs: number
  requestsBefore: number
  loaderRequests: number
  loaderBytes: number
  /** Everything that came between the click, or the look ahead, and the greeting. */
  openingBytes: number
  layoutShift: number
}

/** Opens the chat once: after the pointer has rested on the launcher for long enough, or at once. */
export async function measureOpening(browser: Browser, address: string, way: 'prefetched' | 'cold'): Promise<Opening> {
  const { page, devtools, answers } = await openSlowPage(browser)
  await page.goto(address, { waitUntil: 'networkidle' })
  const launcher = page.locator('foyer-chat .launcher')
  await launcher.waitFor()
  const ours = answers.filter((each) => !each.address.startsWith(address))
  const loader = ours.filter((each) => each.address.endsWith('/widget.js'))
  if (way === 'prefetched') {
    await launcher.hover()
    await page.locator('foyer-chat .window').waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
  }
  const processorBefore = await processorTimeOf(devtools)
  await page.evaluate(watchOpening)
  await launcher.click()
  await page.waitForFunction(() => 'greetingMs' in window)
  await page.keyboard.type('x')
  const typed = await page.locator('foyer-chat textarea').inputValue()
  if (typed !== 'x') throw new Error(`What was typed did not arrive: "${typed}".`)
  const { layoutShift } = await seenBy(page)
  const opened = await page.evaluate(() => {
    const { typingMs, greetingMs } = window as unknown as Pick<Opening, 'typingMs' | 'greetingMs'>
    return { typingMs, greetingMs }
  })
  const processorMs = (await processorTimeOf(devtools)) - processorBefore
  const all = answers.filter((each) => !each.address.startsWith(address))
  const sum = (some: typeof answers) => some.reduce((total, { bytes }) => total + bytes, 0)
  await page.context().close()
  return {
    ...opened,
    processorMs,
    requestsBefore: ours.length,
    loaderRequests: loader.length,
    loaderBytes: sum(loader),
    openingBytes: sum(all) - sum(ours),
    layoutShift,
  }
}

/** Runs in the page: notes at each frame how far the window is, counted from the click. */
function watchOpening(): void {
  const shadow = document.querySelector('foyer-chat')!.shadowRoot!
  const noted = window as unknown as { typingMs?: number; greetingMs?: number }
  addEventListener(
    'click',
    ({ timeStamp }) => {
      const look = () => {
        if (shadow.activeElement?.tagName === 'TEXTAREA') noted.typingMs ??= performance.now() - timeStamp
        if (shadow.querySelector('.suggestions')) noted.greetingMs = performance.now() - timeStamp
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    },
    { capture: true, once: true },
  )
}
