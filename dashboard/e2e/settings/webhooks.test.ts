import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { eventsOf, type Receiver, startReceiver } from '../../../api/src/webhooks/test/start-receiver.ts'
import { askAsStaff } from '../pages/ask-as-staff.ts'
import { findings } from '../pages/findings.ts'
import { askGraph } from '../pages/graph.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Staff } from '../pages/staff.ts'
import { thisProgram } from '../pages/this-program.ts'

const people = useBrowser()

let page: Page
let receiver: Receiver
beforeAll(async () => {
  page = (await Staff.signIn(await people.somebody())).page
})
beforeEach(async () => {
  receiver = await startReceiver()
})
afterEach(() => receiver.close())
afterAll(async () => {
  const { webhookEndpoints } = await askAsStaff<{ webhookEndpoints: { edges: { node: { id: string } }[] } }>(
    '{ webhookEndpoints(first: 20) { edges { node { id } } } }',
  )
  const forget =
    'mutation ($input: DeleteWebhookEndpointInput!) { deleteWebhookEndpoint(input: $input) { userErrors { code } } }'
  for (const { node } of webhookEndpoints.edges) await askAsStaff(forget, { input: { endpointId: node.id } })
})

/** Lets a tour be recorded elsewhere, of which webhooks tell. */
async function recordTour(): Promise<void> {
  const tour = { externalId: randomUUID(), fullName: 'Ada Byrne', email: `${randomUUID()}@example.com` }
  await askGraph('mutation ($input: RecordTourInput!) { recordTour(input: $input) { userErrors { code } } }', {
    input: tour,
  })
}

/** Makes an endpoint in the graph and opens its page. */
async function openEndpoint(description: string, url = receiver.url): Promise<void> {
  const { createWebhookEndpoint: made } = await askAsStaff<{ createWebhookEndpoint: { endpoint: { id: string } } }>(
    'mutation ($input: CreateWebhookEndpointInput!) { createWebhookEndpoint(input: $input) { endpoint { id } } }',
    { input: { url, description } },
  )
  await page.goto(`/settings/webhooks/${made.endpoint.id}`)
  await page.getByRole('heading', { name: description, level: 1 }).waitFor()
}

const recorded = () => eventsOf(receiver).filter(({ type }) => type === 'RECORDED')
const sent = () =>
  page
    .getByRole('list')
    .filter({ has: page.getByText(/attempts?$/) })
    .getByRole('listitem')

test('an endpoint is made with the keyboard, shows its secret once, is tried, and is told of a tour', async () => {
  await page.goto('/settings/webhooks')
  await page.getByText('Nobody is told yet').waitFor()
  const guide = page.getByRole('link', { name: 'Guide for integrators' })
  const found = await findings(page, 'no webhooks')
  const answer = await page.request.get((await guide.getAttribute('href')) ?? '')
  expect([answer.status(), await answer.text()]).toEqual([200, expect.stringContaining('## Webhooks')])

  await page.getByRole('button', { name: 'New endpoint' }).first().press('Enter')
  const making = page.getByRole('dialog', { name: 'New endpoint' })
  await making.getByLabel('Address').fill('http://example.com/foyer')
  await making.getByLabel('Customer created').press('Space')
  await page.keyboard.press('Enter')
  await making.getByText('This must be an https address').waitFor()
  await making.getByLabel('Address').fill(receiver.url)
  await making.getByLabel('What it is for').fill('Till')
  found.push(...(await findings(page, 'new endpoint')))
  await page.keyboard.press('Enter')
  const made = page.getByRole('dialog', { name: 'The endpoint is made' })
  expect(await made.getByText(/^whsec_/).textContent()).toMatch(/^whsec_[\w+/]{43}=$/)
  found.push(...(await findings(page, 'secret')))
  await made.getByRole('button', { name: 'Done' }).press('Enter')
  const row = page.getByRole('listitem').filter({ hasText: 'Till' })
  await row.getByText('Tour booked, Contract created, Day pass purchased').waitFor()
  await row.getByText('Nothing sent yet').waitFor()

  await row.getByRole('button', { name: 'Send a test to Till' }).press('Enter')
  await row.getByText(/^The test has arrived: status 204, \d+ ms\.$/).waitFor()
  await row.getByText(/^Last sent .*: Delivered/).waitFor()
  expect(eventsOf(receiver).map(({ type }) => type)).toEqual(['TEST'])
  found.push(...(await findings(page, 'webhooks')))

  await recordTour()
  await expect.poll(() => receiver.received.length).toBe(2)
  await row.getByRole('link', { name: 'Till' }).press('Enter')
  await page.getByRole('heading', { name: 'Till', level: 1 }).waitFor()
  await sent().filter({ hasText: 'Tour booked' }).filter({ hasText: 'Delivered' }).waitFor()
  await page.getByLabel('Show').selectOption({ label: 'Failed' })
  await page.getByText('Nothing of the kind').waitFor()
  await page.waitForURL(/state=failed/)
  await page.getByRole('link', { name: 'Show everything' }).click()
  await sent().nth(1).waitFor()
  expect([...found, ...(await findings(page, 'an endpoint'))]).toEqual([])
})

