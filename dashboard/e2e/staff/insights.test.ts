import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { useBrowser } from '../pages/open-browser.ts'
import { Staff } from '../pages/staff.ts'

const people = useBrowser()
/** Others chat while these tests run: last month is over. */
const LAST_MONTH = '/insights?preset=LAST_MONTH'

let page: Page
beforeAll(async () => {
  page = (await Staff.signIn(await people.somebody())).page
})

const chart = (title: string) => page.getByRole('region', { name: title })
const row = (title: string, name: string) => chart(title).getByRole('row').filter({ hasText: name }).first()

/** Follows a number and gives it beside the number that its list counts. */
async function follow(link: Locator): Promise<{ said: number; counted: number }> {
  const said = Number((await link.textContent())?.match(/^[\d,]+/)?.[0].replace(',', ''))
  await link.click()
  const heading = page.getByText(/^[\d,]+ conversations?$/).first()
  await heading.waitFor()
  const counted = Number((await heading.textContent())?.match(/^[\d,]+/)?.[0].replace(',', ''))
  await page.goBack()
  await chart('Funnel').waitFor()
  return { said, counted }
}

test('a number of each kind opens the list of exactly the conversations behind it', async () => {
  await page.keyboard.press('g')
  await page.keyboard.press('i')
  await page.getByRole('heading', { name: 'Insights', level: 1 }).waitFor()
  expect(await page.title()).toBe('Insights · Foyer')
  await page.getByRole('button', { name: /^Period/ }).click()
  await page.getByRole('button', { name: 'Last month' }).click()
  await expect.poll(() => page.url()).toContain(LAST_MONTH)
  await expect.poll(() => page.locator('[aria-busy="false"]').count()).toBe(1)
  for (const [title, name] of [
    ['Funnel', 'Windows opened'],
    ['Funnel', 'Clicked'],
    ['Funnel', 'Converted, not reversed'],
    ['Breakdown', 'A day pass'],
    ['Time to convert', '5 minutes to 15 minutes'],
    ['Outcomes', 'Day pass purchased'],
  ] as const) {
    const { said, counted } = await follow(row(title, name).getByRole('link').first())
    expect([name, counted]).toEqual([name, said])
    expect(said).toBeGreaterThan(0)
  }
})

test('a sum of money opens the outcomes that it adds up, and they the conversations that they came of', async () => {
  await page.goto(LAST_MONTH)
  for (const name of ['All, EUR', 'Contract created, EUR']) {
    const sum = row('Value', name).getByRole('link').nth(1)
    const said = (await sum.textContent())?.match(/^€[\d,.]*\d/)?.[0]
    expect(said).toBeDefined()
    await sum.click()
    await page.getByRole('heading', { name: 'Outcomes', level: 1 }).waitFor()
    const worth = page.getByRole('list', { name: 'What they are worth together' }).getByRole('listitem')
    await expect.poll(() => worth.allTextContents()).toEqual([said])
    const told = await page.getByText(/^[\d,]+ outcomes?$/).textContent()
    const rows = page.getByRole('list', { name: 'Outcomes' }).getByRole('listitem')
    expect(Math.min(50, Number(told?.match(/^[\d,]+/)?.[0].replace(',', '')))).toBe(await rows.count())
    await page.goBack()
    await chart('Funnel').waitFor()
  }
  await row('Value', 'Contract created, EUR').getByRole('link').nth(1).click()
  await page.getByRole('link', { name: 'Show their conversations' }).click()
  await page
    .getByText(/^[\d,]+ conversations?$/)
    .first()
    .waitFor()
  expect(new URL(page.url()).searchParams.getAll('standing')).toEqual(['CONTRACT_CREATED'])
})

test('outcomes are narrowed further where they are listed, exported as they are narrowed, and lead back to their figures', async () => {
  await page.goto(LAST_MONTH)
  await row('Value', 'All, EUR').getByRole('link').first().click()
  await page.getByRole('heading', { name: 'Outcomes', level: 1 }).waitFor()
  const counted = async () => Number((await page.getByText(/^[\d,]+ outcomes?$/).textContent())?.replace(/\D/g, ''))
  const query = () => new URL(page.url()).searchParams
  await expect.poll(counted).toBeGreaterThan(0)
  const all = await counted()
  await page.getByRole('combobox', { name: 'Outcome' }).selectOption('Day pass purchased')
  await page.getByRole('combobox', { name: 'Which' }).selectOption('Not reversed')
  await expect.poll(() => query().getAll('standing')).toEqual(['DAY_PASS_PURCHASED'])
  await expect.poll(counted).toBeLessThan(all)
  const badges = page.getByRole('list', { name: 'Outcomes' }).getByRole('listitem')
  await expect
    .poll(async () => (await badges.filter({ hasText: 'Day pass purchased' }).count()) === (await badges.count()))
    .toBe(true)
  await page.getByRole('button', { name: /^Filters/ }).click()
  await page.getByRole('combobox', { name: 'Device' }).selectOption('Telephone')
  await expect.poll(() => query().getAll('devices')).toEqual(['MOBILE'])
  await page.keyboard.press('Escape')
  const chips = page.getByRole('list', { name: 'Filters in use' })
  await chips.getByText('Device: Telephone').waitFor()
  await chips.getByRole('link', { name: /Currency/ }).click()
  await expect.poll(() => query().has('currencies')).toBe(false)
  await expect.poll(counted).toBeGreaterThan(0)
  await page.reload()
  await chips.getByText('Device: Telephone').waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Export' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^outcomes-\d{4}-\d\d-\d\d\.csv$/)
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n').slice(1)
  expect(lines).toHaveLength(await counted())
  expect(lines.filter((line) => line.includes('"DAY_PASS_PURCHASED"'))).toHaveLength(lines.length)
  await page.getByRole('main').getByRole('link', { name: 'Insights' }).click()
  await chart('Funnel').waitFor()
  expect(await page.getByRole('combobox', { name: 'Device' }).inputValue()).toBe('MOBILE')
  expect(query().get('firstDay')).toMatch(/^\d{4}-\d\d-01$/)
})

