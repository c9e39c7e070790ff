import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findings } from '../pages/findings.ts'
import { newPerson } from '../pages/form.ts'
import { askGraph } from '../pages/graph.ts'
import { newLink, newSession, type Wish } from '../pages/new-link.ts'
import { useBrowser } from '../pages/open-browser.ts'

const people = useBrowser()

/** Each page, with what its button is called in Arabic; in English each is looked at where it stands. */
const PAGES: [string, Wish, string][] = [
  ['tour form', { office: 'Joyce Suite' }, 'طلب هذه الجولة'],
  ['plan checkout', { plan: 'Hot Desk Full-time', startDate: '2099-03-01' }, 'تأكيد الاشتراك'],
  ['day pass', { dayPass: 'Day Pass' }, 'شراء التصريح'],
]

test.each(PAGES)(
  '%s from right to left: axe finds nothing and nothing sticks out, with mistakes and when it is done',
  async (_, wish, button) => {
    const page = await open('ar', wish)
    await page.getByRole('button', { name: button, exact: true }).click()
    await page.getByText('يُرجى إدخال اسمك.').waitFor()
    const found = [...(await findings(page, 'mistakes')), ...(await sticksOut(page))]
    await page.locator('[autocomplete="name"]').fill('ليلى حداد')
    await page.locator('[autocomplete="email"]').fill(newPerson('Layla Haddad').email)
    await page.getByRole('button', { name: button, exact: true }).click()
    await page.getByText('يمكنك إغلاق علامة التبويب').waitFor()
    found.push(...(await findings(page, 'done')), ...(await sticksOut(page)))
    expect(found).toEqual([])
  },
)

test("the page has the operator's colour, name and address", async () => {
  const { widget } = await askGraph<{ widget: { businessName: string; accentColor: string } }>(
    '{ widget(siteKey: "site_demo") { businessName accentColor } }',
  )
  const page = await open('en-IE', { dayPass: 'Day Pass' })
  const color = await page
    .getByRole('button', { name: 'Buy day pass' })
    .evaluate((button) => getComputedStyle(button).backgroundColor)
  expect(color).toBe(rgbOf(widget.accentColor))
  expect(await page.getByRole('banner').textContent()).toContain(widget.businessName)
  expect(await page.getByRole('contentinfo').textContent()).toContain('14 Custom House Quay')
})

async function open(locale: string, wish: Wish): Promise<Page> {
  const page = await (await people.somebody()).newPage()
  await page.goto(await newLink(await newSession(locale), wish))
  await page.locator('form').waitFor()
  return page
}

/** What of a page is to be scrolled to sideways on a narrow screen. */
async function sticksOut(page: Page): Promise<string[]> {
  const before = page.viewportSize()!
  await page.setViewportSize({ width: 360, height: 740 })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  await page.setViewportSize(before)
  return width > 360 ? [`${width} px wide on a screen of 360`] : []
}

function rgbOf(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16))
  return `rgb(${red}, ${green}, ${blue})`
}
