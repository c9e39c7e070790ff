import { afterAll, beforeAll, expect, test } from 'vitest'
import { askGraph } from '../pages/graph.ts'
import { HostSite } from '../pages/host-page.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Visitor } from '../pages/visitor.ts'

const people = useBrowser()
let site: HostSite

beforeAll(async () => {
  site = await HostSite.start()
  await HostSite.allow(site)
})
afterAll(() => site.close())

test('product section 7, inline tour form: asked for, corrected and confirmed without leaving the chat', async () => {
  const page = await (await people.somebody()).newPage()
  const visitor = new Visitor(page)
  await page.goto(site.page('/'))
  await visitor.openChat()
  await page.evaluate(() => {
    document.addEventListener('foyer:converted', (event) => {
      document.title = (event as CustomEvent).detail.kind
    })
  })
  await visitor.ask('I need a private office for 4 people', /move in/)
  await visitor.ask('tomorrow', /Request a tour/)
  const here = visitor.log.getByRole('button', { name: 'Request it here (Request a tour for Joyce Suite)' })
  await here.press('Enter')
  const form = visitor.log.getByRole('form', { name: 'Request a tour for Joyce Suite' })
  const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('name'))
  await form.waitFor()
  await expect.poll(focused).toBe('expectedArrival')

  await form.getByRole('button', { name: 'Request this tour' }).click()
  await form.getByText('Please enter your name.').waitFor()
  await expect.poll(focused).toBe('fullName')
  await form.getByLabel('Full name').fill('Inge Lund')
  // What was typed is there when the form is opened again.
  await form.getByRole('button', { name: 'Cancel' }).click()
  await expect.poll(() => here.evaluate((node) => node === (node.getRootNode() as ShadowRoot).activeElement)).toBe(true)
  await here.click()
  expect(await form.getByLabel('Full name').inputValue()).toBe('Inge Lund')
  await form.getByLabel('Email').fill('inge.lund@example.com')
  await form.getByRole('button', { name: 'Request this tour' }).dblclick()
  await visitor.log.getByText(/^Code to show at the door/).waitFor()
  expect(await visitor.log.getByRole('link', { name: 'Add to calendar' }).getAttribute('href')).toMatch(/\?locale=en$/)
  await visitor.log.getByText('Your tour is booked', { exact: true }).last().waitFor()
  await expect.poll(() => page.title()).toBe('TOUR_BOOKED')

  const id = await page.evaluate(() => JSON.parse(localStorage.getItem('foyer:site_demo') ?? '{}').id)
  const query = `query ($id: ID!) { session(id: $id) { conversions { kind source record { ... on Visitor { fullName } } } } }`
  const { session } = await askGraph<{ session: object }>(query, { id })
  const conversion = { kind: 'TOUR_BOOKED', source: 'ASSISTANT', record: { fullName: 'Inge Lund' } }
  expect(session).toEqual({ conversions: [conversion] })
  // Nothing that was typed stays in the storage of somebody else's page.
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(/Inge|inge/)
})
