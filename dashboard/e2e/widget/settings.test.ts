import { afterAll, beforeAll, expect, test } from 'vitest'
import { askAsStaff } from '../pages/ask-as-staff.ts'
import { HostSite } from '../pages/host-page.ts'
import { useBrowser } from '../pages/open-browser.ts'

interface Settings {
  texts: { language: string; greeting: string; suggestedPrompts: string[] }[]
  position: string
  colorScheme: string
  accentColor: string
  openingHours: { day: string; opens: string; closes: string }[]
}

const FIELDS = `texts { language greeting suggestedPrompts } position colorScheme accentColor openingHours { day opens closes }`

const people = useBrowser()
let site: HostSite
let before: Settings

const set = (settings: Partial<Settings>) =>
  askAsStaff(
    'mutation ($input: UpdateWidgetSettingsInput!) { updateWidgetSettings(input: $input) { userErrors { message } } }',
    {
      input: { siteKey: 'site_demo', ...settings },
    },
  )

beforeAll(async () => {
  site = await HostSite.start()
  await HostSite.allow(site)
  const { widgetSettings } = await askAsStaff<{ widgetSettings: Settings }>(
    `{ widgetSettings(siteKey: "site_demo") { ${FIELDS} } }`,
  )
  before = widgetSettings
})
afterAll(async () => {
  // Every other journey meets the example operator as it was.
  await set(before)
  site.close()
})

test('product section 7, settings by site key: colour, corner, light or dark, greeting, questions, languages and hours are those of the operator', async () => {
  const english = { language: 'en', greeting: 'Good day, an AI speaks.', suggestedPrompts: ['Is there parking?'] }
  const german = { language: 'de', greeting: 'Guten Tag, hier spricht eine KI.', suggestedPrompts: [] }
  await set({
    texts: [english, german],
    position: 'BOTTOM_LEFT',
    colorScheme: 'DARK',
    accentColor: '#ffd166',
    openingHours: [],
  })
  const page = await (await people.somebody({ colorScheme: 'light' })).newPage()
  const dialog = page.getByRole('dialog', { name: 'Chat with Quayside Coworking' })
  // French is not offered, so the operator's own language is spoken; a region of one that is offered is kept.
  await page.goto(site.page('/fr', { html: 'lang="fr-FR"' }))
  await page.locator('foyer-chat .launcher').click()
  await dialog.getByText(english.greeting).waitFor()
  expect(await dialog.getByRole('listitem').allTextContents()).toEqual(english.suggestedPrompts)
  const { left, scheme, color } = await page.locator('foyer-chat .launcher').evaluate((launcher) => ({
    left: launcher.getBoundingClientRect().left,
    scheme: getComputedStyle(launcher).colorScheme,
    color: getComputedStyle(launcher).color,
  }))
  expect([left, scheme]).toEqual([20, 'dark'])
  // On so light a colour black is what can be read.
  expect(color).toMatch(/^(rgb\(0, 0, 0\)|color\(srgb-linear 0 0 0\))$/)
  await dialog.getByRole('button', { name: 'Talk to a person' }).click()
  await dialog.getByRole('region', { name: 'Talk to a person' }).waitFor()
  // Without hours nobody is said to be there.
  expect(await dialog.getByText(/^The team is (in|back)/).count()).toBe(0)

  const always = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']
  await set({ openingHours: always.map((day) => ({ day, opens: '00:00', closes: '00:00' })) })
  await page.goto(site.page('/de', { html: 'lang="de-AT"' }))
  await page.locator('foyer-chat .launcher').click()
  const inGerman = page.getByRole('dialog', { name: 'Chat mit Quayside Coworking' })
  await inGerman.getByText(german.greeting).waitFor()
  expect(await inGerman.getAttribute('lang')).toBe('de-AT')
  await inGerman.getByRole('button', { name: 'Mit dem Team sprechen' }).click()
  await inGerman.getByText('Das Team ist gerade da.').waitFor()
})
