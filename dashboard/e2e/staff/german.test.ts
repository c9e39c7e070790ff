import { expect, test } from 'vitest'
import { findings } from '../pages/findings.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { thisProgram } from '../pages/this-program.ts'

const people = useBrowser()

test('whose browser asks for German reads the list and a conversation in German, and axe finds nothing', async () => {
  const { email, password } = thisProgram()
  const page = await (await people.somebody({ locale: 'de-DE' })).newPage()
  await page.goto('/')
  await page.getByLabel('E-Mail').fill(email)
  await page.getByLabel('Passwort').fill(password)
  await page.getByRole('button', { name: 'Anmelden' }).click()

  await page.getByRole('heading', { name: 'KI-Gespräche', level: 1 }).waitFor()
  await page.getByText(/^[\d.]+ Gespräche$/).waitFor()
  await page.getByRole('columnheader', { name: 'Erste Nachricht' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('de')
  const found = await findings(page, 'list in German')

  await page.goto('/?text=small+team+room')
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: /^Besichtigung gebucht/ }) })
  await row.locator('[data-row]').click()
  await page.getByRole('heading', { name: /^Warum diese?s? Ergebnis/ }).waitFor()
  await page.getByText('Führte zum Abschluss').first().waitFor()
  await page
    .getByText(/^Besucher hat „.+“ geöffnet/)
    .first()
    .waitFor()
  expect([...found, ...(await findings(page, 'conversation in German'))]).toEqual([])
})
