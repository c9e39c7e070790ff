import { expect, test } from 'vitest'
import { findings } from '../pages/findings.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Staff } from '../pages/staff.ts'
import { Visitor } from '../pages/visitor.ts'

const people = useBrowser()

test('a reason that cannot be stored is as it was, and says so', async () => {
  const { page } = await Staff.signIn(await people.somebody())
  await page.goto('/friction')
  await page.getByRole('list', { name: 'Conversations to review' }).getByRole('link').first().click()
  const chosen = page.locator('fieldset button[aria-pressed="true"]')
  const before = await chosen.textContent()
  await page.context().setOffline(true)
  await page.getByRole('button', { name: before?.includes('Price') ? 'Form abandoned' : 'Price' }).click()
  await page.getByText('This could not be done, and is as it was.').waitFor()
  await page.context().setOffline(false)
  expect(await chosen.textContent()).toBe(before)
})

test('an unanswered question is answered where it is read, after seeing what the assistant would say', async () => {
  const question = 'Do you have a planetarium?'
  const first = await Visitor.arrive(await people.somebody())
  await first.ask(question, /./)
  const { page } = await Staff.signIn(await people.somebody())
  await page.goto('/friction/questions?order=last')
  const entry = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: question, exact: true }) })
  await entry.waitFor()
  expect(await findings(page, 'unanswered questions')).toEqual([])
  await entry.getByRole('link', { name: 'Write an answer' }).click()
  await page.getByRole('button', { name: 'Publish the answer' }).click()
  await page.getByText('Write what the assistant should tell.').waitFor()
  await page.getByLabel('Text', { exact: true }).fill('Yes: a **planetarium** under the roof, open on Fridays.')
  await page.getByText('It has an answer').first().waitFor()
  expect(await findings(page, 'writing an answer')).toEqual([])
  await page.getByRole('button', { name: 'Publish the answer' }).click()
  await page.getByText('Published. The group is closed.').waitFor()
  await entry.waitFor({ state: 'detached' })
  await page.getByRole('combobox', { name: 'State' }).selectOption('Answered')
  await entry.getByText('Answered by').waitFor()
  const second = await Visitor.arrive(await people.somebody())
  await second.ask(question, /under the roof, open on Fridays/)
})