test('an address inside a network is refused, and one reads why', async () => {
  await openEndpoint('Inside', 'https://10.0.0.1/foyer')
  await page.getByRole('button', { name: 'Send a test to Inside' }).click()
  await page.getByText(/^The test has failed: the address is not a public one/).waitFor()
  await page.getByText('Failing', { exact: true }).waitFor()
})

test('a receiver that fails shows its answer and the next attempt; once it is well again everything is sent again', async () => {
  receiver.answer = { status: 500, body: 'the database is away' }
  await openEndpoint('CRM')
  await page.getByText('Nothing was sent yet').waitFor()
  await page.getByRole('button', { name: 'Send a test to CRM' }).click()
  await page.getByText(/^The test has failed: status 500/).waitFor()
  // The next comes after five seconds: it shows itself, and then the one after five minutes.
  const failed = sent().filter({ hasText: 'Failed, will be tried again' })
  await failed.getByText(/next attempt in \d+ min/).waitFor()
  await failed.getByText('2 attempts').press('Enter')
  expect(await failed.getByText('the database is away').allTextContents()).toHaveLength(2)
  expect(await findings(page, 'a failed attempt')).toEqual([])

  receiver.answer = { status: 204 }
  await failed.getByRole('button', { name: 'Send again' }).click()
  await sent().filter({ hasText: 'Delivered' }).getByText('3 attempts').waitFor()

  await recordTour()
  await recordTour()
  await expect.poll(() => recorded().length).toBe(2)
  await page.reload()
  const first = sent().filter({ hasText: 'Tour booked' }).last()
  await first.getByRole('button', { name: 'Send all after this again' }).click()
  const replaying = page.getByRole('dialog', { name: 'Send events again' })
  const cursor = replaying.getByLabel('Cursor of the last event that arrived')
  const given = await cursor.inputValue()
  expect(recorded().map((event) => event.cursor)).toContain(given)
  await cursor.fill('forged')
  await page.keyboard.press('Enter')
  await replaying.getByText('This is no cursor of an event').waitFor()
  await cursor.fill(given)
  await page.keyboard.press('Enter')
  await page.getByText('The events are sent again').waitFor()
  await expect.poll(() => recorded().length).toBe(3)
  expect(recorded()[2]?.cursor).not.toBe(given)
  await sent().filter({ hasText: 'Tour booked' }).first().getByText('2 attempts').waitFor()

  await page.getByRole('button', { name: 'Send again …' }).click()
  await replaying.getByRole('button', { name: 'Send again' }).click()
  await replaying.getByText('Fill this in').waitFor()
  await replaying.getByLabel('From').fill('2020-01-01T00:00')
  await replaying.getByLabel('Until').fill('2019-01-01T00:00')
  await replaying.getByRole('button', { name: 'Send again' }).click()
  await replaying.getByText('This must be before the end').waitFor()
  expect(await findings(page, 'sending again')).toEqual([])
  await page.keyboard.press('Escape')
})

test('a secret is replaced with an overlap; an endpoint is changed, switched off, both undone, and deleted', async () => {
  await openEndpoint('Ledger')
  await page.getByRole('button', { name: 'New secret' }).click()
  const rotating = page.getByRole('dialog', { name: 'Make a new secret?' })
  await rotating.getByText(/For 24 hours the present one signs along/).waitFor()
  await rotating.getByRole('button', { name: 'New secret' }).click()
  const rotated = page.getByRole('dialog', { name: 'The new secret signs' })
  await rotated.getByText(/^whsec_/).waitFor()
  expect(await findings(page, 'new secret')).toEqual([])
  await rotated.getByRole('button', { name: 'Done' }).click()
  await page.getByText(/^The former secret signs along until/).waitFor()

  await page.getByRole('button', { name: 'Change' }).click()
  const changing = page.getByRole('dialog', { name: 'Change the endpoint' })
  for (const name of ['Recorded', 'Credited anew', 'Undone']) await changing.getByLabel(name).uncheck()
  await changing.getByRole('button', { name: 'Save' }).click()
  await changing.getByText('Choose at least one').waitFor()
  await changing.getByLabel('Undone').check()
  await changing.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Undone', { exact: true }).first().waitFor()
  await page.getByText('“Ledger” is changed').waitFor()
  await page.keyboard.press('u')
  await page.getByText('Everything', { exact: true }).waitFor()

  await page.getByRole('switch', { name: 'Send events: Ledger' }).press('Space')
  await page.getByText('“Ledger” is told nothing more').waitFor()
  await page.getByText('Off', { exact: true }).waitFor()
  await page.keyboard.press('u')
  await page.getByText('On', { exact: true }).waitFor()

  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('dialog', { name: 'Delete “Ledger”?' }).getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('heading', { name: 'Webhooks', level: 1 }).waitFor()
  await page.getByText('“Ledger” is deleted').waitFor()
  expect(await page.getByRole('link', { name: 'Ledger' }).count()).toBe(0)
  await page.goto('/settings/webhooks/webhook_01jd0000000000000000000000')
  await page.getByRole('heading', { name: 'There is no such endpoint' }).waitFor()
})

