import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HostSite } from '../pages/host-page.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Visitor } from '../pages/visitor.ts'

const people = useBrowser()
let site: HostSite
let visitor: Visitor

/** What has the focus, as it is called or, failing that, what stands in it. */
const focused = () =>
  visitor.page.evaluate(() => {
    const node = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement
    return node?.getAttribute('aria-label') ?? node?.textContent?.trim() ?? ''
  })

/** Whether the beginning of something in the thread is seen. */
const inSight = (line: Locator) =>
  line.evaluate((node) => {
    const view = node.closest('.thread')!.getBoundingClientRect()
    const { top } = node.getBoundingClientRect()
    return top >= view.top && top < view.bottom
  })

const press = (...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => visitor.page.keyboard.press(key)), Promise.resolve())

beforeAll(async () => {
  site = await HostSite.start()
  await HostSite.allow(site)
  visitor = new Visitor(await (await people.somebody()).newPage())
  await visitor.page.goto(site.page('/', { body: '<h1>A page</h1><a href="#there">Of the page</a>' }))
  await visitor.page.getByRole('button', { name: 'Chat with us' }).waitFor()
})
afterAll(() => site.close())

test('product section 7, keyboard only: into the chat, through all of it in the order it is read, and back', async () => {
  await press('Tab', 'Tab')
  expect(await focused()).toBe('Chat with us')
  await press('Enter')
  await expect.poll(focused).toBe('Your message')
  await visitor.window.getByRole('button', { name: 'How much is a hot desk?' }).waitFor()
  await visitor.window.getByRole('button', { name: 'Earlier chats' }).waitFor()
  const order: string[] = []
  for (let step = 0; step < 7; step++) {
    await press('Shift+Tab')
    order.unshift(await focused())
  }
  const suggestions = ['How much is a hot desk?', 'I need an office for six people', 'Can I come in for just one day?']
  expect(order).toEqual(['Talk to a person', 'Earlier chats', 'Close chat', 'Conversation', ...suggestions])
  await press('Escape')
  expect(await visitor.window.isVisible()).toBe(false)
  expect(await focused()).toBe('Chat with us')
  await press('Enter')
  await expect.poll(focused).toBe('Your message')
})

test('product section 7, greeting: it says that it is an AI, and suggests three questions', async () => {
  await visitor.log.getByText('Hello! I am the AI assistant of Quayside Coworking.').waitFor()
  const suggested = visitor.log.getByRole('list', { name: 'Questions to begin with' })
  expect(await suggested.getByRole('button').count()).toBe(3)
})

test('product section 7, Enter sends, Shift+Enter breaks the line, a word being composed is not sent, 4,000 characters', async () => {
  await visitor.page.keyboard.type('When do you')
  await press('Shift+Enter')
  await visitor.page.keyboard.type('open?')
  expect(await visitor.draft.inputValue()).toBe('When do you\nopen?')
  await visitor.draft.dispatchEvent('keydown', { key: 'Enter', isComposing: true })
  expect(await visitor.draft.inputValue()).toBe('When do you\nopen?')
  await press('Enter')
  expect(await visitor.draft.inputValue()).toBe('')
  expect(await focused()).toBe('Your message')
  await visitor.log.getByText(/8:00/).first().waitFor()
  await visitor.draft.fill('x'.repeat(3_999))
  await visitor.window.getByText('1 character left').waitFor()
  await visitor.page.keyboard.type('yz')
  expect(await visitor.draft.inputValue()).toBe(`${'x'.repeat(3_999)}y`)
  await visitor.draft.fill('')
})

test('product section 7, screen readers: labelled parts, and each answer said once, whole, and nothing else', async () => {
  expect(await visitor.window.getAttribute('lang')).toBe('en')
  expect(await visitor.log.getAttribute('aria-live')).toBe('off')
  const region = visitor.window.locator('[role="status"].hidden')
  await region.evaluate((node) => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver(() => said.push(node.textContent ?? '')).observe(node, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  await visitor.ask('Can I come in for just one day?', /Day Pass/)
  await visitor.log.getByRole('button', { name: 'Not helpful' }).last().waitFor()
  const said = () => visitor.page.evaluate(() => (window as unknown as { said: string[] }).said)
  await expect.poll(async () => (await said()).length).toBe(1)
  const [answer] = await said()
  expect(answer).toMatch(/Day Pass/)
  // Offers are heard with their price, and formatting is not read out.
  expect(answer).toMatch(/Day Pass, €\d+/)
  expect(answer).not.toMatch(/\*\*/)
  await visitor.log.getByText('You said:', { exact: true }).last().waitFor()
  await visitor.log
    .getByRole('link', { name: /^Get a day pass .*\(opens in a new tab\)$/ })
    .first()
    .waitFor()
})

test('product section 7, unread count: what comes while the window is closed is counted on the launcher', async () => {
  // The answer waits for the window to be closed: on some machines it is quicker than a key.
  const closed = Promise.withResolvers<void>()
  await visitor.page.route('**/graphql/stream', async (route) => {
    await closed.promise
    await route.continue()
  })
  await visitor.say('Is there parking?')
  await press('Escape')
  closed.resolve()
  const launcher = visitor.page.getByRole('button', { name: 'Chat with us' })
  await expect.poll(() => launcher.evaluate((node) => node.ariaDescription)).toBe('1 new message')
  // Opened again, it shows what came: the question at the top, and below it the answer.
  await press('Enter')
  await expect.poll(() => launcher.evaluate((node) => node.ariaDescription)).toBe(null)
  const answer = visitor.log.locator('.assistant .text').last()
  await expect.poll(() => inSight(answer)).toBe(true)
  expect(await inSight(visitor.log.getByText('Is there parking?', { exact: true }))).toBe(true)
  expect(await inSight(visitor.log.getByText(/I am the AI assistant/))).toBe(false)
})

test('product section 7, unread: whoever scrolls up is left there, and a button leads to the newest', async () => {
  await visitor.log.evaluate((node) => {
    node.scrollTop = 0
  })
  const newest = visitor.window.getByRole('button', { name: 'To the newest message' })
  await newest.click()
  await expect.poll(() => inSight(visitor.log.locator('.assistant .text').last())).toBe(true)
  await newest.waitFor({ state: 'detached' })
  expect(await focused()).toBe('Conversation')
})
