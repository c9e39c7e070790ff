import { afterAll, beforeAll, expect, test } from 'vitest'
import { HOSTILE, HostSite } from '../pages/host-page.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Visitor } from '../pages/visitor.ts'

const people = useBrowser()
let allowed: HostSite
let stranger: HostSite

beforeAll(async () => {
  allowed = await HostSite.start()
  stranger = await HostSite.start()
  await HostSite.allow(allowed)
})

afterAll(() => {
  allowed.close()
  stranger.close()
})

test('product section 7, one script tag: on an allowed page of another origin, under a strict policy and whatever it styles, nothing before it is opened, resumed after a reload', async () => {
  const context = await people.somebody()
  const visitor = new Visitor(await context.newPage())
  const requests: string[] = []
  visitor.page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await visitor.page.goto(allowed.page('/', { styles: HOSTILE }))
  const launcher = visitor.page.getByRole('button', { name: 'Chat with us' })
  await launcher.waitFor()
  expect(requests.filter((path) => !['/', '/.css', '/widget.js', '/favicon.ico'].includes(path))).toEqual([])
  expect(await visitor.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    '',
  ])
  await visitor.openChat()
  await visitor.ask('Can I come in for just one day?', /Day Pass/)
  const card = visitor.log.getByRole('link', { name: /^Get a day pass/ }).first()
  expect(await card.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize))).toBeLessThan(20)
  await visitor.page.reload()
  await visitor.openChat()
  await visitor.log.getByText('Can I come in for just one day?', { exact: true }).waitFor()
})

test('product section 7, a tiny loader: scripts come packed, as small as they are said to be', async () => {
  const page = await (await people.somebody()).newPage()
  const scripts = new Map<string, number>()
  page.on('response', async (response) => {
    const path = new URL(response.url()).pathname
    if (!path.endsWith('.js')) return
    expect(await response.headerValue('content-encoding')).toMatch(/^(br|gzip)$/)
    scripts.set(path.replace(/-[\w-]{8}\.js$/, ''), Number(await response.headerValue('content-length')))
  })
  await page.goto(allowed.page('/weighed'))
  await new Visitor(page).openChat()
  await expect.poll(() => scripts.has('/widget/chat')).toBe(true)
  // A browser takes Brotli over a safe connection or from its own machine.
  expect(scripts.get('/widget.js')).toBeLessThanOrEqual(1_200)
  expect(scripts.get('/widget/panel')! + scripts.get('/widget/chat')!).toBeLessThanOrEqual(26_000)
})

test('product section 7, allowed origins: on a page that is not allowed the chat says so, and the server opens none', async () => {
  const context = await people.somebody()
  const visitor = new Visitor(await context.newPage())
  await visitor.page.goto(stranger.page('/'))
  await visitor.page.getByRole('button', { name: 'Chat with us' }).click()
  await visitor.page.getByRole('dialog').getByText('The chat is not available on this page.').first().waitFor()
  expect(await visitor.page.evaluate(() => localStorage.length)).toBe(0)
})
