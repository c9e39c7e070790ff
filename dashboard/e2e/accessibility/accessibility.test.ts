import { expect, test } from 'vitest'
import { findings } from '../pages/findings.ts'
import { fillIn, newPerson, submit } from '../pages/form.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Staff } from '../pages/staff.ts'
import { Visitor } from '../pages/visitor.ts'

const people = useBrowser()

const RECORDS = ['Tour booked', 'Customer created', 'Contract created', 'Day pass purchased']

test('axe finds nothing on any page of staff, light, dark and at 360 px', async () => {
  const context = await people.somebody()
  const entrance = await context.newPage()
  await entrance.goto('/')
  await entrance.getByRole('heading', { name: 'Sign in to Foyer' }).waitFor()
  const found = await findings(entrance, 'sign in')
  await entrance.close()
  const staff = await Staff.signIn(context)
  await staff.page.getByRole('link', { name: 'Tour booked' }).first().waitFor()
  found.push(...(await findings(staff.page, 'list')))
  for (const badge of RECORDS) {
    await staff.page.goto('/')
    await staff.page.getByRole('link', { name: badge, exact: true }).first().click()
    await staff.page.getByRole('article', { name: 'AI agent, converting message' }).waitFor()
    found.push(...(await findings(staff.page, `record of ${badge}`)))
  }
  await staff.page
    .getByRole('link', { name: /^Open( conversation)?$/ })
    .first()
    .click()
  await staff.page.getByRole('heading', { name: 'Work' }).waitFor()
  found.push(...(await findings(staff.page, 'conversation')))
  await staff.page.goto('/friction')
  await staff.page.getByRole('list', { name: 'Conversations to review' }).getByRole('link').first().click()
  await staff.page.getByRole('article').first().waitFor()
  found.push(...(await findings(staff.page, 'friction')))
  await staff.page.goto('/friction/reasons')
  await staff.page.getByRole('table').waitFor()
  found.push(...(await findings(staff.page, 'reasons')))
  await staff.page.goto('/settings/knowledge?q=parking')
  await staff.page.getByRole('link', { name: 'Parking' }).first().waitFor()
  found.push(...(await findings(staff.page, 'articles')))
  await staff.page.goto('/insights')
  await staff.page.getByRole('heading', { name: 'Trend' }).waitFor()
  await staff.page.getByRole('button', { name: 'Table Funnel' }).click()
  found.push(...(await findings(staff.page, 'insights')))
  expect(found).toEqual([])
})

/** Pages of settings, with what stands there once they are whole. */
const SETTINGS = [
  ['business', 'Days after the last message'],
  ['catalogue', 'May mention it'],
  ['widget', 'Questions to begin with'],
] as const

test('axe finds nothing on the pages of settings, light, dark and at 360 px', async () => {
  const { page } = await Staff.signIn(await people.somebody())
  const found: string[] = []
  for (const [name, whole] of SETTINGS) {
    await page.goto(`/settings/${name}`)
    await page.getByText(whole).first().waitFor()
    found.push(...(await findings(page, `settings, ${name}`)))
  }
  await page.goto('/settings/catalogue?kind=products')
  await page.getByRole('link', { name: 'Day Pass', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Day Pass' }).waitFor()
  found.push(...(await findings(page, 'settings, something of the catalogue')))
  expect(found).toEqual([])
})

test('axe finds nothing on any page of visitors, light, dark and at 360 px', async () => {
  const context = await people.somebody()
  const visitor = await Visitor.arrive(context)
  const found = await findings(visitor.page, 'chat opened')
  await visitor.ask('Can I come in for just one day?', /Day Pass/)
  const pass = await visitor.follow('Get a day pass')
  await pass.getByLabel('Full name').waitFor()
  found.push(...(await findings(pass, 'day pass')))
  await visitor.page.bringToFront()
  await visitor.ask('how much is a hot desk?', /When would you like to start/)
  await visitor.ask('next Monday', /sign up with its button/)
  found.push(...(await findings(visitor.page, 'chat with cards')))
  const checkout = await visitor.follow('Sign up for')
  await checkout.getByLabel('Full name').waitFor()
  found.push(...(await findings(checkout, 'sign-up')))
  await visitor.page.bringToFront()
  await visitor.ask('I need a private office for 4 people', /office/)
  await visitor.ask('tomorrow', /Request a tour/)
  const tour = await visitor.follow('Request a tour for')
  await tour.getByLabel('Full name').waitFor()
  found.push(...(await findings(tour, 'tour')))
  await tour.getByRole('button', { name: 'Request this tour' }).click()
  await tour.getByText('This must be filled in.').or(tour.getByRole('alert')).first().waitFor()
  found.push(...(await findings(tour, 'tour with mistakes')))
  await fillIn(tour, newPerson('Axel Byrne'))
  await submit(tour, 'Request this tour', 'Your tour is booked')
  found.push(...(await findings(tour, 'tour booked')))
  expect(found).toEqual([])
})
