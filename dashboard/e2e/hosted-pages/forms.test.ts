import { expect, test } from 'vitest'
import { fillIn, newPerson, submit } from '../pages/form.ts'
import { askGraph } from '../pages/graph.ts'
import { newLink, newSession, type Wish } from '../pages/new-link.ts'
import { useBrowser } from '../pages/open-browser.ts'

const people = useBrowser()

/** How often somebody stands in the list of visitors. */
async function visitorsCalled(email: string): Promise<number> {
  const { visitors } = await askGraph<{ visitors: { edges: { node: { email: string } }[] } }>(
    '{ visitors(first: 100) { edges { node { email } } } }',
  )
  return visitors.edges.filter(({ node }) => node.email === email).length
}

/** How far the links of a session came, as staff see it. */
async function linkStates(sessionId: string): Promise<string[]> {
  const { session } = await askGraph<{ session: { links: { edges: { node: { state: string } }[] } } }>(
    'query ($id: ID!) { session(id: $id) { links { edges { node { state } } } } }',
    { id: sessionId },
  )
  return session.links.edges.map(({ node }) => node.state)
}

/** What a session led to, in the order it happened. */
async function conversionKinds(sessionId: string): Promise<string[]> {
  const { session } = await askGraph<{ session: { conversions: { kind: string }[] } }>(
    'query ($id: ID!) { session(id: $id) { conversions { kind } } }',
    { id: sessionId },
  )
  return session.conversions.map(({ kind }) => kind)
}

test('a tour by keyboard alone: nothing is lost on reload, two presses are one tour, coming again shows the confirmation', async () => {
  const person = newPerson('Nora Byrne')
  const context = await people.somebody()
  const url = await newLink(await newSession('en-IE'), { office: 'Joyce Suite' })
  const page = await context.newPage()
  await page.goto('/demo')
  await page.goto(url)
  await page.getByLabel('Full name').focus()
  await page.keyboard.type(person.fullName)
  await page.keyboard.press('Tab')
  await page.keyboard.type(person.email)
  await page.reload()
  await expect.poll(() => page.getByLabel('Full name').inputValue()).toBe(person.fullName)
  await page.getByLabel('Email').focus()
  expect(await page.getByLabel('Email').inputValue()).toBe(person.email)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Your tour is booked' }).waitFor()
  await page.goBack()
  await page.getByRole('button', { name: 'Chat with us' }).waitFor()
  await page.goForward()
  await page.getByRole('heading', { name: 'Your tour is booked' }).waitFor()
  const later = await context.newPage()
  await later.goto(url)
  await later.getByRole('heading', { name: 'Your tour is booked' }).waitFor()
  expect(await visitorsCalled(person.email)).toBe(1)
})

test('a booked tour can be put into the calendar: a file of the server with time and place', async () => {
  const page = await (await people.somebody()).newPage()
  await page.goto(await newLink(await newSession('en-IE'), { office: 'Joyce Suite' }))
  await page.getByLabel('Date').fill('2099-03-30')
  await page.getByLabel(/^Time/).fill('10:30')
  await fillIn(page, newPerson('Orla Quinn'))
  await submit(page, 'Request this tour', 'Your tour is booked')
  await page.getByText('Monday 30 March 2099 at 10:30').waitFor()
  const address = await page.getByRole('link', { name: 'Add to calendar' }).getAttribute('href')
  const response = await fetch(String(address))
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const file = (await response.text()).replace(/\r\n /g, '')
  // Half past ten in Dublin, where summer time has begun.
  expect(file).toContain('DTSTART:20990330T093000Z')
  expect(file).toContain('14 Custom House Quay')
})

