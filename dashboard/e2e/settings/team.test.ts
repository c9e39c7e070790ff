import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { findings } from '../pages/findings.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Staff } from '../pages/staff.ts'

const people = useBrowser()

let page: Page
beforeAll(async () => {
  page = (await Staff.signIn(await people.somebody())).page
})

test('a colleague is invited, joins by the link, gets another role and is removed', async () => {
  await page.goto('/settings/staff')
  await page.getByRole('button', { name: 'Invite a colleague' }).press('Enter')
  const inviting = page.getByRole('dialog', { name: 'Invite a colleague' })
  await inviting.getByLabel('Full name').fill('Oisín Daly')
  await inviting.getByLabel('E-mail address').fill('oisin')
  await page.keyboard.press('Enter')
  await inviting.getByText('This is not an e-mail address').waitFor()
  expect(await inviting.getByLabel('Full name').inputValue()).toBe('Oisín Daly')
  await inviting.getByLabel('E-mail address').fill('oisin@quayside.example')
  await page.keyboard.press('Enter')
  const invited = page.getByRole('dialog', { name: 'Oisín Daly is invited' })
  const link = (await invited.getByText('/join#').textContent()) ?? ''
  expect(await findings(page, 'invited')).toEqual([])
  await invited.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('button', { name: 'Withdraw the invitation of Oisín Daly' }).waitFor()

  const colleague = await (await people.somebody()).newPage()
  await colleague.goto(link)
  await colleague.getByRole('heading', { name: 'Join Quayside Coworking' }).waitFor()
  expect(await findings(colleague, 'join')).toEqual([])
  await colleague.getByLabel('Choose a password').fill('short')
  await colleague.keyboard.press('Enter')
  await colleague.getByText('A password has at least 10 characters.').waitFor()
  await colleague.getByLabel('Choose a password').fill('a long walk by the canal')
  await colleague.keyboard.press('Enter')
  await colleague.getByRole('heading', { name: 'AI Conversations' }).waitFor()
  const late = await (await people.somebody()).newPage()
  await late.goto(link)
  await late.getByRole('heading', { name: 'This invitation has ended' }).waitFor()

  await page.reload()
  await page.getByLabel('Role of Oisín Daly').selectOption({ label: 'Manager' })
  await page.getByText('Oisín Daly is now Manager').waitFor()
  expect(await findings(page, 'staff')).toEqual([])
  await page.getByRole('button', { name: 'Remove Oisín Daly' }).click()
  await page.getByRole('dialog', { name: 'Remove Oisín Daly?' }).getByRole('button', { name: 'Remove' }).click()
  await page.getByText('Oisín Daly is removed').waitFor()
  await page.getByLabel('Role of Oisín Daly').waitFor({ state: 'detached' })
})

test('a key is made with the keyboard, shown once and revoked; the audit log tells of it', async () => {
  await page.goto('/settings/keys')
  await page.getByRole('button', { name: 'New key' }).first().press('Enter')
  const making = page.getByRole('dialog', { name: 'New key' })
  await making.getByLabel('What it is for').fill('Website checkout')
  await page.keyboard.press('Enter')
  await making.getByText('Choose at least one.').waitFor()
  await making.getByLabel('Record and undo conversions').press('Space')
  await making.getByLabel('What it is for').press('Enter')
  const made = page.getByRole('dialog', { name: 'The key is made' })
  expect(await made.getByText(/^foyer_/).textContent()).toMatch(/^foyer_\S{20,}$/)
  expect(await findings(page, 'key made')).toEqual([])
  await made.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('button', { name: 'Revoke Website checkout' }).click()
  expect(await findings(page, 'keys')).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click()
  await page.getByText('Revoked', { exact: true }).first().waitFor()

  await page.goto('/settings/audit')
  await page.getByRole('listitem').filter({ hasText: 'API key revoked' }).first().waitFor()
  await page.getByLabel('Show').selectOption({ label: 'API key made' })
  await page.getByRole('listitem').filter({ hasText: 'Website checkout' }).filter({ hasText: 'API key made' }).waitFor()
  await page.waitForURL(/action=API_KEY_CREATED/)
  expect(await findings(page, 'audit log')).toEqual([])
  await page.getByLabel('Show').selectOption({ label: 'Identity secret revoked' })
  await page.getByText('Nothing of the kind was done').waitFor()
})