test('a rate of a breakdown opens the conversations that it is a share of', async () => {
  await page.goto(LAST_MONTH)
  const passes = row('Breakdown', 'A day pass')
  const [converted, rate] = [passes.getByRole('link').nth(1), passes.getByRole('link').nth(2)]
  expect(await rate.textContent()).toMatch(/^[\d.]+%/)
  expect(await rate.getAttribute('href')).toBe(await converted.getAttribute('href'))
})

test('what is looked at is in the address, the figures too as a table and as a file', async () => {
  await page.goto(LAST_MONTH)
  await chart('Breakdown').getByRole('combobox').selectOption('page')
  await chart('Breakdown').getByRole('rowheader', { name: '/offices' }).waitFor()
  await page.getByRole('combobox', { name: 'Device' }).selectOption('Telephone')
  await expect.poll(() => new URL(page.url()).search).toBe('?preset=LAST_MONTH&devices=MOBILE&by=PAGE')
  await chart('Breakdown')
    .getByRole('button', { name: /^Table/ })
    .click()
  const offices = row('Breakdown', '/offices')
  await offices.getByRole('link').nth(5).waitFor()
  const address = await offices.getByRole('link').first().getAttribute('href')
  expect(new URLSearchParams(address?.split('?')[1]).getAll('devices')).toEqual(['MOBILE'])
  const download = page.waitForEvent('download')
  await chart('Breakdown').getByRole('button', { name: /^CSV/ }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^by-page-\d{4}-\d\d-01-\d{4}-\d\d-\d\d\.csv$/)
  const lines = (await readFile(await file.path(), 'utf8')).split('\r\n')
  expect(lines[0]).toBe(
    '\ufeff"Page","Conversations","Offer shown","Clicked","Form started","Converted","Converted, not reversed","Rate, gross","Rate, net"',
  )
  const figures = (await offices.getByRole('cell').allTextContents()).map((text) => text.split(',')[0])
  expect(lines.find((line) => line.startsWith('"/offices"'))).toContain(`"/offices","${figures[0]}","${figures[1]}"`)
})

test('the trend is walked by keyboard: one stop for the tab key, arrows from day to day, Enter opens the day', async () => {
  await page.goto(LAST_MONTH)
  const days = chart('Trend').locator('svg a')
  await days.first().waitFor()
  expect(await chart('Trend').locator('svg a[tabindex="0"]').count()).toBe(1)
  await days.first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  const told = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  expect(told).toBe(await days.last().getAttribute('aria-label'))
  await chart('Trend')
    .getByText(told ?? '', { exact: true })
    .waitFor()
  await page.keyboard.press('Enter')
  const counted = page.getByText(/^[\d,]+ conversations?$/).first()
  await counted.waitFor()
  expect(told?.split(': ')[1]?.split(',')[0]).toBe((await counted.textContent())?.split(' ')[0])
})

test('a period that cannot be shown says what can; without a network nothing chosen is lost', async () => {
  await page.goto('/insights?firstDay=1999-01-01&lastDay=1999-02-01')
  await page.getByText('This period cannot be shown').waitFor()
  await page.getByRole('button', { name: /^Period/ }).click()
  await page.getByLabel('From').fill('2020-01-01')
  await page.getByLabel('To', { exact: true }).fill('2026-01-01')
  await page.getByRole('button', { name: 'Show these days' }).click()
  await page.getByText('A period has at most 1,096 days. Choose days that are closer together.').waitFor()
  await page.keyboard.press('Escape')
  await page.context().setOffline(true)
  await page.getByRole('combobox', { name: 'Language' }).selectOption('German')
  await page.getByText('Foyer cannot be reached').waitFor()
  await page.context().setOffline(false)
  await page.goto('/insights?languages=de')
  await page.getByRole('button', { name: /^Period/ }).click()
  await page.getByRole('button', { name: 'Last 7 days' }).click()
  await chart('Funnel').waitFor()
  expect(await page.getByRole('combobox', { name: 'Language' }).inputValue()).toBe('de')
})
