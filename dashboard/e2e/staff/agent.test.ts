import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { askAsStaff } from '../pages/ask-as-staff.ts'
import { findings } from '../pages/findings.ts'
import { askGraph } from '../pages/graph.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Visitor } from '../pages/visitor.ts'

const people = useBrowser()
const OPENING = 'Is there a pottery kiln?'

let page: Page
/** What the server refused the agent for want of a right, whatever the page made of it. */
const forbidden: string[] = []
let visitorId: string

beforeAll(async () => {
  const visitor = await Visitor.arrive(await people.somebody())
  await visitor.ask(OPENING)
  const { recordTour } = await askGraph<{ recordTour: { visitor: { id: string } } }>(
    'mutation ($input: RecordTourInput!) { recordTour(input: $input) { visitor { id } } }',
    { input: { externalId: crypto.randomUUID(), fullName: 'Eithne Moran', email: 'eithne.moran@example.com' } },
  )
  visitorId = recordTour.visitor.id
  const { inviteStaffMember } = await askAsStaff<{ inviteStaffMember: { url: string } }>(
    'mutation ($input: InviteStaffMemberInput!) { inviteStaffMember(input: $input) { url } }',
    { input: { fullName: 'Cillian Roche', email: 'cillian.roche@quayside.example', role: 'AGENT' } },
  )
  page = await (await people.somebody()).newPage()
  page.on('response', async (response) => {
    if (!response.url().endsWith('/graphql')) return
    const text = await response.text().catch(() => '')
    if (/"(FORBIDDEN|UNAUTHENTICATED)"/.test(text)) forbidden.push(`${page.url()}: ${response.request().postData()}`)
  })
  await page.goto(inviteStaffMember.url)
  await page.getByText('Agent').first().waitFor()
  await page.getByLabel('Choose a password').fill('a bicycle by the lock')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'AI Conversations' }).waitFor()
  forbidden.length = 0
})

const toast = (text: string) => page.getByRole('region', { name: 'Notifications' }).getByText(text)

test('an agent works on a conversation by keyboard: reviews, labels, notes and takes it', async () => {
  await page.goto('/?text=pottery+kiln')
  await page.getByRole('link', { name: OPENING, exact: true }).waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: OPENING, level: 1 }).waitFor()
  await page.keyboard.press('e')
  await toast('Marked as reviewed').waitFor()
  await page.keyboard.press('n')
  await page.keyboard.type('Ask the potter')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('listitem').filter({ hasText: 'Ask the potter' }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('l')
  await page.getByLabel('Find or make a label').fill('Pottery')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Save label' }).press('Enter')
  await page.getByRole('list', { name: 'Labels' }).getByText('Pottery').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  await page.getByRole('dialog', { name: 'Assign' }).getByRole('button', { name: 'Cillian Roche' }).press('Enter')
  await toast('Assigned to Cillian Roche').waitFor()
  await page.goto(`/visitors/${visitorId}`)
  await page.getByRole('button', { name: 'Confirm tour' }).press('Enter')
  await toast('Tour confirmed').waitFor()
  expect(forbidden).toEqual([])
})

test('every place opens whole, and what only owners and managers do is not offered there', async () => {
  for (const [key, title] of [
    ...([
      ['c', 'AI Conversations'],
      ['f', 'Friction'],
      ['i', 'Insights'],
      ['v', 'Visitors'],
      ['w', 'Coworkers'],
    ] as const),
    ...([
      ['t', 'Contracts'],
      ['p', 'Products'],
      ['u', 'Unattributed'],
      ['s', 'Catalogue'],
    ] as const),
  ]) {
    await page.keyboard.press('g')
    await page.keyboard.press(key)
    await page.getByRole('heading', { name: title, level: 1 }).waitFor()
    await page.getByRole('main').getByRole('status').filter({ hasText: 'Loading' }).waitFor({ state: 'detached' })
    expect(await page.getByRole('alert').count()).toBe(0)
  }
  await page.goto('/unattributed')
  const sale = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Eithne Moran' }) })
  await sale.waitFor()
  await page.getByText('Owners and managers credit what they know the origin of.').waitFor()
  expect(await page.getByRole('button', { name: /^Credit/ }).count()).toBe(0)
  expect(await findings(page, 'unattributed for an agent')).toEqual([])

  await page.goto('/friction/questions?order=last')
  const question = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: OPENING, exact: true }) })
  await question.getByRole('button', { name: 'Dismiss' }).waitFor()
  expect(await page.getByRole('link', { name: 'Write an answer' }).count()).toBe(0)
  await question.getByRole('link', { name: OPENING }).press('Enter')
  await page.getByText('Owners and managers write answers.').waitFor()
  expect(await findings(page, 'a question for an agent')).toEqual([])
  expect(forbidden).toEqual([])
})

test('settings are what agents may see, to read; the rest says who may, also for whoever knows the address', async () => {
  await page.goto('/settings')
  const settings = page.getByRole('navigation', { name: 'Settings' })
  await settings.getByText('What else can be set is for owners and managers.').waitFor()
  const names = await settings.getByRole('link').allTextContents()
  expect(names).toEqual(['Catalogue', 'Knowledge articles', 'Profile and password'])

  const mention = page.getByRole('switch', { name: /^May mention it/ }).first()
  await mention.waitFor()
  expect(await mention.isDisabled()).toBe(true)
  await page.getByRole('heading', { level: 2 }).first().getByRole('link').press('Enter')
  await page.getByLabel('Name', { exact: true }).waitFor()
  expect(await page.getByLabel('Name', { exact: true }).isEditable()).toBe(false)
  expect(await findings(page, 'something of the catalogue for an agent')).toEqual([])

  await page.goto('/settings/knowledge?q=parking')
  await page.getByRole('link', { name: 'Parking' }).first().waitFor()
  expect(await page.getByRole('link', { name: 'New article' }).count()).toBe(0)
  await page.getByRole('link', { name: 'Parking' }).first().press('Enter')
  const body = page.getByLabel('Text', { exact: true })
  await body.waitFor()
  expect(await body.isEditable()).toBe(false)
  expect(await page.getByRole('button', { name: /Publish|Withdraw|Delete/ }).count()).toBe(0)
  expect(await findings(page, 'an article for an agent')).toEqual([])

  expect(forbidden).toEqual([])
  // Whoever comes by an address has it asked ahead for them, and refused unseen; the page says so before.
  for (const [path, heading] of [
    ['widget', 'Only owners and managers may see this'],
    ['business', 'Only owners and managers may see this'],
    ['audit', 'Only owners and managers may see this'],
    ['webhooks', 'Only owners and managers may see this'],
    ['platform', 'Only owners and managers may see this'],
    ['knowledge/new', 'Only owners and managers may see this'],
    ['staff', 'Only owners may see this'],
    ['keys', 'Only owners may see this'],
    ['privacy', 'Only owners may see this'],
  ] as const) {
    await page.goto(`/settings/${path}`)
    await page.getByRole('heading', { name: heading }).waitFor()
    await page.getByText('Ask an owner of your space').waitFor()
    expect(await page.title()).toMatch(/ · Foyer$/)
  }
  expect(await findings(page, 'kept from an agent')).toEqual([])
})
