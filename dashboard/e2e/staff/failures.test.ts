import { expect, test } from 'vitest'
import { findings } from '../pages/findings.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Staff } from '../pages/staff.ts'

const people = useBrowser()

test('an address of nothing says so, and one is still in the dashboard; without a network a page can be tried again', async () => {
  const { page } = await Staff.signIn(await people.somebody())
  await page.goto('/settings/nowhere')
  await page.getByRole('heading', { name: 'Page not found', level: 1 }).waitFor()
  expect(await page.title()).toBe('Page not found · Foyer')
  expect(await findings(page, 'page not found')).toEqual([])
  await page.getByRole('main').getByRole('link', { name: 'AI Conversations' }).click()
  await page.getByRole('heading', { name: 'AI Conversations', level: 1 }).waitFor()
  await page.context().setOffline(true)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Contracts' }).click()
  await page.getByRole('heading', { name: 'Foyer cannot be reached', level: 1 }).waitFor()
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { name: 'Contracts', level: 1 }).waitFor()
})
