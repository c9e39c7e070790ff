import { expect, test } from 'vitest'
import { findings } from '../pages/findings.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Staff } from '../pages/staff.ts'

const people = useBrowser()

test('of two who change an article at once, the second sees both texts and loses none', async () => {
  const context = await people.somebody()
  const { page } = await Staff.signIn(context)
  await page.goto('/settings/knowledge?q=printing')
  await page.getByRole('link', { name: 'Printing and scanning' }).click()
  const text = (of = page) => of.getByLabel('Text', { exact: true })
  await text().waitFor()
  const stored = await text().inputValue()
  const other = await context.newPage()
  await other.goto(page.url())
  await text(other).fill(`${stored} Paper is free.`)
  await other.getByRole('button', { name: 'Publish changes' }).click()
  await other.getByText('Published: the assistant answers from it').waitFor()
  await page.bringToFront()
  await text().fill(`${stored} Paper costs nothing.`)
  await page.getByRole('button', { name: 'Publish changes' }).click()
  const conflict = page.getByRole('alert').filter({ hasText: 'Somebody else has changed this article' })
  await conflict.getByText('Paper is free.').waitFor()
  await conflict.getByText('Paper costs nothing.').waitFor()
  expect(await findings(page, 'two texts')).toEqual([])
  await conflict.getByRole('button', { name: 'Replace it with mine' }).click()
  await conflict.waitFor({ state: 'detached' })
  expect(await text().inputValue()).toContain('Paper costs nothing.')
})
