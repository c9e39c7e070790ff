import type { Locator } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { fillIn, newPerson, submit } from '../pages/form.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { coloursOf, Staff } from '../pages/staff.ts'
import { Visitor } from '../pages/visitor.ts'

const people = useBrowser()
let staff: Staff
beforeAll(async () => {
  staff = await Staff.signIn(await people.somebody({ colorScheme: 'light', reducedMotion: 'no-preference' }))
})

/** Text on background of each badge in the light theme, from the product's palette. */
const COLOURS = {
  'Tour booked': { color: 'rgb(63, 46, 140)', background: 'rgb(230, 224, 250)' },
  'Customer created': { color: 'rgb(20, 83, 45)', background: 'rgb(217, 242, 224)' },
  'Contract created': { color: 'rgb(30, 58, 138)', background: 'rgb(219, 234, 254)' },
  'Day pass purchased': { color: 'rgb(124, 45, 18)', background: 'rgb(255, 227, 209)' },
}

type BadgeName = keyof typeof COLOURS

/** A visit of somebody new, in a browser of their own: nobody else's chat is there. */
async function newVisitor(): Promise<Visitor> {
  return Visitor.arrive(await people.somebody({ reducedMotion: 'no-preference' }))
}

/** From the open list, without a reload: the badges arrive, each leads to its record and from there to the chat. */
async function staffSees(opening: string, expected: BadgeName[], record: string, name: string) {
  const row = staff.row(opening)
  await expect.poll(() => staff.badges(row)).toEqual(expected)
  for (const badge of expected) {
    expect(await coloursOf(row.getByRole('link', { name: badge }))).toEqual(COLOURS[badge])
  }
  await row.getByRole('link', { name: record }).click()
  await staff.page.getByRole('heading', { name, level: 1 }).waitFor()
  await staff.page.getByRole('heading', { name: 'Conversation that led here' }).waitFor()
  const converting = staff.page.getByRole('article', { name: 'AI agent, converting message' })
  await converting.waitFor()
  await expect.poll(() => isInView(converting)).toBe(true)
  await staff.page.getByText(opening, { exact: true }).first().waitFor()
  await staff.page.getByRole('link', { name: 'Open conversation' }).click()
  await staff.page.getByRole('heading', { name: opening, level: 1 }).waitFor()
  expect((await staff.badges(staff.page.locator('body'))).slice(0, expected.length)).toEqual(expected)
  await staff.page.getByRole('article', { name: 'AI agent, converting message' }).waitFor()
  await staff.page.goto('/')
  await staff.page.getByText('Live', { exact: true }).waitFor()
}

function isInView(element: Locator): Promise<boolean> {
  return element.evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })
}

test('a tour: chat, link, form, lavender badge, visitor, conversation', async () => {
  const person = newPerson('Nora Byrne')
  const visitor = await newVisitor()
  const opening = 'I need a private office for 4 people'
  await visitor.ask(opening, /move in/)
  await staff.showNews()
  await staff.row(opening).waitFor()
  await visitor.ask('from the first of next month, budget 2000', /Request a tour/)
  const form = await visitor.follow('Request a tour for')
  await fillIn(form, person, { Phone: '+353 85 555 0150' })
  await submit(form, 'Request this tour', 'Your tour is booked')
  await visitor.isTold('Your tour is booked')
  await staffSees(opening, ['Tour booked'], 'Tour booked', person.fullName)
})

test('a membership: green and blue badge for somebody new, blue alone for the same person later', async () => {
  const person = newPerson('Rory Walsh')
  const first = await newVisitor()
  const opening = 'How much is a hot desk a month, please?'
  await first.ask(opening, /When would you like to start/)
  await first.ask('next Monday', /sign up with its button/)
  const checkout = await first.follow('Sign up for Hot Desk Full-time')
  await checkout
    .getByText(/invoice/i)
    .first()
    .waitFor()
  await fillIn(checkout, person)
  await submit(checkout, 'Sign up', 'You are signed up')
  await first.isTold('You are signed up')
  await staff.showNews()
  await staffSees(opening, ['Customer created', 'Contract created'], 'Customer created', person.fullName)

  const again = await newVisitor()
  const second = 'What does a desk of my own cost?'
  await again.ask(second, /When would you like to start/)
  await again.ask('tomorrow', /sign up/i)
  const page = await again.follow('Sign up for Dedicated Desk')
  await fillIn(page, { ...person, email: person.email.toUpperCase() })
  await submit(page, 'Sign up', 'You are signed up')
  await staff.showNews()
  await staffSees(second, ['Contract created'], 'Contract created', 'Dedicated Desk')
})

test('day passes: three in one purchase are one record and one peach badge', async () => {
  const person = newPerson('Sinéad Doyle')
  const visitor = await newVisitor()
  const opening = 'Can three of us come in for just one day?'
  await visitor.ask(opening, /Day Pass/)
  const page = await visitor.follow('Get a day pass')
  await fillIn(page, person, { 'How many passes': '3' })
  await submit(page, 'Buy day pass', 'Your day pass is booked')
  await visitor.isTold('Your day pass is booked')
  await staff.showNews()
  await staffSees(opening, ['Customer created', 'Day pass purchased'], 'Day pass purchased', 'Day Pass')
})

test('a conversation without an outcome has no badge, and the filter tells it from the others', async () => {
  const visitor = await newVisitor()
  const opening = 'Are you open on Saturday afternoons?'
  await visitor.ask(opening, /Saturday/)
  await visitor.ask('Do you have a helicopter pad on the roof?', /no answer|team/i)
  await staff.showNews()
  await staff.row(opening).waitFor()
  expect(await staff.badges(staff.row(opening))).toEqual([])
  await staff.page.getByRole('combobox', { name: 'Outcome' }).selectOption('No outcome')
  await staff.row(opening).waitFor()
  await staff.page.getByRole('combobox', { name: 'Outcome' }).selectOption('Any outcome')
  await staff.page.getByRole('link', { name: 'Tour booked' }).first().waitFor()
  await expect.poll(() => staff.row(opening).count()).toBe(0)
})