test.each<[string, Wish, string, string, string[]]>([
  [
    'a membership',
    { plan: 'Hot Desk Full-time', startDate: '2099-03-01' },
    'Sign up',
    'You are signed up',
    ['CUSTOMER_CREATED', 'CONTRACT_CREATED'],
  ],
  [
    'a day pass',
    { dayPass: 'Day Pass' },
    'Buy day pass',
    'Your day pass is booked',
    ['CUSTOMER_CREATED', 'DAY_PASS_PURCHASED'],
  ],
])(
  '%s bought by double click, and looked at again by the back button and a reload, is one, until another is asked for',
  async (_, wish, button, done, kinds) => {
    const sessionId = await newSession('en-IE')
    const page = await (await people.somebody()).newPage()
    await page.goto('/demo')
    await page.goto(await newLink(sessionId, wish))
    await page.getByLabel('Full name').waitFor()
    expect(await linkStates(sessionId)).toEqual(['CLICKED'])
    const person = newPerson('Ada Byrne')
    await fillIn(page, person)
    await expect.poll(() => linkStates(sessionId)).toEqual(['STARTED'])
    await page.getByRole('button', { name: button, exact: true }).dblclick()
    await page.getByRole('heading', { name: done }).waitFor()
    await page.goBack()
    await page.goForward()
    await page.getByRole('heading', { name: done }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: done }).waitFor()
    expect(await linkStates(sessionId)).toEqual(['CONVERTED'])
    expect(await conversionKinds(sessionId)).toEqual(kinds)
    await page.getByRole('button', { name: /another day pass|somebody else/ }).click()
    // Somebody else has another name; whoever buys another pass has not.
    expect(await page.getByLabel('Email').inputValue()).toBe('plan' in wish ? '' : person.email)
  },
)

test('what is wrong is said at its field once it is left, and until it is right', async () => {
  const page = await (await people.somebody()).newPage()
  await page.goto(await newLink(await newSession('en-IE'), { dayPass: 'Day Pass' }))
  const email = page.getByLabel('Email')
  const complaint = page.getByText('Please check your email address.')
  await email.pressSequentially('ada@example')
  expect(await complaint.count()).toBe(0)
  await email.press('Tab')
  await complaint.waitFor()
  expect(await email.getAttribute('aria-invalid')).toBe('true')
  await email.pressSequentially('.com')
  await complaint.waitFor({ state: 'detached' })
  await page.getByLabel('How many passes').fill('51')
  await page.getByRole('button', { name: 'Buy day pass' }).click()
  await page.getByText('Please choose a number from 1 to 50.').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('quantity')
  await page.getByLabel('How many passes').fill('2')
  await page.getByText('€50', { exact: true }).waitFor()
})

test('what was told once is filled in again: by the chat, and in another form of the session, but in no other browser', async () => {
  const person = newPerson('Rory Walsh')
  const context = await people.somebody()
  const sessionId = await newSession('en-IE')
  const plan = await newLink(sessionId, { plan: 'Hot Desk Full-time', startDate: '2099-03-01' })
  const page = await context.newPage()
  await page.goto(`${plan}#fullName=${encodeURIComponent(person.fullName)}&email=${encodeURIComponent(person.email)}`)
  await expect.poll(() => page.getByLabel('Start date').inputValue()).toBe('2099-03-01')
  expect(await page.getByLabel('Email').inputValue()).toBe(person.email)
  expect(page.url()).not.toContain('#')
  const summary = page.getByRole('complementary')
  expect(await summary.textContent()).toMatch(/€225 a month.*1 March 2099.*€25.*30 days.*By invoice.*€250/s)
  await submit(page, 'Sign up', 'You are signed up')

  const pass = await newLink(sessionId, { dayPass: 'Day Pass' })
  await page.goto(pass)
  await expect.poll(() => page.getByLabel('Full name').inputValue()).toBe(person.fullName)
  const stranger = await (await people.somebody()).newPage()
  for (const forwarded of [plan, pass]) {
    await stranger.goto(forwarded)
    await stranger.getByLabel('Full name').waitFor()
    expect(await stranger.getByLabel('Full name').inputValue()).toBe('')
    expect(await stranger.content()).not.toContain(person.email)
  }
})

test('without JavaScript the page says what to do, in every language', async () => {
  const page = await (await people.somebody({ javaScriptEnabled: false })).newPage()
  await page.goto(await newLink(await newSession('en-IE'), { dayPass: 'Day Pass' }))
  const said = page.locator('main p')
  await said.first().waitFor()
  const languages = await said.evaluateAll((texts) => texts.map((text) => text.getAttribute('lang') ?? 'en'))
  expect(languages).toEqual(['en', 'de', 'fr', 'es', 'pt', 'ar'])
  for (const text of await said.allTextContents()) expect(text).toContain('JavaScript')
})
