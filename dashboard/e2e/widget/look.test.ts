import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HOSTILE, HostSite } from '../pages/host-page.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Visitor } from '../pages/visitor.ts'

const people = useBrowser()
let site: HostSite

beforeAll(async () => {
  site = await HostSite.start()
  await HostSite.allow(site)
})
afterAll(() => site.close())

const TEXT = `<h1>A page</h1>${'<p>Words of the page.</p>'.repeat(60)}<button type="button">Of the page</button>`
/** As loud as a page can be: the wrong way round, in large letters, with styles for everything. */
const LOUD = `${HOSTILE} body { font: italic 60px/3 serif; letter-spacing: 9px; text-transform: uppercase; visibility: visible }`

const style = (element: Locator, ...names: string[]) =>
  element.evaluate((node, asked) => asked.map((name) => getComputedStyle(node).getPropertyValue(name)), names)

test('product section 7, no layout shift: the page does not move while the chat loads, opens, talks and closes', async () => {
  const context = await people.somebody()
  await context.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const visitor = new Visitor(await context.newPage())
  await visitor.page.goto(site.page('/still', { body: TEXT }))
  const before = await visitor.page.evaluate(() => [document.documentElement.scrollHeight, document.body.offsetWidth])
  await visitor.openChat()
  await visitor.ask('Can I come in for just one day?', /Day Pass/)
  await visitor.page.keyboard.press('Escape')
  await visitor.window.waitFor({ state: 'hidden' })
  expect(await visitor.page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
  const after = await visitor.page.evaluate(() => [document.documentElement.scrollHeight, document.body.offsetWidth])
  expect(after).toEqual(before)
})

test('product section 7, no leak of styles either way: a loud page right to left changes nothing, and is not changed', async () => {
  const context = await people.somebody()
  const visitor = new Visitor(await context.newPage())
  await visitor.page.goto(site.page('/loud', { html: 'lang="en" dir="rtl"', body: TEXT, styles: LOUD }))
  const heading = visitor.page.locator('h1')
  const names = ['font-size', 'color', 'font-family', 'letter-spacing', 'direction', 'margin-top', 'text-transform']
  const theirs = await style(heading, ...names)
  await visitor.page.locator('foyer-chat').getByRole('button', { name: 'Chat with us' }).click()
  await visitor.ask('Can I come in for just one day?', /Day Pass/)
  const ours = await style(visitor.window, ...names, 'font-style', 'visibility')
  expect(ours).toEqual([
    '15px',
    expect.any(String),
    expect.stringMatching(/^system-ui/),
    'normal',
    'ltr',
    '0px',
    'none',
    'normal',
    'visible',
  ])
  expect(await style(visitor.draft, 'font-size', 'text-align', 'text-transform')).toEqual(['15px', 'start', 'none'])
  expect(await style(heading, ...names)).toEqual(theirs)
  expect(await visitor.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
})

test('product section 7, 200 % zoom and targets of 24 px: everything is reached without scrolling sideways', async () => {
  // What a window of 1280 by 800 shows at 200 %.
  const context = await people.somebody({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 })
  const visitor = new Visitor(await context.newPage())
  await visitor.page.goto(site.page('/zoomed', { body: TEXT }))
  await visitor.openChat()
  await visitor.ask('how much is a hot desk?', /When would you like to start/)
  await visitor.ask('next Monday', /sign up with its button/)
  const measure = () =>
    visitor.window.evaluate((window) => {
      const inline = (node: Element) => node.tagName === 'A' && getComputedStyle(node).display === 'inline'
      const targets = [...window.querySelectorAll('button, a, input, textarea')].filter(
        (node) => node.checkVisibility() && !inline(node),
      )
      const boxes = targets.map((node) => ({ node: node.outerHTML.slice(0, 60), box: node.getBoundingClientRect() }))
      return {
        small: boxes.filter(({ box }) => box.width < 24 || box.height < 24).map(({ node }) => node),
        outside: boxes.filter(({ box }) => box.left < 0 || box.right > innerWidth).map(({ node }) => node),
        sideways: [window, ...window.querySelectorAll('.thread, .sheet')].filter(
          (node) => node.scrollWidth > node.clientWidth,
        ).length,
      }
    })
  const well = { small: [], outside: [], sideways: 0 }
  expect(await measure()).toEqual(well)
  expect(await visitor.draft.isVisible()).toBe(true)
  await visitor.window.getByRole('button', { name: 'Talk to a person' }).click()
  await visitor.window.getByRole('button', { name: 'Ask the team' }).scrollIntoViewIfNeeded()
  expect(await measure()).toEqual(well)
})

test('product section 7, reduced motion and forced colours: nothing moves, and nothing is told by a background alone', async () => {
  const context = await people.somebody({ reducedMotion: 'no-preference' })
  const visitor = new Visitor(await context.newPage())
  await visitor.page.goto(site.page('/calm'))
  await visitor.openChat()
  expect(await style(visitor.window, 'transition-duration')).toEqual(['0.16s, 0.16s'])
  await visitor.page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' })
  expect(await style(visitor.window, 'transition-duration')).toEqual(['0s'])
  await visitor.ask('When do you open?', /8:00/)
  const running = visitor.page.locator('foyer-chat').evaluate((node) => node.shadowRoot?.getAnimations().length)
  expect(await running).toBe(0)
  expect(await style(visitor.log.locator('.visitor .text'), 'border-top-width')).toEqual(['1px'])
  const helpful = visitor.log.getByRole('button', { name: 'Helpful', exact: true })
  expect(await style(helpful, 'border-top-width')).toEqual(['0px'])
  await helpful.click()
  await expect.poll(() => style(helpful, 'border-top-width')).toEqual(['1px'])
  const launcher = visitor.page.getByRole('button', { name: 'Chat with us' })
  const close = visitor.window.getByRole('button', { name: 'Close chat' })
  for (const [button, drawnBy] of [
    [launcher, 'border-top-color'],
    [close, 'background-color'],
  ] as const) {
    const [icon, behind] = await button.evaluate(
      (node, name) => [
        getComputedStyle(node, '::before').getPropertyValue(name),
        getComputedStyle(node).backgroundColor,
      ],
      drawnBy,
    )
    expect(icon).toMatch(/^rgb\(/)
    expect(icon).not.toBe(behind)
  }
})
