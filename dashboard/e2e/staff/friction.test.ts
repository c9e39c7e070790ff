import { expect, test } from 'vitest'
import { findings } from '../pages/findings.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Staff } from '../pages/staff.ts'
import { Visitor } from '../pages/visitor.ts'

const people = useBrowser()

test('the queue is worked by keys, can be taken back, and shows at once what a colleague is done with', async () => {
  const opening = 'Can I speak to a human about my flamingo?'
  const visitor = await Visitor.arrive(await people.somebody())
  await visitor.ask(opening, /./)
  const context = await people.somebody()
  const { page } = await Staff.signIn(context)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Friction' }).click()
  await page.getByRole('combobox', { name: 'Reason' }).selectOption('Asked for a person')
  const queue = (of = page) => of.getByRole('list', { name: 'Conversations to review' })
  const row = (of = page) => queue(of).getByRole('link', { name: opening })
  await row().waitFor()
  const colleague = await context.newPage()
  await colleague.goto('/friction?reason=ASKED_FOR_HUMAN')
  await row(colleague).waitFor()
  await page.bringToFront()

  await page.keyboard.press('j')
  const open = page.getByRole('region', { name: opening })
  await open.getByRole('blockquote').getByText(opening).waitFor()
  await open.getByRole('log', { name: 'Conversation' }).getByText(opening).waitFor()
  expect(await findings(page, 'queue')).toEqual([])

  await page.keyboard.press('3')
  await page.getByText('Reason: Price').waitFor()
  await open.getByText('The rules found: Asked for a person').waitFor()
  expect(await open.getByRole('button', { name: 'Price' }).getAttribute('aria-pressed')).toBe('true')
  await open.getByRole('button', { name: 'As the rules found' }).click()
  await open.getByText('The rules found: Asked for a person').waitFor({ state: 'detached' })

  await page.keyboard.press('e')
  await row().waitFor({ state: 'detached' })
  await row(colleague).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await row().waitFor()
  await open.waitFor()
})

test('a reason that cannot be stored is as it was, and says so', async () => {
  const { page } = await Staff.signIn(await people.somebody())
  await page.goto('/friction')
  await page.getByRole('list', { name: 'Conversations to review' }).getByRole('link').first().click()
  const chosen = page.locator('fieldset button[aria-pressed="true"]')
  const before = await chosen.textContent()
  await page.context().setOffline(true)
  await page.getByRole('button', { name: before?.includes('Price') ? 'Form abandoned' : 'Price' }).click()
  await page.getByText('This could not be done, and is as it was.').waitFor()
  await page.context().setOffline(false)
  expect(await chosen.textContent()).toBe(before)
})

test('the board counts reasons, and each number opens the conversations behind it', async () => {
  const { page } = await Staff.signIn(await people.somebody())
  await page.goto('/friction/reasons?weeks=26')
  const number = page.getByRole('row', { name: /^Offer not opened/ }).getByRole('link', { name: /Offer not opened$/ })
  await number.waitFor()
  expect(await findings(page, 'board')).toEqual([])
  const count = Number.parseInt((await number.textContent()) ?? '', 10)
  expect(count).toBeGreaterThan(0)
  await number.click()
  await page.getByRole('heading', { name: 'AI Conversations' }).waitFor()
  expect(new URL(page.url()).searchParams.get('friction')).toBe('OFFER_NOT_CLICKED')
})

test('an unanswered question is answered where it is read, after seeing what the assistant would say', async () => {
  const question = 'Do you have a planetarium?'
  const first = await Visitor.arrive(await people.somebody())
  await first.ask(question, /./)
  const { page } = await Staff.signIn(await people.somebody())
  await page.goto('/friction/questions?order=last')
  const entry = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: question, exact: true }) })
  await entry.waitFor()
  expect(await findings(page, 'unanswered questions')).toEqual([])
  await entry.getByRole('link', { name: 'Write an answer' }).click()
  await page.getByRole('button', { name: 'Publish the answer' }).click()
  await page.getByText('Write what the assistant should tell.').waitFor()
  await page.getByLabel('Text', { exact: true }).fill('Yes: a **planetarium** under the roof, open on Fridays.')
  await page.getByText('It has an answer').first().waitFor()
  expect(await findings(page, 'writing an answer')).toEqual([])
  await page.getByRole('button', { name: 'Publish the answer' }).click()
  await page.getByText('Published. The group is closed.').waitFor()
  await entry.waitFor({ state: 'detached' })
  await page.getByRole('combobox', { name: 'State' }).selectOption('Answered')
  await entry.getByText('Answered by').waitFor()
  const second = await Visitor.arrive(await people.somebody())
  await second.ask(question, /under the roof, open on Fridays/)
})
