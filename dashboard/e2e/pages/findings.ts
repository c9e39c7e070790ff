import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Ways in which a page can look, one after the other on the same page. What is no matter of colour is the same in dark. */
const LOOKS = [
  { name: 'light', colorScheme: 'light', width: 1280, rules: undefined },
  { name: 'dark', colorScheme: 'dark', width: 1280, rules: ['color-contrast', 'link-in-text-block'] },
  { name: 'at 360 px', colorScheme: 'light', width: 360, rules: undefined },
] as const

function onlyThese(rules: readonly string[]) {
  return { runOnly: { type: 'rule' as const, values: [...rules] } }
}

/** What axe finds on a page, looked at in every way; leaves the page as it was. Each finding begins with the place. */
export async function findings(page: Page, place: string): Promise<string[]> {
  const found: string[] = []
  const before = page.viewportSize()
  for (const { name, colorScheme, width, rules } of LOOKS) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 740 })
    // There are no frames to look into, and without them one page is enough.
    const axe = new AxeBuilder({ page }).setLegacyMode()
    // Newer than what axe looks for by itself: what is to be hit by a finger is at least 24 px in size or apart.
    axe.options({
      resultTypes: ['violations'],
      ...(rules ? onlyThese(rules) : { rules: { 'target-size': { enabled: true } } }),
    })
    const { violations } = await axe.analyze()
    for (const { id, nodes } of violations) {
      found.push(`${place}, ${name}: ${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  if (before) await page.setViewportSize(before)
  return found
}
