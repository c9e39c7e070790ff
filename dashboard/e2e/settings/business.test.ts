import { afterAll, beforeAll, expect, test } from 'vitest'
import { askAsStaff } from '../pages/ask-as-staff.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Staff } from '../pages/staff.ts'

interface Business {
  name: string
  attributionDays: number
  contactPhone: string
}

const people = useBrowser()
let before: Business

async function stored(): Promise<Business> {
  const { viewer } = await askAsStaff<{ viewer: { business: Business } }>(
    '{ viewer { business { name attributionDays contactPhone } } }',
  )
  return viewer.business
}

beforeAll(async () => {
  before = await stored()
})
afterAll(async () => {
  // Every other journey meets the example operator as it was.
  await askAsStaff(
    'mutation ($input: UpdateBusinessInput!) { updateBusiness(input: $input) { userErrors { message } } }',
    { input: before },
  )
})

test('an owner changes by keyboard what the business is called and how long outcomes count; what is wrong stays to be put right', async () => {
  const { page } = await Staff.signIn(await people.somebody())
  await page.goto('/settings/business')
  const name = page.getByLabel('Name of the business')
  const days = page.getByLabel('Days after the last message')
  await name.fill('Quayside on the Liffey')
  await days.fill('0')
  await page.getByText('Changes are not saved yet').waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('A whole number from 1 to 3,650.').waitFor()
  await expect.poll(() => days.evaluate((field) => field === document.activeElement)).toBe(true)
  expect(await name.inputValue()).toBe('Quayside on the Liffey')
  expect(await stored()).toEqual(before)

  // Without a network nothing that was typed is lost.
  await page.context().setOffline(true)
  await days.fill('30')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').filter({ hasText: 'Foyer cannot be reached' }).waitFor()
  await page.context().setOffline(false)
  expect(await days.inputValue()).toBe('30')
  await page.getByRole('button', { name: 'Save' }).press('Enter')
  await page.getByText('Saved: your chat goes by it from now on').waitFor()
  expect(await stored()).toEqual({ ...before, name: 'Quayside on the Liffey', attributionDays: 30 })
  // Who renames their business sees it in the frame around the page, without loading it anew.
  await page.getByText('Quayside on the Liffey').waitFor()
  expect(await page.getByText('Changes are not saved yet').count()).toBe(0)

  // What was saved is taken back, but nothing that a colleague has saved in its place.
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await page.getByText('Undone', { exact: true }).waitFor()
  expect(await stored()).toEqual(before)
  await expect.poll(() => days.inputValue()).toBe(String(before.attributionDays))
  await page.getByText('Quayside on the Liffey').waitFor({ state: 'detached' })
  await days.fill('45')
  await days.press('Enter')
  await page.getByRole('button', { name: 'Undo' }).waitFor()
  await askAsStaff('mutation { updateBusiness(input: { attributionDays: 60 }) { userErrors { message } } }')
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await page.getByText('Not undone: it has been saved differently since').waitFor()
  expect(await stored()).toEqual({ ...before, attributionDays: 60 })
  expect(await days.inputValue()).toBe('60')
  expect(await page.getByText('Changes are not saved yet').count()).toBe(0)

  await page.getByLabel('Telephone').fill('+353 1 555 0199')
  const asked = page.waitForEvent('dialog').then((dialog) => dialog.dismiss().then(() => dialog.message()))
  await page.getByRole('link', { name: 'Knowledge articles' }).click()
  expect(await asked).toContain('not saved yet')
  await page.getByRole('button', { name: 'Discard' }).click()
  expect(await page.getByLabel('Telephone').inputValue()).toBe(before.contactPhone)
})
