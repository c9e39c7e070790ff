import { expect, test } from 'vitest'
import { findings } from '../pages/findings.ts'
import { askGraph } from '../pages/graph.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Staff } from '../pages/staff.ts'

const people = useBrowser()

const LISTS = ['Visitors', 'Coworkers', 'Contracts', 'Products']

test('records are reached from the navigation, found by name, narrowed by state, opened by keyboard and left for their conversation', async () => {
  const { page } = await Staff.signIn(await people.somebody())
  const name = 'Orla Quigley'
  await askGraph(`mutation ($input: RecordTourInput!) { recordTour(input: $input) { userErrors { message } } }`, {
    input: { externalId: crypto.randomUUID(), fullName: name, email: 'orla.quigley@example.com' },
  })
  const found: string[] = []
  for (const list of LISTS) {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: list }).click()
    await page.getByRole('heading', { name: list, level: 1 }).waitFor()
    await page.getByRole('table', { name: list }).getByRole('rowheader').first().waitFor()
    found.push(...(await findings(page, list)))
  }
  expect(found).toEqual([])

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Visitors' }).click()
  await page.getByRole('heading', { name: 'Visitors', level: 1 }).waitFor()
  await page.getByRole('rowheader', { name }).waitFor()
  // Arriving on a page puts the focus at its beginning, a moment after the page is there.
  const search = page.getByRole('search').getByRole('textbox')
  await expect
    .poll(async () => {
      await page.keyboard.press('/')
      return search.evaluate((node) => node === document.activeElement)
    })
    .toBe(true)
  await page.keyboard.type('quigley')
  await page.keyboard.press('Enter')
  await page.getByText('1 entry', { exact: true }).waitFor()
  expect(await page.getByRole('rowheader').allTextContents()).toEqual([expect.stringContaining(name)])
  await page.getByRole('combobox', { name: 'State' }).selectOption('Arrived')
  await page.getByRole('heading', { name: 'Nothing matches' }).waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'Nothing matches' }).waitFor()
  await page.getByRole('button', { name: 'Clear', exact: true }).first().click()

  await page.getByRole('table').getByRole('rowheader').nth(1).waitFor()
  await page.getByRole('heading', { name: 'Visitors', level: 1 }).click()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name, level: 1 }).waitFor()
  await page.goBack()
  await page
    .getByRole('row')
    .getByRole('link', { name: /tour|office|visit|look/i })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Work' }).waitFor()
})
