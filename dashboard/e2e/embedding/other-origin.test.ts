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

test('on an allowed page of another origin the chat works under a strict policy and whatever the page styles', async () => {
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

test('on a page that is not allowed the chat says so', async () => {
  const context = await people.somebody()
  const visitor = new Visitor(await context.newPage())
  await visitor.page.goto(stranger.page('/'))
  await visitor.page.getByRole('button', { name: 'Chat with us' }).click()
  await visitor.page.getByRole('dialog').getByText('The chat is not available on this page.').first().waitFor()
  expect(await visitor.page.evaluate(() => localStorage.length)).toBe(0)
})
