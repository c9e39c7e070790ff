import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { askAsStaff } from '../pages/ask-as-staff.ts'
import { findings } from '../pages/findings.ts'
import { askGraph } from '../pages/graph.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Staff } from '../pages/staff.ts'

const people = useBrowser()

let page: Page
beforeAll(async () => {
  page = (await Staff.signIn(await people.somebody())).page
})

async function recordTour(fullName: string, email: string): Promise<string> {
  const { recordTour } = await askGraph<{ recordTour: { visitor: { id: string } } }>(
    'mutation ($input: RecordTourInput!) { recordTour(input: $input) { visitor { id } } }',
    { input: { externalId: crypto.randomUUID(), fullName, email } },
  )
  return recordTour.visitor.id
}

test('a person is looked up, handed out and erased with the keyboard alone; their record stays without a name', async () => {
  const id = await recordTour('Saoirse Flood', 'saoirse.flood@example.com')
  await page.goto('/settings/privacy')
  await page.getByLabel('E-mail address').focus()
  await page.keyboard.type('nobody')
  await page.keyboard.press('Enter')
  await page.getByText('This is not an e-mail address').waitFor()
  await page.getByLabel('E-mail address').fill('nobody@example.com')
  await page.keyboard.press('Enter')
  await page.getByText('Nothing is kept of nobody@example.com.').waitFor()
  await page.getByLabel('E-mail address').fill('Saoirse.Flood@example.com')
  await page.keyboard.press('Enter')
  await page.getByRole('list', { name: 'What is kept' }).getByRole('link', { name: 'Saoirse Flood' }).waitFor()
  expect(await findings(page, 'privacy')).toEqual([])

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download everything' }).press('Enter'),
  ])
  expect(JSON.parse(await readFile(await file.path(), 'utf8')).visitor).toMatchObject([{ fullName: 'Saoirse Flood' }])

  await page.getByRole('button', { name: 'Erase …' }).press('Enter')
  const confirmation = page.getByRole('dialog', { name: 'Erase this person' })
  await confirmation.getByLabel(/^Type .* to confirm$/).fill('somebody@example.com')
  await page.keyboard.press('Enter')
  await confirmation.getByText('This is another address.').waitFor()
  expect(await findings(page, 'erasing')).toEqual([])
  await confirmation.getByLabel(/^Type .* to confirm$/).fill('saoirse.flood@EXAMPLE.com')
  await page.keyboard.press('Enter')
  await page.getByText('Nothing is kept of Saoirse.Flood@example.com.').waitFor()
  await page.goto(`/visitors/${id}`)
  await page.getByRole('heading', { name: 'Erased' }).waitFor()
})

test('who was erased is called so in German, in the list and on the page, with no address to write to', async () => {
  const id = await recordTour('Ailbhe Grant', 'ailbhe.grant@example.com')
  await askAsStaff('mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { visitors } }', {
    input: { email: 'ailbhe.grant@example.com' },
  })
  const german = (await Staff.signIn(await people.somebody())).page
  await german.evaluate(() => localStorage.setItem('foyer.language', 'de'))
  await german.goto(`/visitors?q=${id}@erased.invalid`)
  const row = german.getByRole('row').filter({ has: german.locator(`[href="/visitors/${id}"]`) })
  await row.getByRole('rowheader', { name: 'Gelöscht', exact: true }).waitFor()
  await row.getByRole('link', { name: 'Gelöscht' }).click()
  await german.getByRole('heading', { name: 'Gelöscht', level: 1 }).waitFor()
  await german.getByText(/^Erfasst am .* Alles Persönliche gelöscht am /).waitFor()
  expect(await german.getByText('erased.invalid').count()).toBe(0)
  expect(await findings(german, 'an erased visitor in German')).toEqual([])
})

test('retention takes only what is allowed, and stays as it was saved', async () => {
  await page.goto('/settings/privacy')
  await page.getByLabel('Erase them after a time').check()
  await page.getByLabel('Days after the last message').fill('7')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('From 30 to 3,650 days.').waitFor()
  await page.getByLabel('Days after the last message').fill('3650')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved', { exact: true }).waitFor()
  await page.reload()
  expect(await page.getByLabel('Days after the last message').inputValue()).toBe('3650')
  await page.getByLabel('Keep them for ever').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved', { exact: true }).waitFor()
})