test('an endpoint that was switched off is told of to managers, until an owner says that it stays off', async () => {
  receiver.answer = { status: 410 }
  await openEndpoint('Old CRM')
  await page.getByRole('button', { name: 'Send a test to Old CRM' }).click()
  await page.getByText('Switched off by its server').waitFor()
  const colleagues = { MANAGER: 'niamh.manager@quayside.example', AGENT: 'oscar.agent@quayside.example' }
  for (const [role, email] of Object.entries(colleagues)) {
    const input = { fullName: `Niamh ${role}`, email, password: thisProgram().password, role }
    await askAsStaff(
      'mutation ($input: AddStaffMemberInput!) { addStaffMember(input: $input) { userErrors { code } } }',
      {
        input,
      },
    )
  }

  const manager = new Staff(await (await people.somebody()).newPage())
  await manager.page.goto('/settings/webhooks')
  await manager.enter(colleagues.MANAGER, thisProgram().password)
  await manager.page.getByText(/“Old CRM” was switched off on .* its server answered 410/).waitFor()
  await manager.page.getByText('Ask an owner to look after it.').waitFor()
  const mark = manager.page.getByRole('link', { name: 'Webhooks needs attention' })
  await mark.waitFor()
  expect(await manager.page.getByRole('button', { name: /New endpoint|Send a test|Leave it off/ }).count()).toBe(0)
  expect(await manager.page.getByText(`${new URL(receiver.url).origin}/`, { exact: true }).count()).toBe(1)
  expect(await findings(manager.page, 'webhooks of a manager')).toEqual([])
  await manager.page.setViewportSize({ width: 360, height: 740 })
  expect(await manager.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await manager.page.goto('/settings/audit?action=WEBHOOK_DISABLED')
  const entry = manager.page.getByRole('listitem').filter({ hasText: 'Webhook switched off by Foyer' })
  await entry.getByText(/Foyer itself · name: Old CRM · reason: the server wants no more/).waitFor()

  const agent = new Staff(await (await people.somebody()).newPage())
  await agent.page.goto('/settings/webhooks')
  await agent.enter(colleagues.AGENT, thisProgram().password)
  await agent.page.getByRole('heading', { name: 'Only owners and managers may see this' }).waitFor()
  expect(await agent.page.getByRole('link', { name: 'Webhooks' }).count()).toBe(0)

  await page.getByRole('button', { name: 'Leave it off' }).click()
  await page.getByText('“Old CRM” stays off').waitFor()
  await page.getByRole('link', { name: 'Webhooks', exact: true }).first().waitFor()
  await manager.page.goto('/settings/webhooks')
  await manager.page.getByRole('heading', { name: 'Old CRM' }).waitFor()
  expect(await mark.count()).toBe(0)
})

test('whose browser asks for German reads of webhooks in German', async () => {
  await openEndpoint('Kasse')
  const german = new Staff(await (await people.somebody({ locale: 'de-DE' })).newPage())
  await german.page.goto('/settings/webhooks')
  await german.page.getByLabel('E-Mail').fill(thisProgram().email)
  await german.page.getByLabel('Passwort').fill(thisProgram().password)
  await german.page.getByRole('button', { name: 'Anmelden' }).click()
  const row = german.page.getByRole('listitem').filter({ hasText: 'Kasse' })
  await row.getByRole('button', { name: 'Test senden an Kasse' }).click()
  await row.getByText(/^Der Test ist angekommen: Status 204/).waitFor()
  expect(await findings(german.page, 'webhooks in German')).toEqual([])
})
