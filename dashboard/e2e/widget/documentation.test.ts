import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askAsStaff } from '../pages/ask-as-staff.ts'
import { askGraph } from '../pages/graph.ts'
import { HostSite } from '../pages/host-page.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { thisProgram } from '../pages/this-program.ts'
import { Visitor } from '../pages/visitor.ts'

const document = readFileSync(new URL('../../../docs/widget.md', import.meta.url), 'utf8')
const people = useBrowser()
let site: HostSite
let page: Page
let visitor: Visitor

/** The examples of a section in one language, as they stand. */
function examples(section: string, language: string): string[] {
  const text = document.split(/^## /m).find((each) => each.startsWith(section)) ?? ''
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``, 'gm'))].map((match) => match[1]!)
}

/** Runs an example in the page, as a script of the operator's would. */
const runHere = (code: string) => page.evaluate(`(async () => {${code}})()`)

/** Text and background of an element as they are painted, as red, green and blue. */
function painted(element: Locator) {
  return element.evaluate((node) => {
    const pen = window.document.createElement('canvas').getContext('2d')!
    const mixed = (colour: string) => {
      pen.fillStyle = colour
      pen.fillRect(0, 0, 1, 1)
      return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3)
    }
    const { backgroundColor, color } = getComputedStyle(node)
    return { background: mixed(backgroundColor), color: mixed(color) }
  })
}

beforeAll(async () => {
  const foyer = thisProgram().address
  const [policy] = examples('Content Security Policy', 'text')
  // A page that asks its own server for a token has to allow that as well.
  const allowed = policy!.replaceAll('https://foyer.example.com', foyer).replace('connect-src', "connect-src 'self'")
  site = await HostSite.start({ policy: allowed })
  await HostSite.allow(site)
  const [script] = examples('Embed it', 'html')
  const [styles] = examples('Look', 'css')
  page = await (await people.somebody()).newPage()
  visitor = new Visitor(page)
  await page.goto(site.page('/', { script: script!.replace('https://foyer.example.com', foyer), styles: styles! }))
  await page.getByRole('button', { name: 'Chat with us' }).waitFor()
})
afterAll(() => site.close())

test('every example of docs/widget.md is in a language that is run here', () => {
  const languages = [...document.matchAll(/^```(\w+)/gm)].map((match) => match[1])
  expect(languages.toSorted()).toEqual(['css', 'html', ...Array(5).fill('js'), 'node', 'text'])
})

test('product section 7, theme by custom properties: the documented ones apply, and what is read on them can be', async () => {
  const launcher = page.getByRole('button', { name: 'Chat with us' })
  await launcher.hover()
  await expect.poll(() => painted(launcher)).toEqual({ background: [255, 209, 102], color: [27, 27, 27] })
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await painted(launcher)
  expect(dark.color).toEqual([0, 0, 0])
  expect(Math.min(...dark.background)).toBeGreaterThan(102)
  await page.emulateMedia({ colorScheme: 'light' })
  // Light or dark as the page wants it, whatever the visitor's system prefers; else as that does.
  const schemes = await page.locator('foyer-chat').evaluate((chat) =>
    ['light', 'dark', ''].map((theme) => {
      ;(chat as HTMLElement).dataset.theme = theme
      return getComputedStyle(chat.shadowRoot!.querySelector('.launcher')!).colorScheme
    }),
  )
  expect(schemes).toEqual(['light', 'dark', 'light dark'])
})

test('product section 7, page API and events: the documented examples do what they say', async () => {
  const [send, open] = examples('Ask it something', 'js')
  const [listen] = examples('Hear from it', 'js')
  await runHere(listen!)
  await runHere(send!)
  await visitor.log
    .getByText(/Day Pass/)
    .first()
    .waitFor()
  const told = { event: 'foyer_offer_shown', kind: 'DAY_PASS', label: 'Get a day pass' }
  await expect.poll(() => page.evaluate('window.dataLayer')).toContainEqual(told)
  await runHere("await document.querySelector('foyer-chat').close()")
  expect(await visitor.window.isVisible()).toBe(false)
  await runHere(open!)
  expect(await visitor.window.isVisible()).toBe(true)
  expect(await visitor.window.evaluate((node) => getComputedStyle(node).borderRadius)).toBe('4px')
  expect(await visitor.window.evaluate((node) => getComputedStyle(node).fontFamily)).toBe('Georgia, serif')
})

test('product section 7, identify: the documented server signs, the page hands on, signing out forgets', async () => {
  const { createIdentitySecret } = await askAsStaff<{ createIdentitySecret: { secret: string } }>(
    'mutation ($input: CreateIdentitySecretInput!) { createIdentitySecret(input: $input) { secret } }',
    { input: { siteKey: 'site_demo' } },
  )
  const [server] = examples('Say who is signed in', 'node')
  const [handOn, signOut] = examples('Say who is signed in', 'js')
  process.env.FOYER_IDENTITY_SECRET = createIdentitySecret.secret
  const module = (await import(`data:text/javascript,${encodeURIComponent(server!)}`)) as {
    identityToken(member: object): string
  }
  const member = { id: 'member-1', name: 'Ada Byrne', email: 'ada.byrne@example.com' }
  await page.route('**/identity-token', (route) => route.fulfill({ body: module.identityToken(member) }))
  await runHere(handOn!)
  const kept = () => page.evaluate(() => JSON.parse(localStorage.getItem('foyer:site_demo') ?? 'null')?.id)
  const query = 'query ($id: ID!) { session(id: $id) { conversation { identity { fullName email } } } }'
  const { session } = await askGraph<{ session: unknown }>(query, { id: await kept() })
  expect(session).toEqual({ conversation: { identity: { fullName: member.name, email: member.email } } })
  await runHere(signOut!)
  expect(await visitor.window.isVisible()).toBe(false)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})
