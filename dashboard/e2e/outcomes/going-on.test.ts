import { expect, test } from 'vitest'
import { fillIn, newPerson, submit } from '../pages/form.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Visitor } from '../pages/visitor.ts'

const people = useBrowser()

test('a chat goes on after a reload in mid-answer, and converts', async () => {
  const visitor = await Visitor.arrive(await people.somebody())
  await visitor.ask('I am looking for a private office for 2', /move in/)
  // The answer is being written, or has just been, when the page goes.
  await visitor.say('as soon as possible, up to 1000 a month')
  await visitor.page.reload()
  await visitor.openChat()
  await visitor.log.getByText('I am looking for a private office for 2', { exact: true }).waitFor()
  await visitor.log
    .getByRole('link', { name: /^Request a tour for/ })
    .first()
    .waitFor()
  expect(await visitor.log.getByText('as soon as possible, up to 1000 a month', { exact: true }).count()).toBe(1)
  const form = await visitor.follow('Request a tour for')
  await fillIn(form, newPerson('Orla Quinn'))
  await submit(form, 'Request this tour', 'Your tour is booked')
  await visitor.isTold('Your tour is booked')
})

test('a second tab shows the same chat, and each what is said in the other', async () => {
  const context = await people.somebody()
  const first = await Visitor.arrive(context)
  await first.ask('When do you open?', /8:00/)
  const second = await Visitor.arrive(context)
  await second.log.getByText('When do you open?', { exact: true }).waitFor()
  await second.ask('Is there parking nearby?', /car park|parking|bicycle/i)
  await first.page.bringToFront()
  await first.log.getByText('Is there parking nearby?', { exact: true }).waitFor()
})

test('a message that the network swallowed is sent again and stands there once', async () => {
  const context = await people.somebody()
  const visitor = await Visitor.arrive(context)
  await visitor.ask('Hello', /welcome/i)
  await context.setOffline(true)
  await visitor.draft.fill('Can I bring my dog?')
  await visitor.draft.press('Enter')
  await visitor.window.getByRole('button', { name: 'Try again' }).waitFor()
  await context.setOffline(false)
  await visitor.window.getByRole('button', { name: 'Try again' }).click()
  await visitor.log.getByText(/dogs/i).first().waitFor()
  await visitor.page.reload()
  await visitor.openChat()
  await visitor.log.getByText('Can I bring my dog?', { exact: true }).waitFor()
  expect(await visitor.log.getByText('Can I bring my dog?', { exact: true }).count()).toBe(1)
})
