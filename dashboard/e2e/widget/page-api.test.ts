import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askAsStaff } from '../pages/ask-as-staff.ts'
import { HostSite } from '../pages/host-page.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { signToken } from '../pages/sign-token.ts'
import { Visitor } from '../pages/visitor.ts'

const people = useBrowser()
let site: HostSite
let address: string
let context: BrowserContext
let page: Page
let visitor: Visitor

/** Calls a method of the element; what it rejects with comes back as text. */
const call = (method: string, text?: string, where = page) =>
  where.evaluate(
    async ([name, given]) => {
      const chat = document.querySelector('foyer-chat') as unknown as Record<string, (text?: string) => Promise<void>>
      return chat[name!]!(given).then(
        () => 'done',
        (error) => String(error),
      )
    },
    [method, text],
  )

/** What the page has heard since it was asked last. */
const heard = () =>
  page.evaluate(() => {
    const { events } = window as unknown as { events: { name: string; detail: unknown }[] }
    return events.splice(0)
  })

const keptId = (where = page) =>
  where.evaluate(() => JSON.parse(localStorage.getItem('foyer:site_demo') ?? 'null')?.id as string | undefined)

beforeAll(async () => {
  site = await HostSite.start()
  await HostSite.allow(site)
  address = site.page('/')
  context = await people.somebody()
  page = await context.newPage()
  visitor = new Visitor(page)
  await page.goto(address)
  await page.getByRole('button', { name: 'Chat with us' }).waitFor()
  await page.evaluate(() => {
    const events: { name: string; detail: unknown }[] = []
    Object.assign(window, { events })
    for (const name of ['opened', 'message', 'offer_shown', 'link_clicked', 'rated', 'converted'])
      document.addEventListener(`foyer:${name}`, (event) => {
        events.push({ name, detail: (event as CustomEvent).detail })
      })
  })
})
afterAll(() => site.close())

test('product section 7, page API: open, close and toggle, as often and as fast as a page likes', async () => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  // Before anything was opened these ask nobody.
  expect(await call('close')).toBe('done')
  expect(await call('identify', 'a.b.c')).toBe('done')
  expect(requests).toEqual([])
  await page.evaluate(() => {
    const chat = document.querySelector('foyer-chat') as unknown as Record<string, () => Promise<void>>
    return Promise.all(['open', 'close', 'toggle', 'toggle', 'open', 'open'].map((name) => chat[name]!()))
  })
  await visitor.draft.waitFor()
  expect((await heard()).filter(({ name }) => name === 'opened')).toHaveLength(1)
  await call('toggle')
  expect(await visitor.window.isVisible()).toBe(false)
  expect(await page.getByRole('button', { name: 'Chat with us' }).getAttribute('aria-expanded')).toBe('false')
})

test('product section 7, page API: send says it as the visitor; what cannot be said is an error', async () => {
  await call('send', 'Can we come in for just one day, please?')
  const card = visitor.log.getByRole('link', { name: /^Get a day pass/ }).first()
  await card.waitFor()
  expect(await call('send', '  ')).toMatch(/RangeError/)
  expect(await call('send', 'x'.repeat(4_001))).toMatch(/4000 characters/)
  expect(await visitor.log.getByText('Can we come in for just one day, please?', { exact: true }).count()).toBe(1)
})

test('product section 7, events and thumbs: opened, message, offer_shown, link_clicked, rated and taken back, none with what was said', async () => {
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    visitor.log
      .getByRole('link', { name: /^Get a day pass/ })
      .first()
      .click(),
  ])
  await opened.close()
  await visitor.log.getByRole('button', { name: 'Helpful', exact: true }).click()
  const pressed = visitor.log.getByRole('button', { name: 'Helpful', exact: true, pressed: true })
  await pressed.waitFor()
  const all: { name: string; detail: unknown }[] = []
  await expect.poll(async () => all.push(...(await heard())) && all.map(({ name }) => name)).toContain('rated')
  const told = (name: string) => all.filter((event) => event.name === name).map(({ detail }) => detail)
  const id = expect.any(String)
  expect(told('message')).toEqual([
    { id, author: 'VISITOR' },
    { id, author: 'ASSISTANT' },
  ])
  expect(told('offer_shown')).toContainEqual({ id, kind: 'DAY_PASS', label: 'Get a day pass' })
  expect(told('link_clicked')).toEqual([{ id, kind: 'DAY_PASS', label: 'Get a day pass' }])
  expect(told('rated')).toEqual([{ id, rating: 'UP' }])
  expect(JSON.stringify(all)).not.toMatch(/just one day|€/)
  // Pressed again it is taken back.
  await pressed.click()
  await pressed.waitFor({ state: 'detached' })
  await expect.poll(heard).toContainEqual({ name: 'rated', detail: { id, rating: null } })
})

test('product section 7, identify: only a token signed by the operator counts; another person gets another chat', async () => {
  const { createIdentitySecret } = await askAsStaff<{ createIdentitySecret: { secret: string } }>(
    'mutation ($input: CreateIdentitySecretInput!) { createIdentitySecret(input: $input) { secret } }',
    { input: { siteKey: 'site_demo' } },
  )
  const tokenOf = (name: string) => signToken(createIdentitySecret.secret, { name, email: `${name}@example.com` })
  const before = await keptId()
  expect(await call('identify', 'a.b.c')).toMatch(/Error: /)
  expect(await call('identify', tokenOf('ada'))).toBe('done')
  expect(await keptId()).toBe(before)
  expect(await call('identify', tokenOf('grace'))).toBe('done')
  expect(await keptId()).not.toBe(before)
  expect(await visitor.log.getByText('Can we come in for just one day, please?', { exact: true }).count()).toBe(0)
  // Nor does she see it in the list of earlier chats.
  await visitor.window.getByRole('button', { name: 'Earlier chats' }).click()
  await visitor.window.getByText('There are no earlier chats in this browser.').waitFor()
  await visitor.window.getByRole('button', { name: 'Back to the chat' }).click()
})

test('product section 7, reset: this tab and every other one forget the chat', async () => {
  const other = await context.newPage()
  await other.goto(address)
  const elsewhere = new Visitor(other)
  await elsewhere.openChat()
  await elsewhere.ask('When do you open?', /8:00/)
  await call('reset')
  await elsewhere.window.waitFor({ state: 'hidden' })
  expect(await other.evaluate(() => localStorage.length)).toBe(0)
  await elsewhere.openChat()
  expect(await elsewhere.log.getByText('When do you open?', { exact: true }).count()).toBe(0)
  await other.close()
})

test('product section 7, destroy: nothing is left on the page, and the script brings it back', async () => {
  await visitor.openChat()
  await expect.poll(() => keptId()).toBeDefined()
  const before = await keptId()
  expect(await call('destroy')).toBe('done')
  expect(await page.locator('foyer-chat').count()).toBe(0)
  const again = site.page('/again', { body: '<h1>Again</h1>' })
  await page.goto(again)
  await visitor.openChat()
  expect(await keptId()).toBe(before)
})
