import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { newPerson } from '../pages/form.ts'
import { newLink, newSession } from '../pages/new-link.ts'
import { useBrowser } from '../pages/open-browser.ts'

const people = useBrowser()

const PLAN = { plan: 'Hot Desk Full-time', startDate: '2099-03-01' }

/** What a checkout says in each language: heading, price, first day, and what its button is called. */
const SAID: Record<string, { heading: string; price: RegExp; day: string; button: string; done: string }> = {
  'de-DE': {
    heading: 'Anmelden',
    price: /225 € pro Monat/,
    day: '1. März 2099',
    button: 'Verbindlich anmelden',
    done: 'Sie sind angemeldet',
  },
  'fr-FR': {
    heading: 'S’inscrire',
    price: /225 € par mois/,
    day: '1 mars 2099',
    button: 'S’inscrire',
    done: 'Votre inscription est enregistrée',
  },
  'es-ES': {
    heading: 'Darse de alta',
    price: /225 € al mes/,
    day: '1 de marzo de 2099',
    button: 'Darse de alta',
    done: 'El alta está completada',
  },
  'pt-PT': {
    heading: 'Inscrever-se',
    price: /225 € por mês/,
    day: '1 de março de 2099',
    button: 'Inscrever-se',
    done: 'A sua inscrição está feita',
  },
  'ar-EG': {
    heading: 'الاشتراك',
    price: /٢٢٥ € شهريًا/,
    day: '١ مارس ٢٠٩٩',
    button: 'تأكيد الاشتراك',
    done: 'تم اشتراكك',
  },
}

/** The text of a place without what only steers its direction. */
async function textOf(page: Page, role: 'main' | 'complementary'): Promise<string> {
  return ((await page.getByRole(role).textContent()) ?? '')
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

test.each(Object.entries(SAID))(
  "%s: the session's language is spoken from the form to the confirmation",
  async (locale, said) => {
    const page = await (await people.somebody({ locale: 'en-GB' })).newPage()
    await page.goto(await newLink(await newSession(locale), PLAN))
    await page.getByRole('heading', { name: said.heading, level: 1 }).waitFor()
    const [language] = locale.split('-')
    expect(await page.locator('html').getAttribute('lang')).toBe(locale)
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr')
    expect(await textOf(page, 'complementary')).toMatch(said.price)
    expect(await textOf(page, 'complementary')).toContain(said.day)
    const { fullName, email } = newPerson('Ada Byrne')
    await page.locator('[autocomplete="name"]').fill(fullName)
    await page.locator('[autocomplete="email"]').fill(email)
    await page.getByRole('button', { name: said.button }).click()
    await page.getByRole('heading', { name: said.done }).waitFor()
  },
)

test('the switch changes the language, keeps what was typed, and is remembered', async () => {
  const context = await people.somebody()
  const page = await context.newPage()
  const sessionId = await newSession('en-IE')
  await page.goto(await newLink(sessionId, { dayPass: 'Day Pass' }))
  await page.getByLabel('Full name').fill('Ada Byrne')
  await page.getByLabel('Email').fill('ada@')
  await page.getByLabel('Email').press('Tab')
  await page.getByText('Please check your email address.').waitFor()
  await page.getByLabel('Language').selectOption('العربية')
  await page.getByRole('heading', { name: 'شراء تصريح يومي' }).waitFor()
  await page.getByText('يُرجى التحقق من بريدك الإلكتروني.').waitFor()
  expect(await page.getByLabel('الاسم الكامل').inputValue()).toBe('Ada Byrne')
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  const other = await context.newPage()
  await other.goto(await newLink(sessionId, { office: 'Joyce Suite' }))
  await other.getByRole('heading', { name: 'طلب جولة' }).waitFor()
})

const LOOKS: Record<string, BrowserContextOptions> = {
  'from right to left, light': { colorScheme: 'light' },
  'from right to left, dark, at 360 px': { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
}

describe.each(Object.entries(LOOKS))('%s', (_look, options) => {
  test('axe finds nothing and nothing sticks out, with mistakes and when it is done', async () => {
    const page = await (await people.somebody({ ...options, reducedMotion: 'reduce' })).newPage()
    await page.goto(await newLink(await newSession('ar'), { office: 'Joyce Suite' }))
    await page.getByRole('button', { name: 'طلب هذه الجولة' }).click()
    await page.getByText('يُرجى إدخال اسمك.').waitFor()
    expect(await findings(page)).toEqual([])
    await page.locator('[autocomplete="name"]').fill('ليلى حداد')
    await page.locator('[autocomplete="email"]').fill(newPerson('Layla Haddad').email)
    await page.getByRole('button', { name: 'طلب هذه الجولة' }).click()
    await page.getByRole('heading', { name: 'تم حجز جولتك' }).waitFor()
    expect(await findings(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })
})
