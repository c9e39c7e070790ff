import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askAsStaff } from '../pages/ask-as-staff.ts'
import { findings } from '../pages/findings.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Staff } from '../pages/staff.ts'

const people = useBrowser()
let page: Page

interface Site {
  texts: { language: string; greeting: string; suggestedPrompts: string[] }[]
  position: string
  accentColor: string
  allowedOrigins: string[]
}
let before: Site

async function stored(): Promise<Site> {
  const { sites } = await askAsStaff<{ sites: (Site & { siteKey: string })[] }>(
    '{ sites { siteKey texts { language greeting suggestedPrompts } position accentColor allowedOrigins } }',
  )
  return sites.find(({ siteKey }) => siteKey === 'site_demo')!
}

beforeAll(async () => {
  before = await stored()
  const context = await people.somebody({ permissions: ['clipboard-read', 'clipboard-write'] })
  page = (await Staff.signIn(context)).page
})
afterAll(async () => {
  // Every other journey meets the example operator as it was.
  const { allowedOrigins, ...look } = before
  await askAsStaff(
    `mutation ($look: UpdateWidgetSettingsInput!, $origins: SetAllowedOriginsInput!) {
      updateWidgetSettings(input: $look) { userErrors { message } }
      setAllowedOrigins(input: $origins) { userErrors { message } }
    }`,
    { look: { siteKey: 'site_demo', ...look }, origins: { siteKey: 'site_demo', allowedOrigins } },
  )
})

test('the chat itself shows what stands in the form before it is saved, and asks the server nothing', async () => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.frame() !== page.mainFrame() && request.resourceType() !== 'document') asked.push(request.url())
  })
  await page.goto('/settings/widget')
  const chat = page.frameLocator('iframe')
  await chat.getByText(before.texts[0]!.greeting).waitFor()
  // Whoever types goes on typing: the window that opens there leaves the focus alone.
  const greeting = page.getByLabel('Greeting')
  await greeting.fill('Good day, I am an AI. Ask me about')
  await page.getByLabel('Lower left').check()
  await greeting.pressSequentially(' desks.')
  await chat.getByText('Good day, I am an AI. Ask me about desks.').waitFor()
  await page.getByLabel('Colour', { exact: true }).fill('#ffd166')
  const launcher = chat.locator('.launcher')
  await expect.poll(() => launcher.evaluate((node) => node.getBoundingClientRect().left)).toBe(20)
  await expect
    .poll(() => launcher.evaluate((node) => getComputedStyle(node).color))
    .toMatch(/^(rgb\(0, 0, 0\)|color\(srgb-linear 0 0 0\))$/)
  await page.getByLabel('Arabic').check()
  await expect.poll(() => chat.getByRole('dialog', { includeHidden: true }).getAttribute('dir')).toBe('rtl')
  expect(asked.filter((url) => !/\/widget\/[\w.-]+\.(js|css)$/.test(url))).toEqual([])
  expect(asked.length).toBeGreaterThan(2)
  expect(await stored()).toEqual(before)

  await page.getByLabel('English').check()
  await page.getByLabel('Another colour').check()
  await page.getByLabel('Text colour', { exact: true }).fill('#ffffff')
  await page.getByText('Only 1.4:1 on this colour').waitFor()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Take a text colour with a contrast of 4.5:1 or more').waitFor()
  expect(await greeting.inputValue()).toBe('Good day, I am an AI. Ask me about desks.')
  await page.getByLabel('Automatic').check()
  await greeting.press('Tab')
  await page.getByRole('button', { name: 'Save' }).press('Enter')
  await page.getByText('Saved: visitors see it from the next page they open').waitFor()
  const now = await stored()
  expect(now).toMatchObject({ position: 'BOTTOM_LEFT', accentColor: '#ffd166' })
  expect(now.texts[0]).toMatchObject({ greeting: 'Good day, I am an AI. Ask me about desks.' })
  expect(now.texts.slice(1)).toEqual(before.texts.slice(1))

  // A colleague has meanwhile put the chat elsewhere: that is theirs, and nothing is taken back over it.
  await askAsStaff(
    'mutation ($input: UpdateWidgetSettingsInput!) { updateWidgetSettings(input: $input) { userErrors { message } } }',
    { input: { siteKey: 'site_demo', position: before.position } },
  )
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await page.getByText('Not undone: it has been saved differently since').waitFor()
  expect(await stored()).toEqual({ ...now, position: before.position })
  expect(await page.getByLabel('Lower right').isChecked()).toBe(true)
  await greeting.fill('Good day.')
  await page.getByRole('button', { name: 'Save' }).press('Enter')
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await page.getByText('Undone', { exact: true }).waitFor()
  expect(await stored()).toEqual({ ...now, position: before.position })
  expect(await greeting.inputValue()).toBe('Good day, I am an AI. Ask me about desks.')
  expect(await page.getByText('Changes are not saved yet').count()).toBe(0)
})

