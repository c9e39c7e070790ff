import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findings } from '../pages/findings.ts'
import { HostSite } from '../pages/host-page.ts'
import { useBrowser } from '../pages/open-browser.ts'

const people = useBrowser()
let site: HostSite
let page: Page
let dialog: Locator

beforeAll(async () => {
  site = await HostSite.start()
  await HostSite.allow(site)
  page = await (await people.somebody()).newPage()
  dialog = page.getByRole('dialog')
})
afterAll(() => site.close())

const tool = (name: string) => dialog.locator(`.icon.${name}`).click()

async function say(text: string, expected: Locator) {
  const draft = dialog.locator('.composer textarea')
  await draft.fill(text)
  // It is taken once the chat is open and the answer before is written.
  const press = async () => {
    await draft.press('Enter')
    return draft.inputValue()
  }
  await expect.poll(press).toBe('')
  await expected.first().waitFor()
}

/** How somebody asks for an office in their language. */
interface Wish {
  tag: string
  office: string
  when: string
}

/** The states of the chat that the journeys of visitors do not come by, each with what axe finds in it. */
async function lookAround({ tag, office, when }: Wish): Promise<string[]> {
  const found: string[] = []
  const look = async (state: string) => found.push(...(await findings(page, `${tag}, ${state}`)))
  const html = `lang="${tag}" ${tag === 'ar' ? 'dir="rtl"' : ''}`
  await page.goto(site.page(`/${tag}`, { html, body: '<main><h1>A page</h1></main>' }))
  await page.locator('foyer-chat .launcher').click()
  await dialog.locator('.icon.person').waitFor()
  await tool('person')
  await dialog.locator('.sheet .action').click()
  await dialog.locator('[aria-invalid="true"]').first().waitFor()
  await look('contact form with mistakes')
  await dialog.locator('.sheet .plain').click()
  await say(office, dialog.locator('.assistant .text:not(.dots)').nth(1))
  await say(when, dialog.locator('.card'))
  await dialog.locator('.card .here').first().click()
  await dialog.locator('.tour .action').click()
  await dialog.locator('.tour [aria-invalid="true"]').first().waitFor()
  await look('tour form with mistakes')
  await tool('new')
  await dialog.locator('.suggestions').waitFor()
  await tool('earlier')
  await dialog.locator('.sheet time').waitFor()
  await look('earlier chats')
  await dialog.locator('.sheet .plain').click()
  return found
}

test('axe finds nothing on forms with mistakes and on earlier chats, light, dark and at 360 px', async () => {
  expect(await lookAround({ tag: 'en', office: 'I need a private office for 4 people', when: 'tomorrow' })).toEqual([])
})

test('axe finds nothing on an ended chat, a message that was not sent and an offer that is gone', async () => {
  const found: string[] = []
  // The server does not know the chat any more, as when it was deleted for its age.
  await page.route('**/graphql', (route) => {
    const headers = { ...route.request().headers(), authorization: 'Bearer unknown' }
    return route.continue(route.request().postData()?.includes('mutation SendMessage') ? { headers } : {})
  })
  await say('Hello', dialog.locator('.notice'))
  found.push(...(await findings(page, 'ended')))
  await page.unroute('**/graphql')
  await dialog.locator('.notice button').click()
  await dialog.locator('.notice').waitFor({ state: 'detached' })
  await say('I need a private office for 4 people', dialog.locator('.assistant .text:not(.dots)').nth(1))
  await say('tomorrow', dialog.locator('.card'))
  // A link that the server does not take any more.
  await page.route('**/graphql', (route) =>
    route.continue({ postData: (route.request().postData() ?? '').replace(/("token":")[^"]+/, '$1none') }),
  )
  await dialog.locator('.card .here').first().click()
  await dialog.locator('.card > .failure').waitFor()
  await page.unroute('**/graphql')
  found.push(...(await findings(page, 'offer gone')))
  await page.context().setOffline(true)
  await dialog.locator('.composer textarea').fill('Hello?')
  await page.keyboard.press('Enter')
  await dialog.locator('.visitor .failure').waitFor()
  found.push(...(await findings(page, 'offline')))
  await page.context().setOffline(false)
  expect(found).toEqual([])
})

test('axe finds nothing on the same states in Arabic, from right to left', async () => {
  await page.evaluate(() => localStorage.clear())
  expect(await lookAround({ tag: 'ar', office: 'أحتاج مكتبا خاصا لأربعة أشخاص', when: 'غدا' })).toEqual([])
})
