import { createHmac } from 'node:crypto'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { askAsStaff } from '../pages/ask-as-staff.ts'
import { findings } from '../pages/findings.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Staff } from '../pages/staff.ts'
import { Visitor } from '../pages/visitor.ts'

const people = useBrowser()
const WAS = { CreatedOn: '', UpdatedOn: '' }

let staff: Staff
let page: Page
let sessionId: string
/** What a member of staff has copied from the page. */
const copied = { secret: '', addresses: new Map<string, string>() }

beforeAll(async () => {
  const visitor = await Visitor.arrive(await people.somebody())
  await visitor.ask('Is there a day pass for a webhook?', /Day Pass/)
  const { conversations } = await askAsStaff<{ conversations: { edges: { node: { session: { id: string } } }[] } }>(
    '{ conversations(first: 1) { edges { node { session { id } } } } }',
  )
  sessionId = conversations.edges[0]!.node.session.id
  staff = await Staff.signIn(await people.somebody())
  page = staff.page
})

/** Sends a record as the platform does. */
async function deliver(action: string, record: object, secret = copied.secret): Promise<number> {
  WAS.CreatedOn ||= new Date().toISOString()
  const body = JSON.stringify([{ ...WAS, UpdatedOn: WAS.CreatedOn, ...record }])
  const signature = createHmac('sha256', secret).update(body).digest('hex').toUpperCase()
  const headers = { 'content-type': 'application/json', 'x-nexudus-hook-signature': signature }
  const { status } = await fetch(copied.addresses.get(action)!, { method: 'POST', headers, body })
  return status
}

const entry = (number: string) => page.getByRole('listitem').filter({ hasText: `no. ${number}` })
const lookAgain = () => page.getByRole('button', { name: 'Look again' }).press('Enter')

test('the platform is connected with the keyboard; its secret is shown once', async () => {
  await page.goto('/settings/platform')
  await page.getByText('Nexudus is not connected').waitFor()
  expect(await findings(page, 'not connected')).toEqual([])
  await page.getByRole('button', { name: 'Connect Nexudus' }).press('Enter')
  const connecting = page.getByRole('dialog', { name: 'Connect Nexudus' })
  await connecting.getByLabel('Shared secret of Nexudus').fill('too short')
  await page.keyboard.press('Enter')
  await connecting.getByText('A secret has 16 to 200').waitFor()
  await connecting.getByLabel('Shared secret of Nexudus').fill('')
  await page.keyboard.press('Enter')
  const connected = page.getByRole('dialog', { name: 'Nexudus is connected' })
  copied.secret = (await connected.getByText(/^fps_/).textContent()) ?? ''
  expect(copied.secret).toMatch(/^fps_[A-Za-z0-9_-]{43}$/)
  expect(await findings(page, 'secret')).toEqual([])
  await connected.getByRole('button', { name: 'Done' }).press('Enter')
  await page.getByRole('heading', { name: 'Addresses' }).waitFor()
  for (const address of await page.getByText(/\/platform\/nexudus\//).allTextContents()) {
    copied.addresses.set(address.split('/').at(-1)!, address)
  }
  expect([...copied.addresses.keys()]).toEqual([
    'VisitorRegistered',
    'CoworkerCreate',
    'CoworkerContractCreate',
    'CoworkerProductCreate',
  ])
  await page.reload()
  await page.getByRole('heading', { name: 'Addresses' }).waitFor()
  expect(await page.getByText(copied.secret).count()).toBe(0)
})

test('what comes gives the chat its badges, in whatever order; what cannot be used says why and is tried again', async () => {
  expect(
    await deliver('CoworkerProductCreate', { Id: 52, CoworkerId: 51, ProductName: 'Day Pass', Notes: sessionId }),
  ).toBe(200)
  expect(await deliver('CoworkerContractCreate', { Id: 53, CoworkerId: 51, TariffName: 'Moon Desk' })).toBe(200)
  await lookAgain()
  await entry('52').getByText('Its customer has not come yet').waitFor()
  await entry('53').getByText('Moon Desk').first().waitFor()
  await page.getByRole('button', { name: 'Try again: CoworkerContractCreate 53' }).press('Enter')
  await page.getByText('It still cannot be used').waitFor()
  await page.getByRole('button', { name: 'Try again: CoworkerProductCreate 52' }).press('Enter')
  await page.getByText('It still waits for its customer').waitFor()
  await entry('53').getByText('Show what came').click()
  await entry('53').getByText('"TariffName": "Moon Desk"').waitFor()
  expect(await findings(page, 'deliveries')).toEqual([])

  const customer = { Id: 51, FullName: 'Wanda Hook', Email: 'wanda@example.com', Custom3: sessionId }
  expect(await deliver('CoworkerCreate', customer)).toBe(200)
  await lookAgain()
  await entry('52').getByText('Recorded').waitFor()
  await page.getByLabel('Show').selectOption({ label: 'Cannot be used' })
  await page.waitForURL(/outcome=UNUSABLE/)
  await entry('52').waitFor({ state: 'detached' })
  expect(await entry('53').count()).toBe(1)
  await page.getByLabel('Show').selectOption({ label: 'Ignored' })
  await page.getByText('Nothing of the kind').waitFor()
  await page.getByRole('link', { name: 'Everything' }).click()
  await entry('51').getByRole('link', { name: 'Open the record' }).click()
  await page.getByRole('heading', { name: 'Wanda Hook' }).waitFor()
  await page.goto('/')
  const row = staff.row('Is there a day pass for a webhook?')
  await row.getByRole('link', { name: 'Customer created' }).waitFor()
  expect(await staff.badges(row)).toEqual(['Customer created', 'Day pass purchased'])
})

test('a signature that proves nothing is told, a new secret is made, and the platform disconnected', async () => {
  expect(await deliver('CoworkerCreate', { Id: 54 }, 'not the secret of the platform')).toBe(401)
  await page.goto('/settings/platform')
  await page.getByText('The signature does not match').waitFor()
  expect(await findings(page, 'refused')).toEqual([])
  await page.getByRole('button', { name: 'New secret' }).press('Enter')
  await page.getByRole('dialog', { name: 'New secret' }).getByRole('button', { name: 'New secret' }).press('Enter')
  const made = page.getByRole('dialog', { name: 'The secret is made' })
  const renewed = (await made.getByText(/^fps_/).textContent()) ?? ''
  expect(renewed).not.toBe(copied.secret)
  await made.getByRole('button', { name: 'Done' }).press('Enter')
  await page.getByText(/The secret before is good as well until/).waitFor()
  for (const secret of [copied.secret, renewed]) expect(await deliver('CoworkerCreate', { Id: 55 }, secret)).toBe(200)
  await page.getByRole('button', { name: 'Disconnect' }).press('Enter')
  const ending = page.getByRole('dialog', { name: 'Disconnect Nexudus?' })
  await ending.getByRole('button', { name: 'Disconnect' }).press('Enter')
  await page.getByRole('button', { name: 'Connect Nexudus' }).waitFor()
  expect(await deliver('CoworkerCreate', { Id: 56 })).toBe(401)
  await entry('51').waitFor()
})