test('a website is allowed by keyboard and taken back; what is none is told so, and the tag can be copied', async () => {
  await page.goto('/settings/widget')
  const website = page.getByLabel('Website to allow')
  await website.fill('my website')
  await website.press('Enter')
  await page.getByText('This is not a website. Write it like https://www.example.com.').waitFor()
  expect(await website.inputValue()).toBe('my website')
  await website.fill('settings.example/plans')
  await website.press('Enter')
  await page.getByText('Chats may be opened on https://settings.example').waitFor()
  expect((await stored()).allowedOrigins).toEqual([...before.allowedOrigins, 'https://settings.example'])
  await page.getByRole('button', { name: 'Take https://settings.example away' }).press('Enter')
  await page.getByText('No more chats on https://settings.example').waitFor()
  expect((await stored()).allowedOrigins).toEqual(before.allowedOrigins)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Undone').waitFor()
  expect((await stored()).allowedOrigins).toContain('https://settings.example')

  await page.getByRole('button', { name: 'Copy the script tag' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const { origin } = new URL(page.url())
  expect(copied).toBe(`<script src="${origin}/widget.js" data-site-key="site_demo" async></script>`)
})

test('a second website is made and named by keyboard, has a tag of its own, and is set up on its own', async () => {
  await page.goto('/settings/widget')
  await page.getByRole('button', { name: 'New site' }).press('Enter')
  const making = page.getByRole('dialog', { name: 'New site' })
  const name = making.getByLabel('Name')
  await name.press('Enter')
  await making.getByText('Fill this in.').waitFor()
  await name.fill('quayside coworking')
  await name.press('Enter')
  await making.getByText('Another site has this name.').waitFor()
  expect(await findings(page, 'making a site')).toEqual([])
  await name.fill('Harbour House')
  await name.press('Enter')
  await page.getByText('Harbour House is made.').waitFor()
  const choice = page.getByRole('combobox', { name: 'Site' })
  await expect.poll(() => choice.locator('option:checked').textContent()).toBe('Harbour House')
  const siteKey = new URL(page.url()).searchParams.get('site')!
  await page.getByText(`data-site-key="${siteKey}"`).waitFor()
  await page.getByLabel('Lower left').check()
  await page.getByRole('button', { name: 'Save' }).press('Enter')
  await page.getByText('Saved: visitors see it from the next page they open').waitFor()

  await page.getByRole('button', { name: 'Rename' }).press('Enter')
  const naming = page.getByRole('dialog', { name: 'Rename' })
  expect(await naming.getByLabel('Name').inputValue()).toBe('Harbour House')
  await naming.getByLabel('Name').fill('The Harbour')
  await naming.getByLabel('Name').press('Enter')
  await page.getByText('It is called The Harbour now').waitFor()
  expect(await findings(page, 'two sites')).toEqual([])
  const { position } = await stored()
  await choice.selectOption('Quayside Coworking')
  await page.getByText('data-site-key="site_demo"').waitFor()
  expect(await page.getByLabel(position === 'BOTTOM_LEFT' ? 'Lower left' : 'Lower right').isChecked()).toBe(true)
})
