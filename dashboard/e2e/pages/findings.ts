import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Ways in which a page can look, one after the other on the same page. What is no matter of colour is the same in dark. */
const LOOKS = [
  { name: 'light', colorScheme: 'light', width: 1280, rules: undefined },
  { name: 'dark', colorScheme: 'dark', width: 1280, rules: ['color-contrast', 'link-in-text-block'] },
  { name: 'at 360 px', colorScheme: 'light', width: 360, rules: undefined },
] as const

/** What axe is asked for in place of its own script where a page has that already: bringing it takes as long as a look. */
const NO_SCRIPT = ';'

function onlyThese(rules: readonly string[]) {
  return { runOnly: { type: 'rule' as const, values: [...rules] } }
}

/**
 * Says whether looks may change by and by. At once is what looking needs: waiting until each colour has arrived, and what
 * inherits from it after it, takes longer than looking.
 */
function letFade(page: Page, allowed: boolean): Promise<void> {
  return page.evaluate((fades) => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? [])]
    for (const root of roots) {
      const own = root.adoptedStyleSheets.filter(({ media }) => media.mediaText !== 'all, still')
      const still = new CSSStyleSheet({ media: 'all, still' })
      still.replaceSync('*, ::before, ::after { transition: none !important }')
      root.adoptedStyleSheets = fades ? own : [...own, still]
    }
  }, allowed)
}

/** Until a page has done what it does about another width, and that has been drawn. */
function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    let still = 0
    const observer = new MutationObserver(() => {
      still = 0
    })
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? [])]
    for (const root of roots) observer.observe(root, { subtree: true, childList: true, attributes: true })
    for (let frames = 0; still < 3 && frames < 60; frames += 1) {
      still += 1
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    observer.disconnect()
  })
}

/** What axe finds on a page, looked at in every way; leaves the page as it was. Each finding begins with the place. */
export async function findings(page: Page, place: string): Promise<string[]> {
  const found: string[] = []
  const before = page.viewportSize()
  await letFade(page, false)
  for (const { name, colorScheme, width, rules } of LOOKS) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 740 })
    await settled(page)
    const brought = await Promise.all(page.frames().map((frame) => frame.evaluate<boolean>('"axe" in window')))
    // There are no frames of others to look into, and without them one page is enough.
    const axe = new AxeBuilder({ page, ...(brought.every(Boolean) && { axeSource: NO_SCRIPT }) }).setLegacyMode()
    // Newer than what axe looks for by itself: what is to be hit by a finger is at least 24 px in size or apart.
    axe.options({
      resultTypes: ['violations'],
      // Style sheets are fetched anew for one rule that is no part of what axe looks for.
      preload: { assets: ['media'] },
      ...(rules ? onlyThese(rules) : { rules: { 'target-size': { enabled: true } } }),
    })
    const { violations } = await axe.analyze()
    for (const { id, nodes } of violations) {
      found.push(`${place}, ${name}: ${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  if (before) await page.setViewportSize(before)
  await letFade(page, true)
  return found
}
