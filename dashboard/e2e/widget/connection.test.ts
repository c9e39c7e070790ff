import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askGraph } from '../pages/graph.ts'
import { HostSite } from '../pages/host-page.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Visitor } from '../pages/visitor.ts'

const people = useBrowser()
let site: HostSite
let context: BrowserContext
let page: Page
let visitor: Visitor

/** What a request of the widget asks: its document and its variables. */
const asked = (data: string | null) => JSON.parse(data ?? '{}') as { query: string; variables: { after?: number } }

/** Opens the window before the chat is in it: one can type, and it is not known yet whose it is. */
async function openAtOnce({ page }: Visitor) {
  await page.getByRole('button', { name: 'Chat with us' }).click()
  const field = page.getByRole('dialog', { name: 'Chat', exact: true }).getByRole('textbox', { name: 'Your message' })
  await expect.poll(() => field.evaluate((node) => node.matches(':focus'))).toBe(true)
  return page.getByRole('dialog').getByRole('textbox')
}

beforeAll(async () => {
  site = await HostSite.start()
  await HostSite.allow(site)
  context = await people.somebody()
  page = await context.newPage()
  visitor = new Visitor(page)
  await page.goto(site.page('/'))
})
afterAll(() => site.close())

test('product section 7, optimistic sending: one can type at once, and what is said before the chat is there goes out with it', async () => {
  const other = new Visitor(await (await people.somebody()).newPage())
  const chat = Promise.withResolvers<void>()
  const session = Promise.withResolvers<void>()
  await other.page.route('**/widget/chat-*.js', async (route) => {
    await chat.promise
    await route.continue()
  })
  await other.page.route('**/graphql', async (route) => {
    if (asked(route.request().postData()).query.includes('mutation OpenSession')) await session.promise
    await route.continue()
  })
  await other.page.goto(site.page('/early'))
  const field = await openAtOnce(other)
  await other.page.keyboard.type('When do you open?')
  await other.page.keyboard.press('Enter')
  expect(await field.inputValue()).toBe('When do you open?')
  chat.resolve()
  // Shown at once, while there is no session yet to say it in, and nobody to say whose window it is.
  await other.page.getByRole('log').getByText('When do you open?', { exact: true }).waitFor()
  expect(await field.inputValue()).toBe('')
  session.resolve()
  await other.log.getByText(/8:00/).first().waitFor()
  expect(await other.log.getByText('When do you open?', { exact: true }).count()).toBe(1)
})

test('product section 7, a chat that does not come: the window says so, nothing typed is lost, and it can be tried again', async () => {
  const other = new Visitor(await (await people.somebody()).newPage())
  await other.page.route('**/widget/chat-*.js', (route) => route.abort('internetdisconnected'))
  await other.page.goto(site.page('/absent'))
  const field = await openAtOnce(other)
  await other.page.keyboard.type('When do you open?')
  const dialog = other.page.getByRole('dialog')
  await dialog.getByText('The chat cannot be reached right now. Please check your connection.').waitFor()
  await other.page.unroute('**/widget/chat-*.js')
  await dialog.getByRole('button', { name: 'Try again' }).click()
  await other.log.getByText(/I am the AI assistant/).waitFor()
  expect(await field.inputValue()).toBe('When do you open?')
})

test('product section 7, offline at first: the window says so, and opens when the network is back', async () => {
  const launcher = page.getByRole('button', { name: 'Chat with us' })
  await launcher.hover()
  await page.locator('foyer-chat .window').waitFor({ state: 'attached' })
  await context.setOffline(true)
  await launcher.click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('The chat cannot be reached right now. Please check your connection.').waitFor()
  await context.setOffline(false)
  await dialog.getByRole('button', { name: 'Try again' }).click()
  await visitor.log.getByText(/I am the AI assistant/).waitFor()
})

test('product section 7, streamed answer: after a break it goes on with the piece that is missing, and no piece twice', async () => {
  const other = new Visitor(await context.newPage())
  const afters: (number | null | undefined)[] = []
  let seen: number | undefined
  // The answer comes over the wire as the server sends it; only the connection ends after its first piece. Nothing else
  // tells of the answer.
  await other.page.route('**/graphql/stream', async (route) => {
    const { query, variables } = asked(route.request().postData())
    if (!query.includes('subscription ReplyStreamed')) return
    afters.push(variables.after)
    if (afters.length > 1) return route.continue()
    const response = await route.fetch()
    const events = (await response.text()).split('\n\n')
    const first = events.findIndex((event) => event.includes('replyStreamed'))
    seen = Number(/"index":(\d+)/.exec(events[first] ?? '')?.[1])
    return route.fulfill({ response, body: `${events.slice(0, first + 1).join('\n\n')}\n\n` })
  })
  await other.page.goto(site.page('/broken'))
  await other.openChat()
  await other.say('Can I come in for just one day?')
  await other.window.getByText('Connection lost. Trying to reconnect.').waitFor()
  await other.log
    .getByRole('link', { name: /^Get a day pass/ })
    .first()
    .waitFor()
  await other.window.getByText('Connection lost. Trying to reconnect.').waitFor({ state: 'detached' })
  expect(afters).toEqual([null, seen])
  const shown = await other.log.locator('.assistant .text').last().textContent()
  const { session } = await askGraph<{
    session: { conversation: { messages: { edges: { node: { text: string } }[] } } }
  }>('query ($id: ID!) { session(id: $id) { conversation { messages(last: 1) { edges { node { text } } } } } }', {
    id: await page.evaluate(() => JSON.parse(localStorage.getItem('foyer:site_demo') ?? '{}').id),
  })
  const words = (text: string | null | undefined) => text?.replace(/[*\s]+/g, '')
  expect(words(shown)).toBe(words(session.conversation.messages.edges[0]?.node.text))
  await other.page.close()
  await visitor.log
    .getByRole('link', { name: /^Get a day pass/ })
    .first()
    .waitFor()
})

