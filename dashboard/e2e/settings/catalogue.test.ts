import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askAsStaff } from '../pages/ask-as-staff.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Staff } from '../pages/staff.ts'

const people = useBrowser()
let page: Page
beforeAll(async () => {
  page = (await Staff.signIn(await people.somebody())).page
})

interface Plan {
  id: string
  name: string
  availableToAi: boolean
  priceForAi: { amountMinor: number } | null
}

async function storedPlan(name: string): Promise<Plan> {
  const { tariffs } = await askAsStaff<{ tariffs: { edges: { node: Plan }[] } }>(
    'query ($text: String) { tariffs(filter: { text: $text }) { edges { node { id name availableToAi priceForAi { amountMinor } } } } }',
    { text: name },
  )
  return tariffs.edges.map(({ node }) => node).find((node) => node.name === name)!
}

afterAll(async () => {
  // Every other journey meets the catalogue as it was.
  const { id } = await storedPlan('Virtual Office Basic')
  await askAsStaff(
    'mutation ($input: SetAiSwitchesInput!) { setAiSwitches(input: $input) { userErrors { message } } }',
    {
      input: { id, availableToAi: true, priceForAi: null },
    },
  )
})

test('what may be said is switched by keyboard, told at once, taken back, and set back where it cannot be stored', async () => {
  await page.goto('/settings/catalogue')
  await page.getByRole('switch', { name: 'May mention it: Virtual Office Basic' }).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('address')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/settings/catalogue?q=address')
  await page.getByText('2 plans').waitFor()
  const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Virtual Office Basic' }) })
  const mention = row.getByRole('switch', { name: 'May mention it: Virtual Office Basic' })
  await row.getByText('€39 a month').last().waitFor()
  await mention.press('Space')
  await row.getByText('Never mentioned: it is switched off.').waitFor()
  await page.getByText('The assistant no longer mentions Virtual Office Basic').waitFor()
  expect(await storedPlan('Virtual Office Basic')).toMatchObject({ availableToAi: false })
  await page.keyboard.press('u')
  await page.getByText('Undone').waitFor()
  expect(await mention.getAttribute('aria-checked')).toBe('true')
  expect(await storedPlan('Virtual Office Basic')).toMatchObject({ availableToAi: true })

  await page.context().setOffline(true)
  await mention.press('Space')
  await page.getByText('Virtual Office Basic stays as it was. Foyer cannot be reached').waitFor()
  expect(await mention.getAttribute('aria-checked')).toBe('true')
  await page.context().setOffline(false)
})

test('whoever writes a price for the assistant sees what it would say before saving, and what is none is refused', async () => {
  const { id } = await storedPlan('Virtual Office Basic')
  await page.goto(`/settings/catalogue/${id}`)
  const preview = page.getByRole('region', { name: 'What the assistant may say' })
  await preview.getByText('€39 a month').waitFor()
  const price = page.getByLabel('Price it says instead, in EUR')
  await price.fill('cheap')
  await price.press('Enter')
  await page.getByText('This is not an amount. Write it like 225 or 225.50.').waitFor()
  expect(await price.inputValue()).toBe('cheap')
  await price.fill('29.50')
  await preview.getByText('€29.50 a month').waitFor()
  expect(await storedPlan('Virtual Office Basic')).toMatchObject({ priceForAi: null })
  await preview.getByLabel('In').selectOption('de')
  await preview.getByText(/29,50\s€ im Monat/).waitFor()
  await price.press('Enter')
  await page.getByText('Saved: Virtual Office Basic').waitFor()
  expect(await storedPlan('Virtual Office Basic')).toMatchObject({ priceForAi: { amountMinor: 2950 } })
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Undone').waitFor()
  await expect.poll(() => price.inputValue()).toBe('')
  expect(await storedPlan('Virtual Office Basic')).toMatchObject({ priceForAi: null })
})