test('product section 7, stop: it can be stopped while nothing comes, and what the server has of the answer is shown', async () => {
  const other = new Visitor(await context.newPage())
  // The server writes the answer; nothing of it comes here, nor any news that there is one.
  await other.page.route('**/graphql/stream', () => {})
  await other.page.goto(site.page('/silent'))
  await other.openChat()
  await other.say('When do you open?')
  const stop = other.window.getByRole('button', { name: 'Stop the answer' })
  const writing = await other.log.getByRole('img', { name: 'The assistant is writing' }).boundingBox()
  // Three dots in a row.
  expect(writing!.width).toBeGreaterThan(writing!.height)
  const [request] = await Promise.all([
    other.page.waitForRequest((each) => asked(each.postData()).query?.includes('mutation StopReply')),
    stop.click(),
  ])
  expect((await (await request.response())!.json()).errors).toBeUndefined()
  await stop.waitFor({ state: 'detached' })
  await other.window.getByRole('button', { name: 'Send', exact: true }).waitFor()
  await other.page.close()
})

test('product section 7, start-date picker: a date is picked where one is asked for, and said for the visitor', async () => {
  await visitor.ask('How much is a hot desk?', /When would you like to start/)
  const date = visitor.log.getByLabel('Choose a start date')
  const day = new Date(Date.now() + 9 * 86_400_000)
  await date.fill(day.toISOString().slice(0, 10))
  await visitor.log.getByRole('button', { name: 'Use this date' }).click()
  await visitor.log
    .getByRole('link', { name: /^Sign up for / })
    .first()
    .waitFor()
  await date.waitFor({ state: 'detached' })
})

test('product section 7, ask for a person: the form says what is wrong, and the team gets a summary', async () => {
  await visitor.window.getByRole('button', { name: 'Talk to a person' }).click()
  const form = visitor.window.getByRole('region', { name: 'Talk to a person' })
  await form.getByRole('button', { name: 'Ask the team' }).click()
  await form.getByText('Please fill this in.').first().waitFor()
  expect(await form.getByLabel('Full name').getAttribute('aria-invalid')).toBe('true')
  await form.getByLabel('Full name').fill('Vera Holt')
  await form.getByLabel('Email').fill('vera.holt@example.com')
  await form.getByLabel('Anything to add? (optional)').fill('Mornings, please')
  await form.getByRole('button', { name: 'Ask the team' }).click()
  await form.getByText('Thank you, Vera Holt. The team will get back to you.').waitFor()
  await form.getByRole('button', { name: 'Back to the chat' }).click()
  const line = visitor.log.getByText('You asked the team to get in touch', { exact: true })
  await line.waitFor()
  // It is there again after a reload, as it is part of the chat.
  await page.reload()
  await visitor.openChat()
  await line.waitFor()
  const { contactRequests } = await askGraph<{ contactRequests: { edges: { node: object }[] } }>(
    '{ contactRequests(first: 1) { edges { node { fullName note summary } } } }',
  )
  const summary = expect.stringMatching(/\S/)
  expect(contactRequests.edges[0]?.node).toEqual({ fullName: 'Vera Holt', note: 'Mornings, please', summary })
})

test('product section 7, new chat and earlier chats: begun anew, gone back to, and back again after its end', async () => {
  await visitor.window.getByRole('button', { name: 'New chat' }).click()
  await visitor.log.getByRole('button', { name: 'How much is a hot desk?' }).waitFor()
  expect(await visitor.log.getByText('When do you open?', { exact: true }).count()).toBe(0)
  // The server does not know the chat any more, as when it was deleted for its age.
  await page.route('**/graphql', (route) => {
    const headers = { ...route.request().headers(), authorization: 'Bearer unknown' }
    return asked(route.request().postData()).query.includes('mutation SendMessage')
      ? route.continue({ headers })
      : route.continue()
  })
  await visitor.draft.fill('Is there parking?')
  await visitor.draft.press('Enter')
  await visitor.window.getByText('This chat has ended. Start a new one to go on.').waitFor()
  await page.unroute('**/graphql')
  await visitor.window.getByRole('alert').getByRole('button', { name: 'New chat' }).click()
  // What could not be sent is not lost.
  await expect.poll(() => visitor.draft.inputValue()).toBe('Is there parking?')
  await visitor.window.getByRole('button', { name: 'Earlier chats' }).click()
  await visitor.window.getByRole('button', { name: /^Can I come in for just one day\?/ }).click()
  await visitor.log.getByText('When do you open?', { exact: true }).waitFor()
})

test('product section 7, languages: each by the language of the page, Arabic from right to left', async () => {
  const other = await (await people.somebody()).newPage()
  for (const tag of ['de-AT', 'fr-CH', 'es', 'pt-BR', 'ar']) {
    await other.goto(site.page(`/${tag}`, { html: `lang="${tag}"` }))
    await other.locator('foyer-chat .launcher').click()
    const dialog = other.getByRole('dialog')
    // The first suggestion asks what a desk costs, in every language.
    await dialog.locator('.suggestions button').first().click()
    await dialog.locator('.assistant .text').getByText(/€/).first().waitFor()
    expect(await dialog.getAttribute('lang')).toBe(tag)
    expect(await dialog.getAttribute('dir')).toBe(tag === 'ar' ? 'rtl' : 'ltr')
    expect(await dialog.textContent()).not.toMatch(/Hello|Ask a question|AI assistant|Get a day|Earlier/)
    await other.evaluate(() => localStorage.clear())
  }
})
